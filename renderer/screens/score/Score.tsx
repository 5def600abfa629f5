import { useShownAssessment } from '../../store/assessment.ts';
import { usePreferences } from '../../store/preferences.ts';
import { useWindow } from '../../store/window.ts';
import { SimpleScore } from '../simple/SimpleScore.tsx';
import { ViewSwitch } from '../simple/ViewSwitch.tsx';
import { ChooseSeat } from './ChooseSeat.tsx';
import { ScoreOutline, SeatNow } from './ScoreOutline.tsx';
import { ScoreStandard } from './ScoreStandard.tsx';

/** Each on their own: the member who sits here rates, standard by standard or one criterion at a time. */
export function Score({ code }: { code: string | undefined }) {
  const { id, instrument } = useShownAssessment();
  const seat = useWindow((state) => state.seat);
  const view = usePreferences((state) => state.view);
  if (!seat) return <ChooseSeat />;
  if (view === 'one' || besides.some((one) => one === code)) {
    return (
      <main id="content" tabIndex={-1} className="simple">
        {code !== 'rest' && (
          <div className="simple-top">
            <SeatNow assessment={id} seat={seat} />
            <ViewSwitch />
          </div>
        )}
        <SimpleScore code={code} member={seat} />
      </main>
    );
  }
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

/** What is the same in both views. */
const besides = ['practice', 'rest'];
