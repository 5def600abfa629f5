import { useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { warnedPart } from '../../../shared/instrument/distress.ts';
import type { Standard } from '../../../shared/instrument/instrument.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { handedThemes } from '../../store/handover.ts';
import { useWords } from '../../store/hooks.ts';
import { useWindow } from '../../store/window.ts';
import { Action } from '../../ui/Action.tsx';
import { HandedOver } from './HandedOver.tsx';
import { HandOver } from './HandOver.tsx';
import { themeCode } from './way.ts';

/** On top of a standard that may distress, where all its criteria show at once. Nothing elsewhere. */
export function GentleNote({ standard, member }: { standard: Standard; member: string }) {
  const { gentle } = useWords().simple;
  const { id, instrument } = useShownAssessment();
  const handed = useWindow(useShallow(({ records }) => handedThemes(records, id, member)));
  const [handing, setHanding] = useState(false);
  const part = warnedPart(instrument, `${standard.code}.1`);
  const theme = themeCode(standard.code);
  const close = () => setHanding(false);
  if (handed.includes(theme)) return <HandedOver theme={theme} member={member} />;
  if (!part) return null;
  if (handing) return <HandOver theme={theme} member={member} onDone={close} onCancel={close} />;
  return (
    <div className="notice">
      <p>
        <strong>{gentle.title}.</strong> {gentle.text(part.code, part.title)}
      </p>
      <div className="row">
        <Action onPress={() => setHanding(true)}>{gentle.hand}</Action>
      </div>
    </div>
  );
}
