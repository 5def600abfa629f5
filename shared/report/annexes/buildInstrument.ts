import { type PromptKind, promptKinds } from '../../instrument/instrument.ts';
import { criteriaOf } from '../../instrument/lookup.ts';
import { heading } from '../blocks.ts';
import { capital, groupName } from '../chapters/naming.ts';
import { isForPublic, type Material } from '../material.ts';
import type { Block } from '../report.ts';

/** Whose wording the team went by, and what its guides ask. */
export function buildInstrument(material: Material): Block[] {
  const { facts, words } = material;
  const { label, annex, instrumentVersion } = words.report;
  const { title, version, notice, source, licence } = facts.instrument;
  const guides = isForPublic(material) ? [] : guidesOf(material);
  return [
    heading(2, 'annex-instrument', annex.instrument),
    {
      kind: 'pairs',
      pairs: [
        { label: label.instrument, value: instrumentVersion(title, version) },
        { label: label.notice, value: notice },
        { label: label.source, value: source },
        { label: label.licence, value: licence },
        ...(guides.length > 0
          ? [{ label: words.annexes.guides.label, value: guides.join('\n') }]
          : []),
      ],
    },
  ];
}

/** Of each guide on how many criteria it has something to ask, read or look at. */
function guidesOf(material: Material): string[] {
  const { guides } = material.words.annexes;
  const criteria = criteriaOf(material.facts.instrument);
  const whom = (kind: PromptKind) =>
    kind === 'observation' || kind === 'documents'
      ? guides[kind]
      : capital(material, groupName(material, kind));
  return promptKinds.flatMap((kind) => {
    const asked = criteria.filter((one) => one.prompts?.[kind]).length;
    return asked > 0 ? [guides.asks(whom(kind), asked)] : [];
  });
}
