import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { className } from './src/build/class-names.ts';
import {
  fetchedFiles,
  folderOfAsset,
  folderOfScript,
  languageFiles,
  languageGroups,
} from './src/build/language-files.ts';
import { pictureFiles, singlePictures } from './src/build/picture-files.ts';
import { securityPolicy, workerFileNames } from './src/build/security-policy.ts';
import { fetchedLanguages } from './src/i18n/languages.ts';

export default defineConfig({
  base: './', // hash routing, so the app also works from a subfolder of a council's server
  plugins: [
    react(),
    pictureFiles('src/pictures/files.json'),
    languageFiles(fetchedLanguages),
    securityPolicy(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/platform',
      filename: 'service-worker.ts',
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        id: './',
        name: 'Waymark',
        short_name: 'Waymark',
        description: 'A plan in pictures, made with the family.',
        lang: 'en-GB',
        start_url: './',
        scope: './',
        display: 'standalone',
        background_color: '#fbf7ef',
        theme_color: '#fbf7ef',
        icons: [
          { src: 'icons/waymark.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: 'icons/waymark-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icons/waymark-512.png', sizes: '512x512', type: 'image/png' },
          {
            src: 'icons/waymark-maskable-512.png',
            sizes: '512x512',
            type: 'image/png',
            purpose: 'maskable',
          },
        ],
      },
      includeManifestIcons: false, // the pattern below has them already
      injectManifest: {
        globPatterns: ['**/*.{js,css,html,svg,woff2,json,png,txt,wasm}'], // the manifest is added by the plugin
        // Languages come when somebody chooses them; the pictures come all in one file.
        globIgnores: [fetchedFiles, singlePictures],
        // Hashed names never change their content: no second copy for a changed query.
        dontCacheBustURLsMatching: /assets\//,
        maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
      },
    }),
  ],
  css: { modules: { generateScopedName: className } },
  build: {
    target: 'es2022',
    manifest: true, // the size budget reads which files the first screen needs
    modulePreload: {
      polyfill: false, // it would be an inline script
      // Named in the first file, every script of every screen would have to be fetched before the first one is seen: only
      // styles are named there. Scripts find their own parts, which lie on the tablet.
      resolveDependencies: (_file, needed, { hostType }) =>
        hostType === 'html' ? needed : needed.filter((name) => name.endsWith('.css')),
    },
    // Every file names those it needs, and a hash does not compress: two letters less in each are five kilobytes.
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/[name]-[hash:7].js',
        chunkFileNames: ({ moduleIds }) =>
          `${folderOfScript(moduleIds, fetchedLanguages)}/[name]-[hash:7].js`,
        assetFileNames: ({ names }) => `${folderOfAsset(names, fetchedLanguages)}/[name]-[hash:7][extname]`,
        codeSplitting: { groups: languageGroups(fetchedLanguages) },
      },
    },
    assetsInlineLimit: 0, // every file has its own address: no data: fonts, no data: scripts
  },
  worker: { format: 'es', rolldownOptions: { output: { entryFileNames: workerFileNames } } },
  server: { port: 5173 },
  preview: { cors: false },
});
