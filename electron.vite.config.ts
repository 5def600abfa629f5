import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const schemaBeginnings = [
  'z',
  'line',
  'prose',
  'answer',
  'id',
  'day',
  'label',
  'words',
  'articles',
  'time',
  'replyWordsSchema',
  'anyKind',
  'criterionCode',
  'size',
];

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      rollupOptions: {
        input: { main: 'electron/main.ts', 'report-worker': 'electron/report/worker.ts' },
        output: { format: 'es' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rollupOptions: {
        input: 'electron/preload.ts',
        // A sandboxed preload script has to be CommonJS.
        output: { format: 'cjs', entryFileNames: 'preload.cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      // electron-vite leaves it off; a browser reads a third less.
      minify: true,
      // It comes from this machine, not over a network.
      chunkSizeWarningLimit: 2000,
      rollupOptions: {
        input: 'renderer/index.html',
        output: {
          codeSplitting: {
            groups: [
              // What `start.ts` asks for the rest with: it runs before the rest is there.
              { name: 'start', test: /renderer\/(device|page)\.ts|preload-helper/, priority: 1 },
              // In a file each, the first screen asked for 65 of them, not 21.
              { name: 'shared', minShareCount: 3, minSize: 0 },
            ],
          },
        },
        // What schemas begin with. The page checks nothing itself (every host parses every input), so that without calls
        // that might do something zod is left out of it: 40 KB.
        treeshake: { manualPureFunctions: schemaBeginnings, propertyReadSideEffects: false },
      },
    },
  },
});
