import { parseFormer } from '../../instrument/former.ts';
import { lookUp } from '../../instrument/lookup.ts';
import { questionAt } from '../../instrument/question.ts';
import { perspectivesAway } from '../../model/member.ts';
import { codeMark, column, heading, paragraph, row, table, text } from '../blocks.ts';
import { codesInWords } from '../chapters/naming.ts';
import { type DecisionVersion, historyOf } from '../facts/history.ts';
import type { Material } from '../material.ts';
import type { Block, Cell, Row } from '../report.ts';
import { answerMark, isOnScale } from '../written/mark.ts';

/** What the team had agreed before, where it changed its mind; nothing where it never did. */
export function buildHistory(material: Material): Block[] {
  const { history } = material.words.annexes;
  const rows = changedCodes(material).flatMap((code) => decisionRows(material, code));
  if (rows.length === 0) return [];
  const columns = [
    column(history.decision, 0.25),
    column(history.when, 0.19),
    column(history.level, 0.12, 'center'),
    column(history.why, 0.44),
  ];
  return [
    heading(2, 'annex-history', history.title),
    paragraph(history.intro, 'quiet'),
    table({ title: material.words.captions.history, alt: history.alt }, columns, rows, 'close'),
  ];
}

/** The codes of decisions that the team changed after it had first agreed. */
export const changedCodes = ({ facts, words }: Material): string[] =>
  [...facts.decisionHistory]
    .filter(([, versions]) => historyOf(versions).length > 1)
    .map(([code]) => code)
    .toSorted((a, b) => a.localeCompare(b, words.locale.tag, { numeric: true }));

function decisionRows(material: Material, code: string): Row[] {
  const versions = historyOf(material.facts.decisionHistory.get(code) ?? []);
  return versions.map((one, at) =>
    row(
      text(at === 0 ? nameOf(material, code) : ''),
      text(material.words.format.day(one.at, material.timeZone)),
      levelOf(material, code, one),
      text(whyOf(material, one)),
    ),
  );
}

function nameOf(material: Material, code: string): string {
  const { facts, words } = material;
  const former = parseFormer(code);
  const found = former ? undefined : lookUp(facts.instrument, code);
  if (!found) return codesInWords(material, [code]).join('');
  return words.report.results.inText(code, 'topic' in found ? found.topic : found.title);
}

/** An answer to another version's question or scale prints as it was written down. */
function levelOf({ facts, words }: Material, code: string, { answer }: DecisionVersion): Cell {
  if (answer === null) return text(words.annexes.history.takenBack);
  const { scale } = facts.instrument;
  const question = questionAt(facts.instrument, code);
  const readable = !parseFormer(code) && (question.kind !== 'level' || isOnScale(answer, scale));
  return readable ? codeMark(answerMark(answer, question, scale, words)) : text(answer);
}

/**
 * Its reason, then how many of the team were there and which perspectives were not. Names would show whose coming or going
 * moved a level, and with it how they answered.
 */
function whyOf({ facts, words }: Material, { reason, present }: DecisionVersion): string {
  const { format, report, field, annexes } = words;
  if (!present) return reason.trim();
  const there = facts.members.filter(({ id }) => present.includes(id)).length;
  const away = perspectivesAway(facts.members, present).map((one) => field.perspectives[one]);
  const said = [
    annexes.history.there(there, facts.members.length),
    ...(away.length > 0
      ? [`${format.label(report.together.without)} ${format.series(away)}.`]
      : []),
  ].join(' ');
  return [reason.trim(), said].filter(Boolean).join('\n');
}
