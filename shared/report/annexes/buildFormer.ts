import type { FormerAnswers } from '../../instrument/former.ts';
import type { Answer } from '../../model/answer.ts';
import { column, fullMark, heading, paragraph, row, table, text } from '../blocks.ts';
import { dissentsOn } from '../chapters/buildDissents.ts';
import { quotesOn } from '../chapters/buildQuotes.ts';
import { tally } from '../chapters/buildShares.ts';
import { siteNotesOn } from '../chapters/buildSiteNotes.ts';
import type { Material } from '../material.ts';
import type { Block, Row } from '../report.ts';
import { answerMark, type Mark } from '../written/mark.ts';

/** What was answered on criteria that an upgrade took out of the instrument; nothing where there was no such upgrade. */
export function buildFormer(material: Material): Block[] {
  const { annex, results } = material.words.report;
  const { former } = material.facts;
  if (former.length === 0) return [];
  const columns = [
    column(results.criterion, 0.4),
    column(results.agreed, 0.3),
    column(results.ratings, 0.3),
  ];
  return [
    heading(2, 'annex-former', annex.former),
    paragraph(annex.formerNote, 'quiet'),
    table(
      { title: material.words.captions.former, alt: annex.formerAlt },
      columns,
      former.map((one) => formerRow(material, one)),
    ),
  ];
}

function formerRow(material: Material, one: FormerAnswers): Row {
  const { words, facts } = material;
  const { annex, notDecided } = words.report;
  const mark = (answer: Answer): Mark =>
    answerMark(answer, one.question ?? { kind: 'level' }, one.scale, words);
  const onTeam = one.ratings.filter(({ member }) => facts.members.some(({ id }) => id === member));
  const marks = onTeam.flatMap(({ answer }) => (answer === null ? [] : [mark(answer)]));
  const shares = tally(marks, [...new Map(marks.map((each) => [each.code, each])).values()]);
  const { decision } = one;
  const answers = [
    shares.map((each) => words.report.share(each.count, each.mark.code)).join(', '),
    decision?.reason,
  ];
  return row(
    text(`${annex.formerWhere(one.code, one.version)} ${one.statement}`),
    decision ? fullMark(mark(decision.answer)) : text(notDecided.name),
    text([answers.filter(Boolean).join('. '), ...gatheredOn(material, one)].join('\n').trim()),
  );
}

/** What was seen differently, notes by site and quotations stay with a criterion that is gone. */
function gatheredOn(material: Material, { code, version }: FormerAnswers): string[] {
  const kept = `${code}@${version}`;
  const { format, report } = material.words;
  const differently = format.label(report.together.differently);
  return [
    ...dissentsOn(material, kept).map(({ text: said, from }) => `${differently} ${said} ${from}`),
    ...siteNotesOn(material, kept).map(({ label, value }) => `${label} ${value}`),
    ...quotesOn(material, kept).map(({ text: said, from }) => `${said} ${from}`),
  ];
}
