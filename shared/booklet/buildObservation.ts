import type { Criterion } from '../instrument/instrument.ts';
import { paragraph } from '../report/blocks.ts';
import type { Block, Check, CheckItem } from './booklet.ts';
import { byStandard } from './byStandard.ts';
import { field, type Material, nothingToAsk, titleOf } from './material.ts';

const noteLines = 2;
/** First what can be seen, on the way through the building; papers are read at a table. */
const kinds = ['observation', 'documents'] as const;

/** For one walk through the service and its papers: what to look at and to read, standard by standard. */
export function buildObservation(material: Material): Block[] {
  const checks = byStandard(material, {
    itemOf: checkFor(material),
    block: (standard, found) => ({ kind: 'checks', standard, checks: found }),
    before: () => [],
  });
  return [...start(material), ...(checks.length > 0 ? checks : [nothingToAsk(material)])];
}

function checkFor({ words }: Material) {
  const { items: labels, places } = words.booklet.observation;
  return ({ code, topic, prompts }: Criterion): Check | null => {
    const items = kinds.flatMap((kind): CheckItem[] =>
      (prompts?.[kind] ?? []).map((text) => ({
        kind,
        label: words.format.label(labels[kind]),
        text,
      })),
    );
    return items.length === 0 ? null : { code, topic, items, places, lines: noteLines };
  };
}

function start(material: Material): Block[] {
  const { observation, field: label } = material.words.booklet;
  return [
    titleOf(material),
    {
      kind: 'fields',
      fields: [
        field(label.site, label.siteHint),
        field(label.date),
        field(label.observer, label.initials),
        field(label.times),
      ],
    },
    paragraph(observation.opening, 'lead'),
    { kind: 'list', items: observation.rules },
  ];
}
