import { column, fullMark, heading, row, table, text } from '../blocks.ts';
import { decisionMarks, isForPublic, type Material, ratingMarks } from '../material.ts';
import type { Block } from '../report.ts';
import { marksOf } from '../written/mark.ts';

/** Every answer of the scale with what it means, and the two kinds of silence. */
export function buildScale(material: Material): Block[] {
  const { annex } = material.words.report;
  const { scale } = material.facts.instrument;
  const meanings = [...scale.levels, scale.notApplicable, scale.notEnough].map(
    (one) => one.meaning,
  );
  const silent = [
    { mark: decisionMarks(material).at(-1), meaning: annex.notDecidedMeaning },
    // Members' own answers are nothing that the public reads.
    ...(isForPublic(material)
      ? []
      : [{ mark: ratingMarks(material).at(-1), meaning: annex.notRatedMeaning }]),
  ];
  const rows = [
    ...marksOf(scale).map((mark, index) => ({ mark, meaning: meanings[index] ?? '' })),
    ...silent,
  ];
  return [
    heading(2, 'annex-scale', annex.scale),
    {
      ...table(
        { title: material.words.captions.scale, alt: annex.scaleAlt },
        [column(annex.answer, 0.34), column(annex.meaning, 0.66)],
        rows.flatMap(({ mark, meaning }) => (mark ? [row(fullMark(mark), text(meaning))] : [])),
      ),
      name: 'scale',
    },
  ];
}
