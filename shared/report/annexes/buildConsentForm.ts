import { heading, paragraph } from '../blocks.ts';
import type { Material } from '../material.ts';
import type { Block } from '../report.ts';

/** What people were asked to agree to: the words of the form, and nobody's answers. */
export function buildConsentForm({ words }: Material): Block[] {
  const { consent, yesNo, kinds } = words.booklet;
  const { title, intro, choice } = words.annexes.consent;
  return [
    heading(2, 'annex-consent', title),
    paragraph(intro, 'quiet'),
    { kind: 'notice', tone: 'info', title: kinds.consent.whom, text: consent.about },
    paragraph(words.format.label(consent.rightsTitle)),
    { kind: 'list', items: consent.rights },
    paragraph(words.format.label(consent.title)),
    {
      kind: 'list',
      items: [
        ...consent.statements.map((one) => choice(one, yesNo)),
        choice(consent.given, consent.ways),
      ],
    },
    paragraph(`${words.format.label(consent.slip.title)} ${consent.slip.text}`),
  ];
}
