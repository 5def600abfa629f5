import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { ThemeCard } from './ThemeCard.tsx';
import { useGo, useWay } from './useWay.ts';
import { nextToRate } from './way.ts';

/** All themes with how far one is; when all is rated it says so. */
export function Overview({ member }: { member: string }) {
  const { simple } = useWords();
  const { overview } = simple;
  const way = useWay();
  const go = useGo();
  const next = nextToRate(way);
  return (
    <section className="simple-overview" aria-labelledby="overview-title">
      <h1 id="overview-title">{next ? overview.title : simple.allRated}</h1>
      <p className="lead">{next ? overview.lead : simple.allRatedMore}</p>
      {next && (
        <Action look="main" className="touch" onPress={() => go(next)}>
          {overview.go}
        </Action>
      )}
      <ul className="simple-themes">
        {way.instrument.themes.map((theme) => (
          <ThemeCard key={theme.code} theme={theme} way={way} member={member} />
        ))}
      </ul>
      <div className="row tight">
        <Action look="quiet" className="touch" onPress={() => go('practice')}>
          {way.rated.length > 0 ? overview.practiseAgain : overview.practise}
        </Action>
        <Action look="quiet" className="touch" onPress={() => go('rest?at=themes')}>
          {simple.rest.button}
        </Action>
      </div>
    </section>
  );
}
