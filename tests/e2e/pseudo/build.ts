import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const root = join(import.meta.dirname, '..', '..', '..');

/**
 * Builds the page with a language that runs from right to left in the place of French. No switch in Coscore leads there:
 * the page that people get holds nothing of it.
 */
export const buildPseudo = (outDir: string) =>
  build({
    configFile: false,
    root: join(root, 'renderer'),
    logLevel: 'error',
    plugins: [react(), { name: 'pseudo-language', enforce: 'pre', resolveId: frenchIsPseudo }],
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 5000 },
  });

const frenchIsPseudo = (source: string) =>
  source === './fr/index.ts' ? join(import.meta.dirname, 'index.ts') : null;
