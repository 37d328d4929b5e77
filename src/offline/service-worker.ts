/** The built files beside this one, and a digest of them all; written in by the build. */
declare const __LINTI_FILES__: readonly string[];
declare const __LINTI_VERSION__: string;

type LifetimeEvent = Event & { readonly waitUntil: (work: Promise<unknown>) => void };
type RequestEvent = Event & {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
};
type WorkerScope = {
  readonly location: Location;
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: {
    (kind: 'install' | 'activate', listen: (event: LifetimeEvent) => void): void;
    (kind: 'fetch', listen: (event: RequestEvent) => void): void;
    (kind: 'message', listen: (event: MessageEvent<unknown>) => void): void;
  };
};
declare const self: WorkerScope;

const prefix = 'linti-';
const cacheName = `${prefix}${__LINTI_VERSION__}`;
/** The app and the household's card, asked for by their folders: hosts that redirect `index.html` would spoil the kept copy. */
const home = new URL('./', self.location.href).href;
const card = new URL('./h/', self.location.href).href;

self.addEventListener('install', (event) => event.waitUntil(keepEverything()));
self.addEventListener('activate', (event) => event.waitUntil(dropOldVersions()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(answer(request));
});
// A new version waits until a person asks for it: swapping code under a form half filled in would lose work.
self.addEventListener('message', (event) => {
  if (event.data === 'use-new-version') void self.skipWaiting();
});

/** Keeps the whole app, fonts and paper maker included; what an earlier version already holds is not fetched again. */
async function keepEverything(): Promise<void> {
  const cache = await caches.open(cacheName);
  for (const file of __LINTI_FILES__) {
    const address = new URL(file, self.location.href).href;
    const named = file.startsWith('assets/') ? await caches.match(address) : undefined;
    await (named === undefined
      ? cache.add(new Request(address, { cache: 'no-cache' }))
      : cache.put(address, named));
  }
}

async function dropOldVersions(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(prefix) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(request.mode === 'navigate' ? pageOf(request) : request, {
    ignoreSearch: true,
  });
  return kept ?? fetch(request);
}

/** Every address behind the app is the app itself, but for the card beside it. */
const pageOf = ({ url }: Request): string => (url.startsWith(card) ? card : home);

export {};
