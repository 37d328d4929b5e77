type SaveFilePickerOptions = {
  readonly suggestedName?: string;
  readonly types?: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
};

// biome-ignore lint/style/useConsistentTypeDefinitions: the browser's own interface is added to
interface Window {
  /** Chrome and Edge have it; Firefox and Safari do not. */
  readonly showSaveFilePicker?: (options?: SaveFilePickerOptions) => Promise<FileSystemFileHandle>;
}
