import { createServer, type Plugin } from 'vite';

const place = '<div id="root"></div>';

/** Writes what newcomers see first into the page, so that it stands as soon as the page and its styles have come. */
export function firstGlancePlugin(): Plugin {
  return {
    name: 'linti-first-glance',
    apply: 'build',
    async transformIndexHtml(html) {
      if (!html.includes(place)) throw new Error(`The page lacks ${place}`);
      const glance = await firstGlance();
      return html.replace(place, () => `<div id="root">${glance}</div>`);
    },
  };
}

async function firstGlance(): Promise<string> {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { writeFirstGlance } = await server.ssrLoadModule('/src/app/first-glance/write-first-glance.tsx');
    return writeFirstGlance();
  } finally {
    await server.close();
  }
}
