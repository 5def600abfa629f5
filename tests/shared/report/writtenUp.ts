import type { Finding } from '../../../shared/model/finding.ts';
import type { Passage, ProseBody, ProseNode } from '../../../shared/model/passage.ts';
import type { Recommendation } from '../../../shared/model/recommendation.ts';
import type { Facts } from '../../../shared/report/facts/facts.ts';
import type { Written } from '../../../shared/report/facts/written.ts';
import { visitedFacts } from './visited.ts';

/** Words of the team's that only a full report prints. */
export const kept = {
  passage: 'Kept: the director told us that he will leave in spring.',
  passageElsewhere: 'Kept too: the same conclusions in English.',
  finding: 'Kept: one psychiatrist answers every night.',
  recommendation: 'Kept: replace the head of nursing.',
  draftFinding: 'Unread: staff speak to people as equals.',
  draftRecommendation: 'Unread: write down who holds which key.',
  draftPassage: 'Unread: in conclusion, much is done.',
} as const;

export const said = {
  summary: 'Two houses, one team, and two very different ways to live.',
  strength: 'People have a key to their own room at Hill Unit.',
  shortfall: 'Doors at River House have a window at eye height and no curtain.',
  recommendation: 'Put curtains on all doors with a window, before winter.',
  discussion: 'What differs between the two houses is not money but habit.',
} as const;

export const paragraph = (...texts: readonly string[]): ProseNode => ({
  type: 'paragraph',
  content: texts.map((text) => ({ type: 'text', text })),
});

export const body = (...content: readonly ProseNode[]): ProseBody => ({ type: 'doc', content });

export const passage = (text: ProseBody, part: Partial<Passage> = {}): Passage => ({
  body: text,
  draft: false,
  internal: false,
  ...part,
});

const common = { codes: [], draft: false, internal: false, place: 0 };

export const strength = (words: Finding['words'], part: Partial<Finding> = {}): Finding => ({
  ...common,
  kind: 'strength',
  removers: [],
  words,
  ...part,
});

export const shortfall = (words: Finding['words'], part: Partial<Finding> = {}): Finding => ({
  ...strength(words),
  kind: 'shortfall',
  ...part,
});

export const recommendation = (
  words: Recommendation['words'],
  part: Partial<Recommendation> = {},
): Recommendation => ({ ...common, priority: 'medium', whom: [], words, ...part });

/** Every node, mark and insert that a text may have. */
export const wholeBody = body(
  { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'What we heard' }] },
  {
    type: 'paragraph',
    content: [
      { type: 'text', text: 'A sentence with ' },
      { type: 'text', text: 'bold', marks: [{ type: 'bold' }] },
      { type: 'text', text: ' and ' },
      { type: 'text', text: 'slanted', marks: [{ type: 'italic' }] },
      { type: 'text', text: ' words,' },
      { type: 'hardBreak' },
      { type: 'text', text: 'on two lines.' },
    ],
  },
  { type: 'insert', attrs: { what: 'quotation', evidence: 'u1', quote: visitedQuote('u1') } },
  { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'In order' }] },
  {
    type: 'orderedList',
    content: [
      {
        type: 'listItem',
        content: [
          { type: 'paragraph', content: [{ type: 'text', text: 'First the doors.' }] },
          {
            type: 'bulletList',
            content: [
              {
                type: 'listItem',
                content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Curtains' }] }],
              },
              {
                type: 'listItem',
                content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Keys' }] }],
              },
            ],
          },
        ],
      },
      {
        type: 'listItem',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Then the nights.' }] }],
      },
    ],
  },
  { type: 'insert', attrs: { what: 'table', of: '1' } },
  { type: 'paragraph' },
  {
    type: 'orderedList',
    content: [
      {
        type: 'listItem',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Counted anew.' }] }],
      },
    ],
  },
  { type: 'insert', attrs: { what: 'chart', of: '4' } },
);

function visitedQuote(evidence: string): string {
  return visitedFacts.visit.evidence.get(evidence)?.quotes[0]?.id ?? '';
}

const id = (at: number) => `5f1c2b7e-0d6a-4b8c-9a3e-${String(at).padStart(12, '0')}`;

/** A report that a team wrote up, with something kept back and something unread of every kind. */
export const written: Written = {
  passages: new Map([
    ['summary/en', passage(body(paragraph(said.summary)))],
    ['summary/it', passage(body(paragraph('Due case, un solo gruppo, due modi di vivere.')))],
    ['discussion/fr', passage(body(paragraph('Ce qui diffère, ce sont les habitudes.')))],
    ['discussion/en', passage(body(paragraph(said.discussion), ...wholeBody.content))],
    ['conclusions/en', passage(body(paragraph(kept.passageElsewhere)))],
    ['conclusions/it', passage(body(paragraph(kept.passage)), { internal: true })],
    ['conclusions/fr', passage(body(paragraph(kept.draftPassage)), { draft: true })],
  ]),
  findings: new Map([
    [id(1), strength({ en: said.strength }, { codes: ['1.2.4', '1.2'], place: 1 })],
    [id(2), strength({ en: kept.draftFinding }, { draft: true, place: 0 })],
    [id(3), shortfall({ en: said.shortfall }, { codes: ['1.2.4'], removers: ['law', 'service'] })],
    [id(4), shortfall({ en: kept.finding }, { internal: true, removers: ['management'] })],
    [id(5), shortfall({ it: 'Di notte nessuno apre la porta.' }, { place: 3 })],
  ]),
  recommendations: new Map([
    [
      id(6),
      recommendation(
        { en: said.recommendation, fr: 'Mettre des rideaux.' },
        { codes: ['1.2.4'], priority: 'high', whom: ['service', 'management'] },
      ),
    ],
    [id(7), recommendation({ en: kept.recommendation }, { internal: true, priority: 'high' })],
    [id(8), recommendation({ en: kept.draftRecommendation }, { draft: true, priority: 'low' })],
    [id(9), recommendation({ en: 'Count who is called at night.' }, { priority: 'low', place: 2 })],
  ]),
};

/** The ids of the recommendations that everybody may read, in the order in which they print. */
export const openRecommendations = [id(6), id(9)] as const;

/** A visit of two days, written up. */
export const writtenFacts: Facts = { ...visitedFacts, written };
