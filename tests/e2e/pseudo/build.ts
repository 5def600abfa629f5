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

/** Words and locale of French are fetched by these names, from the page's store and from the list of languages. */
const frenchIsPseudo = (source: string) =>
  /(^|\/)fr\/(index|locale)\.ts$/.test(source) ? join(import.meta.dirname, 'index.ts') : null;
