import type { Instrument } from '../instrument/instrument.ts';
import type { Block, Booklet, BookletKind, Print } from './booklet.ts';
import { buildConsent } from './buildConsent.ts';
import { buildInterview } from './buildInterview.ts';
import { buildObservation } from './buildObservation.ts';
import { buildScoreSheet } from './buildScoreSheet.ts';
import { gather, type Material } from './material.ts';

/** Makes a booklet of an instrument, pure: from its data and the words of its language alone. */
export function buildBooklet(instrument: Instrument, kind: BookletKind, print: Print): Booklet {
  const material = gather(instrument, kind);
  const { booklet, report } = material.words;
  return {
    kind,
    print,
    language: instrument.language,
    title: booklet.documentTitle(booklet.kinds[kind]),
    sheetCode: booklet.sheetCode[kind],
    foot: report.instrumentVersion(instrument.title, instrument.version),
    pageOf: report.pageOf,
    blocks: blocksOf(material),
  };
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
