import { standardsOf } from '../../instrument/lookup.ts';
import { type Reply, type Stance, stances } from '../../model/reply.ts';
import { codeMark, column, heading, paragraph, row, table, text } from '../blocks.ts';
import { agreed, type Material } from '../material.ts';
import type { Block, GivenReply } from '../report.ts';
import { buildPoint } from '../written/buildPoint.ts';
import { numbered } from './buildRecommendations.ts';

/** The service's right of reply: what it answered to each recommendation, and where its answers on standards stand. */
export function buildReplies(material: Material): Block[] {
  const { right, fields } = material.words.reply;
  const recommended = numbered(material).filter(({ id }) => material.facts.replies.has(id));
  const standards = answeredStandards(material);
  if (recommended.length + standards.length === 0) return [];
  const all = [...recommended.map(({ id }) => id), ...standards.map(({ code }) => code)];
  return [
    heading(1, 'replies', right.title, true),
    paragraph(right.intro),
    ...counts(material, all),
    ...(recommended.length > 0
      ? [heading(2, 'replies-recommendations', fields.recommendations)]
      : []),
    ...recommended.flatMap(({ id, number, recommendation }) => [
      ...buildPoint(material, `reply-${number}`, recommendation, { number }),
      ...replyOn(material, id),
    ]),
    ...(standards.length > 0
      ? [
          heading(2, 'replies-standards', right.standards),
          paragraph(right.standardsNote, 'quiet'),
          standardsTable(material, standards),
        ]
      : []),
  ];
}

/** What the service said to one recommendation or standard; nothing where it did not. */
export function replyOn({ facts, words }: Material, target: string): GivenReply[] {
  const reply = facts.replies.get(target);
  if (!reply) return [];
  const { right, fields } = words.reply;
  const pairs = [
    { label: fields.what, value: reply.what },
    { label: fields.who, value: reply.who },
    { label: fields.by, value: reply.by },
    { label: right.accuracy, value: reply.accuracy },
  ];
  return [
    {
      kind: 'reply',
      label: words.format.label(right.label),
      answer: reply.answer === null ? right.silent : right.said[reply.answer],
      pairs: pairs
        .map(({ label, value }) => ({ label: words.format.label(label), value: value.trim() }))
        .filter(({ value }) => value !== ''),
    },
  ];
}

const answeredStandards = ({ facts }: Material) =>
  standardsOf(facts.instrument).filter(({ code }) => facts.replies.has(code));

/** Nothing where no answer was ticked. */
function counts({ facts, words }: Material, targets: readonly string[]): Block[] {
  const given = targets.flatMap((one) => facts.replies.get(one)?.answer ?? []);
  const [agree = 0, part = 0, disagree = 0] = stances.map(
    (stance: Stance) => given.filter((one) => one === stance).length,
  );
  return given.length === 0 ? [] : [paragraph(words.reply.right.counts(agree, part, disagree))];
}

function standardsTable(
  material: Material,
  standards: readonly { readonly code: string; readonly title: string }[],
) {
  const { right } = material.words.reply;
  return table(
    { title: material.words.captions.replies, alt: right.alt },
    [column(right.standard, 0.5), column(right.level, 0.2), column(right.answer, 0.3)],
    standards.map(({ code, title }) =>
      row(
        text(material.words.report.results.heading(code, title)),
        codeMark(agreed(material, code)),
        text(answerIn(material, material.facts.replies.get(code))),
      ),
    ),
    'close',
  );
}

const answerIn = ({ words }: Material, reply: Reply | undefined) =>
  reply?.answer ? words.reply.fields.stances[reply.answer] : words.reply.right.silent;
