// A small server for a built site, with the very headers that the build asks hosts to send.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { createGzip } from 'node:zlib';
import { parseHeadersFile } from './headers.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Serves a folder on this machine only. Tries the given port and the nineteen after it; 0 lets the system choose.
 * @param {{ folder: string, port: number }} site
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve({ folder, port }) {
  const headersPath = path.join(folder, '_headers');
  const headers = existsSync(headersPath) ? parseHeadersFile(readFileSync(headersPath, 'utf8')) : {};
  const server = createServer((request, response) => answer({ folder, headers }, request, response));
  const taken = await listen(server, port, port === 0 ? 1 : 20);
  return {
    address: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer({ folder, headers }, request, response) {
  const file = fileFor(folder, request.url ?? '/');
  if (file === undefined) {
    response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end('404');
    return;
  }
  const lasting = file.includes(`${path.sep}assets${path.sep}`);
  const type = types[path.extname(file)] ?? 'application/octet-stream';
  // As every host does; pictures and fonts are packed already.
  const packs = /^text|json|svg/.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(200, {
    ...headers,
    'Content-Type': type,
    ...(packs ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': statSync(file).size }),
    Vary: 'Accept-Encoding',
    'Cache-Control': lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else if (packs) createReadStream(file).pipe(createGzip()).pipe(response);
  else createReadStream(file).pipe(response);
}

/** The file an address means, if it lies inside the folder. */
function fileFor(folder, url) {
  const wanted = decodePath(url.split(/[?#]/, 1)[0] ?? '/');
  if (wanted === undefined) return undefined;
  const file = path.join(folder, wanted.endsWith('/') ? `${wanted}index.html` : wanted);
  const inside = file.startsWith(path.resolve(folder) + path.sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function decodePath(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

async function listen(server, port, tries) {
  try {
    await new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => resolve(server.removeListener('error', reject)));
    });
    return server.address().port;
  } catch (error) {
    if (tries > 1 && (error.code === 'EADDRINUSE' || error.code === 'EACCES'))
      return listen(server, port + 1, tries - 1);
    throw error;
  }
}
