import path from 'node:path';
import { defineConfig } from 'vite';
import react from '@vitejs/plugin-react';
import babel from '@rolldown/plugin-babel';
import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import { compressed } from './build/compressed.mjs';
import { firstLoad } from './build/first-load.mjs';
import { firstPage } from './build/first-page.mjs';
import { relayOnSave } from './build/relay-on-save.mjs';
import { trustedDocuments } from './build/trusted-documents.mjs';

const root = import.meta.dirname;
const linguiConfig = { cwd: root, configPath: path.join(root, 'lingui.config.mjs') };
const first = firstLoad(['src/main.tsx']);
const api = `http://localhost:${process.env.PORT ?? 3000}`;

export default defineConfig({
  root,
  plugins: [
    react(),
    babel({
      include: [/apps[\\/]web[\\/]src[\\/].*\.tsx?$/],
      exclude: [/__generated__/],
      plugins: [['relay', { eagerEsModules: true, artifactDirectory: path.join(root, 'src/__generated__') }]],
      presets: [linguiTransformerBabelPreset(undefined, linguiConfig)],
    }),
    lingui(linguiConfig),
    { ...optimizeLocales.vite({ locales: ['fr-FR', 'en-US'] }), enforce: 'pre' },
    first.plugin,
    firstPage(),
    relayOnSave(),
    trustedDocuments(),
    compressed(),
  ],
  build: {
    outDir: path.resolve(root, '../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // What changes seldom, then what the first page needs; import() does the rest.
        codeSplitting: {
          groups: [
            {
              name: 'vendor',
              test: /rolldown[\\/]runtime|node_modules[\\/](react|react-dom|scheduler|react-relay|relay-runtime)[\\/]/,
              priority: 2,
            },
            { name: 'app', test: (id) => first.isNeeded(id), priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      '/graphql': { target: api, ws: true },
      '/images': api,
      '/exports': api,
      '/health': api,
    },
  },
});
