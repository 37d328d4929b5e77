/**
 * Keeps the hosted app usable without a connection, once the first page has been shown.
 *
 * `onNewVersion` is told when a newer version lies ready, with what puts it in place and reloads; nothing reloads by
 * itself. Does nothing for the single file and the development server.
 */
export function keepOffline(onNewVersion: (useIt: () => void) => void): void {
  if (!import.meta.env.PROD || location.protocol === 'file:' || !('serviceWorker' in navigator)) return;
  const start = (): void => void watch(onNewVersion).catch(() => undefined);
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true });
}

async function watch(onNewVersion: (useIt: () => void) => void): Promise<void> {
  const registration = await navigator.serviceWorker.register('./sw.js', { updateViaCache: 'none' });
  const offer = (): void => {
    const { waiting } = registration;
    if (waiting !== null && navigator.serviceWorker.controller !== null) {
      onNewVersion(() => useNow(waiting));
    }
  };
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
}

function useNow(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('use-new-version');
}
