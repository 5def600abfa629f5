import { heading, paragraph } from '../report/blocks.ts';
import type { Block } from './booklet.ts';
import { field, type Material, titleOf } from './material.ts';

/**
 * One page, to be read together. It bears no interview code: with the person's name on it, it would tell whose notes
 * are whose. The code is on the slip that the person takes home, so that they can still take back what they said.
 */
export function buildConsent(material: Material): Block[] {
  const { consent, field: label, yesNo } = material.words.booklet;
  return [
    titleOf(material),
    paragraph(consent.about, 'lead'),
    heading(2, 'rights', consent.rightsTitle),
    { kind: 'list', items: consent.rights },
    {
      kind: 'ticks',
      title: consent.title,
      items: [
        ...consent.statements.map((text) => ({ text, options: yesNo })),
        { text: consent.given, options: consent.ways },
      ],
    },
    {
      kind: 'fields',
      fields: [
        field(label.person, label.personHint),
        field(label.date),
        field(label.interviewerSigns, label.interviewerSignsHint),
        field(label.keeper, label.keeperHint),
      ],
    },
    { kind: 'slip', ...consent.slip, fields: [field(label.interviewCode), field(label.contact)] },
  ];
}
