import { useEffect } from 'react';
import { lookUp } from '../../../shared/instrument/lookup.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useFreshDissents } from '../../store/dissents.ts';
import { AgreeOutline } from './AgreeOutline.tsx';
import { AgreeStandard } from './AgreeStandard.tsx';
import { AgreeTheme } from './AgreeTheme.tsx';

/** Together: what everyone rated, side by side once opened, and what the team agrees on it. */
export function Agree({ code }: { code: string | undefined }) {
  const { id, instrument } = useShownAssessment();
  useFreshDissents(id);
  const found = lookUp(instrument, code ?? '');
  const theme = found && 'standards' in found ? found : undefined;
  const standardCode = (found?.code ?? '1.1').split('.').slice(0, 2).join('.');
  const standard = lookUp(instrument, standardCode) ?? instrument.themes[0]?.standards[0];

  useEffect(() => {
    const isCriterion = code?.split('.').length === 3;
    const place = isCriterion ? document.getElementById(`criterion-${code}`) : null;
    place?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: 'start' });
  }, [code]);

  return (
    <div className="split">
      <AgreeOutline current={theme?.code ?? standardCode} />
      {theme ? (
        <AgreeTheme key={theme.code} theme={theme} />
      ) : (
        standard &&
        'criteria' in standard && <AgreeStandard key={standard.code} standard={standard} />
      )}
    </div>
  );
}
