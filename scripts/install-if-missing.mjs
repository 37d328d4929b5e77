// Brings in the packages of package-lock.json that node_modules lacks. Imported first by every other script,
// so that a fresh clone needs nothing but Node and npm; hence only Node's own modules here.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('..', import.meta.url));
const oldestNode = [20, 19];

/** Installs what is missing and leaves alone what is there. Ends the process with a sentence when it cannot. */
export function installIfMissing(root = home) {
  refuseOldNode();
  const missing = missingPackages(root);
  if (missing.length > 0) {
    console.log(`正在安装 ${missing.length} 个依赖包，第一次需要一两分钟…`);
    console.log(`Installing ${missing.length} packages, a minute or two the first time…`);
    // A first install follows the lock file to the letter; later ones must not empty a folder that is in use.
    const fresh = !existsSync(path.join(root, 'node_modules'));
    install(root, fresh ? ['ci'] : ['install', '--no-save']);
  }
}

/** The packages of the lock file that are absent or of another version; those only some machines want are left out. */
export function missingPackages(root = home) {
  const wanted = readJson(path.join(root, 'package-lock.json')).packages;
  const installed = readJson(path.join(root, 'node_modules', '.package-lock.json'))?.packages ?? {};
  return Object.entries(wanted)
    .filter(([place, entry]) => place !== '' && !entry.optional && !entry.devOptional)
    .filter(([place, entry]) => !isThere(root, place, entry, installed[place]))
    .map(([place]) => place);
}

function isThere(root, place, wanted, installed) {
  return installed?.version === wanted.version && existsSync(path.join(root, place, 'package.json'));
}

function install(root, words) {
  const run = runNpm(root, [...words, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=warn']);
  if (run.status === 0) return;
  console.error('安装没有成功。请检查网络连接后再运行一次。');
  console.error('The installation failed. Check the network connection and run the command again.');
  process.exit(3);
}

/** Started by npm, this very npm is used again; started by node, the one on the path. */
function runNpm(root, words) {
  const npmScript = process.env['npm_execpath'];
  if (npmScript?.endsWith('.js')) {
    return spawnSync(process.execPath, [npmScript, ...words], { cwd: root, stdio: 'inherit' });
  }
  return spawnSync('npm', words, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  console.error(`需要 Node.js ${oldestNode.join('.')} 或更新的版本，这台电脑上是 ${process.versions.node}。`);
  console.error(`Node.js ${oldestNode.join('.')} or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) installIfMissing();
