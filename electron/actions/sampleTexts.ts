import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { findingKey, findingSchema } from '../../shared/model/finding.ts';
import {
  type Inline,
  type Insert,
  type PassagePart,
  type ProseNode,
  passageKey,
  passageParts,
} from '../../shared/model/passage.ts';
import { recommendationKey, recommendationSchema } from '../../shared/model/recommendation.ts';
import type { IdOf } from './sampleIds.ts';

const lines = z.array(z.string());
const texts = z.record(z.string(), lines);
const shared = { place: true, draft: true, internal: true } as const;

const file = z.strictObject({
  chapters: z.record(z.enum(passageParts), texts),
  findings: z.array(
    findingSchema
      .omit({ ...shared, removers: true })
      .extend({ removers: findingSchema.shape.removers.default([]) }),
  ),
  recommendations: z.array(
    recommendationSchema.omit(shared).extend({ internal: z.boolean().default(false) }),
  ),
});

/** What the sample's team wrote for its report; somebody has read all of it. */
export function textRecords(folder: string, assessment: string, idOf: IdOf) {
  const read = file.parse(JSON.parse(readFileSync(join(folder, 'texts.json'), 'utf8')));
  return [
    ...Object.entries(read.chapters).flatMap(([part, all]) =>
      Object.entries(all).map(([language, text]) => ({
        noun: 'passage',
        key: passageKey(assessment, part as PassagePart, language),
        value: { body: bodyOf(text, idOf), draft: false, internal: false },
      })),
    ),
    ...read.findings.map((one, place) => ({
      noun: 'finding',
      key: findingKey(assessment, crypto.randomUUID()),
      value: { ...one, draft: false, internal: false, place },
    })),
    ...read.recommendations.map((one, place) => ({
      noun: 'recommendation',
      key: recommendationKey(assessment, crypto.randomUUID()),
      value: { ...one, draft: false, place },
    })),
  ];
}

/** The id of a quotation, by its interview and its place in it. */
export const quoteName = (interview: string, n: number) => `${interview} quotation ${n}`;

/** Lines as people would write them in a plain file: "# ", "## ", "- ", "1. ", and "~ " before what is inserted. */
function bodyOf(text: readonly string[], idOf: IdOf) {
  const content: ProseNode[] = [];
  for (const line of text) {
    const [, sign = '', rest = ''] = /^(#{1,2}|-|1\.|~)? ?(.*)$/.exec(line) ?? [];
    const last = content.at(-1);
    const type = { '-': 'bulletList', '1.': 'orderedList' }[sign];
    if (type !== 'bulletList' && type !== 'orderedList') content.push(nodeOf(sign, rest, idOf));
    else if (last?.type === type)
      content.splice(-1, 1, { type, content: [...last.content, itemOf(rest)] });
    else content.push({ type, content: [itemOf(rest)] });
  }
  return { type: 'doc', content };
}

function nodeOf(sign: string, text: string, idOf: IdOf): ProseNode {
  if (sign === '~') return { type: 'insert', attrs: insertOf(text.split(' '), idOf) };
  const content = inlineOf(text);
  return sign === ''
    ? { type: 'paragraph', content }
    : { type: 'heading', attrs: { level: sign === '#' ? 1 : 2 }, content };
}

const itemOf = (text: string) => ({
  type: 'listItem' as const,
  content: [{ type: 'paragraph' as const, content: inlineOf(text) }],
});

function insertOf([what = '', of = '', n = '']: readonly string[], idOf: IdOf): Insert {
  if (what === 'table' || what === 'chart') return { what, of };
  return { what: 'quotation', evidence: idOf(of), quote: idOf(quoteName(of, Number(n))) };
}

/** Words between double stars are bold. */
const inlineOf = (text: string): Inline[] =>
  text
    .split('**')
    .map(
      (words, at): Inline => ({
        type: 'text',
        text: words,
        ...(at % 2 === 1 ? { marks: [{ type: 'bold' }] } : {}),
      }),
    )
    .filter((one) => one.type !== 'text' || one.text !== '');
