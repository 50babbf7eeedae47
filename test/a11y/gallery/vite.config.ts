import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { pictureFiles } from '../../../src/build/picture-files.ts';

// The component examples on a page of their own, so that none of it is ever part of the app.
export default defineConfig({
  base: './',
  plugins: [react(), pictureFiles('src/pictures/files.json')],
  build: { modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
});
