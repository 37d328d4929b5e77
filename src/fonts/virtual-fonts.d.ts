/** Made by the build from the prepared fonts (scripts/vite/fonts-plugin.ts). */
declare module 'virtual:linti-fonts' {
  export const fontSources: readonly import('./font-file.ts').FontSource[];
}

declare module 'virtual:linti-font-coverage' {
  export const fontCoverage: Readonly<
    Record<import('./font-file.ts').FontName, import('./font-file.ts').FontCoverage>
  >;
}

declare module 'virtual:linti-whole-font' {
  export const wholeFont: Pick<import('./font-file.ts').FontSource, 'read'> | null;
}
