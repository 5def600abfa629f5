import { heading, paragraph } from '../blocks.ts';
import { shortId } from '../chapters/naming.ts';
import { isForPublic, type Material } from '../material.ts';
import type { Block } from '../report.ts';
import { buildAllLevels } from './buildAllLevels.ts';
import { buildAllRatings } from './buildAllRatings.ts';
import { buildConsentForm } from './buildConsentForm.ts';
import { buildFormer } from './buildFormer.ts';
import { buildGlossary } from './buildGlossary.ts';
import { buildHistory } from './buildHistory.ts';
import { buildInstrument } from './buildInstrument.ts';
import { buildScale } from './buildScale.ts';

/**
 * What the chapters rest on. How the team came to its levels (its own answers, what it changed, how it asked for consent) is
 * for the team and the service only.
 */
export const buildAnnex = (material: Material): Block[] => [
  heading(1, 'annex', material.words.report.annex.title, true),
  ...buildScale(material),
  ...buildAllLevels(material),
  ...(isForPublic(material) ? [] : [...buildAllRatings(material), ...buildHistory(material)]),
  ...buildFormer(material),
  ...buildInstrument(material),
  ...(isForPublic(material) ? [] : buildConsentForm(material)),
  ...buildGlossary(material),
  ...buildData(material),
];

/** Which assessment and which state of it. */
function buildData({ facts, words, timeZone }: Material): Block[] {
  const { annex, label, ...report } = words.report;
  const { service, round, from, to } = facts.assessment;
  const { id, version, language } = facts.instrument;
  const when = report.subtitle(words.field.round(round), words.field.dates(from, to));
  return [
    heading(2, 'annex-data', annex.data),
    {
      kind: 'pairs',
      pairs: [
        { label: label.service, value: service.name },
        { label: label.round, value: when },
        { label: label.instrument, value: `${id} ${version} (${language})` },
        { label: words.kinds.assessment, value: shortId(facts) },
        { label: label.position, value: report.position(facts.position) },
        { label: label.madeOn, value: report.madeOn(facts.readAt, timeZone) },
      ],
    },
    paragraph(annex.dataNote, 'quiet'),
  ];
}
