import type { Instrument } from '../instrument/instrument.ts';
import { knownLanguage } from '../language/locales.ts';
import { languages, type Words } from '../language/words.ts';
import type { BookletKind, Field, Notice, Print, Title } from './booklet.ts';

/** What a booklet is made from. */
export interface Material {
  readonly instrument: Instrument;
  readonly kind: BookletKind;
  readonly print: Print;
  /** In the instrument's language where Coscore speaks it, else in English. */
  readonly words: Words;
}

export const gather = (instrument: Instrument, kind: BookletKind, print: Print): Material => ({
  instrument,
  kind,
  print,
  words: languages[knownLanguage(instrument.language)],
});

export function titleOf({ instrument, kind, words }: Material): Title {
  const { title, whom } = words.booklet.kinds[kind];
  return { kind: 'title', kicker: title, title: whom, subtitle: instrument.title };
}

/** Said where an instrument has nothing for this booklet. */
export const nothingToAsk = ({ words }: Material): Notice => ({
  kind: 'notice',
  tone: 'info',
  ...words.booklet.nothing,
});

export const field = (label: string, hint = ''): Field => ({ label, hint });
