import type { ReactNode } from 'react';
import type { Evidence } from '../../../shared/model/evidence.ts';
import { useWords } from '../../store/hooks.ts';
import { DayField } from '../../ui/DayField.tsx';
import { SiteField } from '../frame/SiteField.tsx';
import { WhoField } from '../frame/WhoField.tsx';
import type { ChangePiece } from './pieces.ts';

interface Props {
  readonly piece: Evidence;
  readonly change: ChangePiece;
  /** What only this kind has. */
  readonly children?: ReactNode;
}

/** When, where and who: filled in beforehand from the last piece, so that they are looked at and seldom changed. */
export function FactFields({ piece, change, children }: Props) {
  const { evidence, visit } = useWords();
  const { fields } = evidence;
  return (
    <div className="facts">
      <div className="columns three">
        {children}
        <DayField label={fields.on} value={piece.on} onChange={(on) => change({ on })} />
        <SiteField value={piece.site} none={visit.noSite} onChange={(site) => change({ site })} />
      </div>
      <WhoField label={fields.who} value={piece.who} onChange={(who) => change({ who })} />
    </div>
  );
}
