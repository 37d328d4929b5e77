// Draws who imports whom into ARCHITECTURE.md, from the code as it is.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { installIfMissing } from './install-if-missing.mjs';

installIfMissing();
const page = fileURLToPath(new URL('../ARCHITECTURE.md', import.meta.url));
const server = await createServer({
  configFile: false,
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true },
});
const { readGraph } = await server.ssrLoadModule('/tests/architecture/graph.ts');
const { withPicture } = await server.ssrLoadModule('/tests/architecture/picture.ts');
writeFileSync(page, withPicture(readFileSync(page, 'utf8'), await readGraph()));
await server.close();
