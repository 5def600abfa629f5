import type { Edition } from '../../shared/instrument/sheets/edition.ts';

/** An edition as {"format":"coscore-instrument","editions":[…]}: one entry for each language. */
export const writeJson = (edition: Edition): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(
    `${JSON.stringify({ format: 'coscore-instrument', editions: edition }, null, 2)}\n`,
  );
