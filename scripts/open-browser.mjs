// Opens an address in the person's browser, where there is one to open.
import { spawn } from 'node:child_process';

/** Tries, and keeps quiet when it cannot: the address is on the screen anyway. */
export function openBrowser(address) {
  const [command, ...words] = opener(address);
  if (command === undefined) return;
  const child = spawn(command, words, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

function opener(address) {
  if (process.env['CI']) return [];
  if (process.platform === 'darwin') return ['open', address];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '""', address];
  const screen = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'];
  return screen ? ['xdg-open', address] : [];
}
