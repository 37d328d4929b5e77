import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fontsPlugin } from './scripts/vite/fonts-plugin.ts';

export default defineConfig({
  base: './',
  plugins: [react(), fontsPlugin(process.env['VITEST'] ? 'disk' : 'server')],
});
