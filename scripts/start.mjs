// `npm start`: installs and builds what is missing, serves the app on this machine and opens it.
// The built app is served, not a development server: it starts as fast and is what people will be given.
import { parseArgs } from 'node:util';
import { installIfMissing } from './install-if-missing.mjs';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '5173' }, 'no-open': { type: 'boolean', default: false } },
});

installIfMissing();
const { buildIfChanged, targets } = await import('./build-if-changed.mjs');
const { serve } = await import('./serve.mjs');
const { openBrowser } = await import('./open-browser.mjs');

console.log('正在准备邻梯… Preparing Linti…');
buildIfChanged('site');
const { address, close } = await serve({ folder: targets.site.folder, port: Number(values.port) });
console.log(`\n邻梯已经打开：${address}`);
console.log(`Linti is running at ${address}`);
console.log('关闭请按 Ctrl+C。Press Ctrl+C to stop.');
if (!values['no-open']) openBrowser(address);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void close().then(() => process.exit(0)));
}
