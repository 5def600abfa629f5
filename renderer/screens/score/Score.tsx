import { useShownAssessment } from '../../store/assessment.ts';
import { useWindow } from '../../store/window.ts';
import { ChooseSeat } from './ChooseSeat.tsx';
import { ScoreOutline } from './ScoreOutline.tsx';
import { ScoreStandard } from './ScoreStandard.tsx';

/** Each on their own: the member who sits here rates, standard by standard. */
export function Score({ code }: { code: string | undefined }) {
  const { instrument } = useShownAssessment();
  const seat = useWindow((state) => state.seat);
  if (!seat) return <ChooseSeat />;
  const [theme = '1', place] = (code ?? '').split('.');
  const shown = instrument.themes.find((one) => one.code === theme) ?? instrument.themes[0];
  const standard =
    shown?.standards.find((one) => one.code === `${theme}.${place}`) ?? shown?.standards[0];
  if (!standard) return null;
  return (
    <div className="split">
      <ScoreOutline current={standard.code} criterion={code} />
      <ScoreStandard key={standard.code} standard={standard} criterion={code} />
    </div>
  );
}
