import { useShownAssessment } from '../../store/assessment.ts';
import { Neighbours } from '../frame/Neighbours.tsx';

/** The way through everything to agree on: the standards of a theme, then the theme as a whole. */
export function AgreeNeighbours({ current }: { current: string }) {
  const { id, instrument } = useShownAssessment();
  const codes = instrument.themes.flatMap((theme) => [
    ...theme.standards.map((one) => one.code),
    theme.code,
  ]);
  return (
    <Neighbours
      codes={codes}
      current={current}
      href={(code) => `/assessment/${id}/agree/${code}`}
    />
  );
}
