import path from 'node:path';
import { defineConfig } from 'vite';
import react from '@vitejs/plugin-react';
import babel from '@rolldown/plugin-babel';
import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import { compressed } from './build/compressed.mjs';
import { relayOnSave } from './build/relay-on-save.mjs';
import { trustedDocuments } from './build/trusted-documents.mjs';

const root = import.meta.dirname;
const linguiConfig = { cwd: root, configPath: path.join(root, 'lingui.config.mjs') };
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
    relayOnSave(),
    trustedDocuments(),
    compressed(),
  ],
  build: {
    outDir: path.resolve(root, '../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // Only these two: a group drags its whole dependency tree onto the first load.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: 'relay', test: /node_modules[\\/](react-relay|relay-runtime)[\\/]/ },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      '/graphql': { target: api, ws: true },
      '/images': api,
      '/health': api,
    },
  },
});
