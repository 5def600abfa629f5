import { useState } from 'react';
import { siteKey } from '../../../shared/model/site.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { type Entry, partsOf, useRegister } from '../../store/register.ts';
import { writeRecord } from '../../store/saving.ts';
import { type NamedSite, useSites } from '../../store/sites.ts';
import { Action } from '../../ui/Action.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { moved } from '../../ui/MoveActions.tsx';
import { SiteCard } from './SiteCard.tsx';

type Copied = Pick<Entry, 'name' | 'address'> & { readonly id: string | null };

/** The places that the visit covers, in their order; typed, or taken from the register. */
export function SitesSection() {
  const { screens, plan } = useWords();
  const { details } = screens;
  const { id } = useShownAssessment();
  const sites = useSites();
  const [begun, setBegun] = useState<string | null>(null);
  const put = ({ id: site, ...value }: NamedSite) => writeRecord('site', siteKey(id, site), value);
  const add = (some: readonly Copied[]) => {
    const from = (sites.at(-1)?.place ?? -1) + 1;
    const added = some.map(({ id: service, name, address }, at) => ({
      id: crypto.randomUUID(),
      name,
      address,
      service,
      place: from + at,
    }));
    for (const one of added) put(one);
    setBegun(added.at(-1)?.id ?? null);
  };
  const move = (at: number, to: number) =>
    moved(sites, at, to).forEach((one, place) => {
      if (one.place !== place) put({ ...one, place });
    });
  return (
    <>
      <h1>{plan.sections.sites}</h1>
      <p className="plan-lead">{details.sitesLead}</p>
      {sites.map((site, at) => (
        <SiteCard
          key={site.id}
          site={site}
          at={at}
          last={sites.length - 1}
          begin={site.id === begun && site.service === null}
          onMove={(to) => move(at, to)}
        />
      ))}
      <div>
        <Action onPress={() => add([{ id: null, name: '', address: '' }])}>
          {details.addSite}
        </Action>
      </div>
      <FromRegister sites={sites} onAdd={add} />
    </>
  );
}

interface FromRegisterProps {
  readonly sites: readonly NamedSite[];
  readonly onAdd: (some: readonly Entry[]) => void;
}

/** Services that are no site yet: all of the network that is assessed, or one by one. */
function FromRegister({ sites, onAdd }: FromRegisterProps) {
  const { screens, register } = useWords();
  const { details } = screens;
  const { service } = useShownAssessment().assessment;
  const { entries } = useRegister();
  const isFree = (one: Entry) =>
    one.type !== 'network' && !sites.some((site) => site.service === one.id);
  const free = entries.filter(isFree);
  const network = entries.find((one) => one.id === service.registered);
  const parts = network ? partsOf(network, entries).filter(isFree) : [];
  if (free.length === 0) return null;
  return (
    <div className="card">
      {parts.length > 0 && (
        <div>
          <Action onPress={() => onAdd(parts)}>{details.addAll(parts.length)}</Action>
        </div>
      )}
      <ChoiceField
        label={details.siteFromRegister}
        value=""
        none={details.chooseSite}
        options={free.map((one) => ({ value: one.id, label: one.name || register.unnamed }))}
        onChange={(chosen) => onAdd(free.filter((one) => one.id === chosen))}
      />
    </div>
  );
}
