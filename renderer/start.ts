import { fetchPage } from './page.ts';

/**
 * Asks for all that the page begins with at once. By itself each part would be asked for only once the one that wants it has
 * run, and the browser would wait twice.
 */
void import('./main.tsx');
// What cannot be fetched is told by whoever uses it.
fetchPage().catch(() => {});
