/** A module that runs in a thread of its own and travels inside the one that imports it. */
declare module '*?worker&inline' {
  const StartWorker: new () => Worker;
  // biome-ignore lint/style/noDefaultExport: the bundler's way
  export default StartWorker;
}
