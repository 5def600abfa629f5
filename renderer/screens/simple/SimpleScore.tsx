import { warnedPart } from '../../../shared/instrument/distress.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { usePreferences } from '../../store/preferences.ts';
import { GentleWarning } from './GentleWarning.tsx';
import { HandedOver } from './HandedOver.tsx';
import { Overview } from './Overview.tsx';
import { Practice } from './Practice.tsx';
import { Rest } from './Rest.tsx';
import { SimpleCriterion } from './SimpleCriterion.tsx';
import { partKey, useSitting } from './sitting.ts';
import { useGo, useWay } from './useWay.ts';
import { beginOf, nextToRate, placeOf, themeCode } from './way.ts';

interface Props {
  /** A criterion, a standard or a theme, or one of the screens beside them; all themes where it is none of these. */
  readonly code: string | undefined;
  readonly member: string;
}

/** Rating one criterion at a time. */
export function SimpleScore({ code = 'themes', member }: Props) {
  const way = useWay();
  const go = useGo();
  const due = usePracticeDue(member, way.rated.length > 0);
  if (code === 'rest') return <Rest />;
  if (code === 'practice') {
    return <Practice member={member} onDone={() => go(nextToRate(way) ?? 'themes')} />;
  }
  if (due) return <Practice member={member} onDone={() => {}} />;
  const criterion = beginOf(way, code);
  return criterion ? (
    <Criterion code={code.split('.').length === 3 ? code : criterion} member={member} />
  ) : (
    <Overview member={member} />
  );
}

/** Whether the practice comes first: somebody who rated nothing yet, or a browser on which nobody did. */
function usePracticeDue(member: string, hasRated: boolean): boolean {
  const practisedHere = usePreferences((state) => state.practised);
  const practised = useSitting((state) => state.practised.includes(member));
  return !practised && !(hasRated && practisedHere);
}

/** A criterion, or what comes before it: that its theme is somebody else's, or a gentle warning. */
function Criterion({ code, member }: { code: string; member: string }) {
  const { instrument } = useShownAssessment();
  const way = useWay();
  const go = useGo();
  const part = warnedPart(instrument, code);
  const warned = useSitting((state) => state.warned.includes(partKey(member, part?.code ?? '')));
  const place = placeOf(way.instrument, code);
  if (!place) return <Overview member={member} />;
  const theme = themeCode(code);
  if (way.handed.includes(theme)) {
    const elsewhere = () => go(nextToRate(way) ?? 'themes');
    return (
      <section className="simple-gentle">
        <h1>{place.theme.title}</h1>
        <HandedOver theme={theme} member={member} elsewhere={elsewhere} />
      </section>
    );
  }
  if (part && !warned) return <GentleWarning key={part.code} part={part} member={member} />;
  return <SimpleCriterion place={place} member={member} />;
}
