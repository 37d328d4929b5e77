import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The gallery is a page to look at, not a part of the product: npx vite tests/gallery
export default defineConfig({ plugins: [react()], server: { hmr: false } });
