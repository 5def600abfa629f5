import type { Instrument } from '../instrument/instrument.ts';
import { type Block, type Booklet, type BookletKind, type Print, respondents } from './booklet.ts';
import { buildConsent } from './buildConsent.ts';
import { buildInterview } from './buildInterview.ts';
import { buildObservation } from './buildObservation.ts';
import { buildScoreSheet } from './buildScoreSheet.ts';
import { gather, type Material } from './material.ts';

/** Makes a booklet of an instrument, pure: from its data and the words of its language alone. */
export function buildBooklet(instrument: Instrument, kind: BookletKind, print: Print): Booklet {
  const material = gather(instrument, kind, print);
  const { booklet, report } = material.words;
  const title = booklet.documentTitle(booklet.kinds[kind]);
  return {
    kind,
    print,
    language: instrument.language,
    title: print === 'large' ? booklet.large(title) : title,
    head: print === 'large' ? shortTitle(material) : title,
    sheetCode: booklet.sheetCode[kind],
    foot: report.instrumentVersion(instrument.title, instrument.version),
    pageOf: report.pageOf,
    blocks: blocksOf(material),
  };
}

/** What tells it from the other booklets. */
function shortTitle({ kind, words }: Material): string {
  const { title, whom } = words.booklet.kinds[kind];
  return kind in respondents ? whom : title;
}

function blocksOf(material: Material): Block[] {
  switch (material.kind) {
    case 'interview-users':
    case 'interview-family':
    case 'interview-staff':
      return buildInterview(material, material.kind);
    case 'observation':
      return buildObservation(material);
    case 'score-sheet':
      return buildScoreSheet(material);
    case 'consent':
      return buildConsent(material);
  }
}
