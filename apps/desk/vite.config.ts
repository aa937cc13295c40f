import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** One page application, built beside the api that serves it. */
// eslint-disable-next-line no-restricted-exports -- Vite reads the default export.
export default defineConfig({
  root: at('.'),
  base: '/',
  resolve: { alias: { '@anverso/i18n/desk': at('../../libs/i18n/src/desk.ts') } },
  build: {
    outDir: at('../../dist/desk'),
    emptyOutDir: true,
    // Which screen loads what, for whoever weighs them.
    manifest: true,
    assetsInlineLimit: 0,
    // The oldest that know light-dark(): rewritten for older ones, it would not follow the scheme that a person chose.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    rolldownOptions: {
      // What nearly every screen needs is one file: it is compressed better than many, and asked for at once.
      output: { codeSplitting: { groups: [{ name: 'base', minShareCount: 24 }] } },
      onwarn(warning, warn) {
        // Parts that also run on servers mark themselves “use client”, which means nothing here.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
  server: { proxy: { '/api': 'http://localhost:4000' } },
});
