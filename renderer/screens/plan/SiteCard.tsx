import { useMemo } from 'react';
import { siteKey } from '../../../shared/model/site.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useEdited } from '../../store/edited.ts';
import { useWords } from '../../store/hooks.ts';
import { removeRecord } from '../../store/removing.ts';
import type { NamedSite } from '../../store/sites.ts';
import { MoveActions } from '../../ui/MoveActions.tsx';
import { RemoveAction } from '../../ui/RemoveAction.tsx';
import { ShortText } from '../../ui/ShortText.tsx';

interface Props {
  readonly site: NamedSite;
  readonly at: number;
  readonly last: number;
  readonly begin: boolean;
  readonly onMove: (to: number) => void;
}

/** One place of the visit. What names it keeps it from being removed. */
export function SiteCard({ site, at, last, begin, onMove }: Props) {
  const { details } = useWords().screens;
  const { id } = useShownAssessment();
  const fresh = useMemo(() => ({ name: '', address: '', service: null, place: at }), [at]);
  const key = siteKey(id, site.id);
  const [{ name, address }, change] = useEdited('site', key, fresh);
  const called = name.trim() || details.site(at + 1);
  return (
    <fieldset className="card">
      <legend>{details.site(at + 1)}</legend>
      <div className="columns">
        <ShortText
          label={details.siteName}
          value={name}
          max={160}
          begin={begin}
          onChange={(next) => change({ name: next }, 'typing')}
        />
        <ShortText
          label={details.address}
          value={address}
          max={300}
          onChange={(next) => change({ address: next }, 'typing')}
        />
      </div>
      <div className="row between">
        <MoveActions
          up={details.up(called)}
          down={details.down(called)}
          at={at}
          last={last}
          onMove={onMove}
        />
        <RemoveAction
          label={details.removeSite(called)}
          title={details.removeAsk(called)}
          confirm={details.removeConfirm}
          onRemove={() => removeRecord('site', key)}
        >
          {details.removeSiteText}
        </RemoveAction>
      </div>
    </fieldset>
  );
}
