import type { OfferedInstrument } from '../../shared/contract/instrument.ts';

/** The newest version of an instrument. */
export const newest = (all: readonly OfferedInstrument[], id: string): string | undefined =>
  all
    .filter((one) => one.id === id)
    .map((one) => one.version)
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .at(-1);
