import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/**
 * Lets a browser on Linux draw Chinese with the font package instead of what the machine happens to have, so that
 * screens look and measure the same everywhere. Elsewhere the system brings its own.
 */
export function chineseFonts(): Readonly<Record<string, string>> {
  if (process.platform !== 'linux') return {};
  const regular = path.dirname(
    require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  );
  const folder = path.resolve('node_modules/.cache/fontconfig');
  const file = path.join(folder, 'fonts.conf');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, configuration([regular, regular.replace('400Regular', '700Bold')], folder));
  return { FONTCONFIG_FILE: file };
}

function configuration(fontFolders: readonly string[], cache: string): string {
  const alias = (family: string): string =>
    `<alias binding="strong"><family>${family}</family><prefer><family>Noto Sans SC</family></prefer></alias>`;
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...[...fontFolders, '/usr/share/fonts'].map((folder) => `<dir>${folder}</dir>`),
    `<cachedir>${cache}</cachedir>`,
    ...['sans-serif', 'serif', 'system-ui'].map(alias),
    '</fontconfig>',
  ].join('\n');
}
