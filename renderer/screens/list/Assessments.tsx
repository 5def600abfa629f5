import { useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { AssessmentSummary, Progress } from '../../../shared/contract/assessment.ts';
import { programmeKey } from '../../../shared/model/programme.ts';
import { client } from '../../client.ts';
import { useLanguage, useTitle, useWords } from '../../store/hooks.ts';
import { useWindow } from '../../store/window.ts';
import { Action } from '../../ui/Action.tsx';
import { Meter } from '../../ui/Meter.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';
import { comparable } from '../compare/comparable.ts';

/** All assessments of the vault, the latest visit first, each with how far it is. */
export function Assessments() {
  const { compare, screens, register } = useWords();
  const { list, instruments } = screens;
  useTitle(list.title);
  const language = useLanguage();
  const sample = useWindow((state) => state.vault?.sample ?? false);
  const [found, setFound] = useState<readonly AssessmentSummary[] | null>(null);
  const { running, told, run } = useAsync();
  const [, go] = useLocation();

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the screen opens
  useEffect(() => {
    void run('list', async () => setFound(await client.assessment.list()));
  }, []);

  const addSample = () =>
    run('sample', async () => {
      await client.assessment.addSample({ language });
      setFound(await client.assessment.list());
    });

  return (
    <main id="content" tabIndex={-1} className="page">
      <div className="row between">
        <h1>{list.title}</h1>
        <div className="row">
          {found?.some((one) => one.assessment.sample) || sample ? null : (
            <Action onPress={addSample} isDisabled={running !== null}>
              {list.addSample}
            </Action>
          )}
          {comparable(found ?? []).length > 0 && (
            <Action onPress={() => go('/compare')}>{compare.screen.choose}</Action>
          )}
          <Action onPress={() => go('/services')}>{register.title}</Action>
          <Action onPress={() => go('/instruments')}>{instruments.title}</Action>
          <Action look="main" onPress={() => go('/new')}>
            {list.new}
          </Action>
        </div>
      </div>
      <TellProblem told={told} />
      {found?.length === 0 && (
        <div className="nothing-yet">
          <h2>{list.emptyTitle}</h2>
          <p>{list.empty}</p>
        </div>
      )}
      <ul className="cards">
        {found?.map((one) => (
          <AssessmentCard key={one.id} one={one} />
        ))}
      </ul>
      <ProgrammeLinks found={found ?? []} />
    </main>
  );
}

/** Where several were assessed with the same instrument, what they have in common. */
function ProgrammeLinks({ found }: { found: readonly AssessmentSummary[] }) {
  const { programme } = useWords().screens;
  const own = found.filter((one) => one.title !== null && !one.assessment.sample);
  const groups = Map.groupBy(own, ({ assessment: { instrument } }) =>
    programmeKey(instrument.id, instrument.version),
  );
  return [...groups].flatMap(([key, [first, second]]) =>
    first && second ? (
      <p key={key}>
        <Link href={`/programme/${key}`}>{programme.link(first.title ?? '')}</Link>
      </p>
    ) : (
      []
    ),
  );
}

function AssessmentCard({ one }: { one: AssessmentSummary }) {
  const { screens, field } = useWords();
  const { service, round, from, to, sample, instrument } = one.assessment;
  return (
    <li className="card assessment">
      <div>
        <h2>
          {one.progress ? (
            <Link href={`/assessment/${one.id}/score`} aria-label={screens.list.open(service.name)}>
              {service.name}
            </Link>
          ) : (
            service.name
          )}
          {sample && <span className="tag">{screens.list.sample}</span>}
        </h2>
        <p className="quiet">
          {field.serviceTypes[service.type]} · {field.round(round)} · {field.dates(from, to)} ·{' '}
          {screens.common.people(one.members)}
        </p>
      </div>
      {one.progress ? (
        <Meters progress={one.progress} members={one.members} />
      ) : (
        <p className="notice">{screens.list.instrumentMissing(instrument)}</p>
      )}
    </li>
  );
}

function Meters({ progress, members }: { progress: Progress; members: number }) {
  const { list } = useWords().screens;
  const { criteria, answered, spared, opened, decided } = progress;
  const rated = sumOf(answered);
  const all = criteria * members - sumOf(spared);
  return (
    <div className="meters">
      <Meter label={list.rated} done={rated} all={all} text={list.ratedText(rated, all)} />
      <Meter
        label={list.opened}
        done={opened}
        all={criteria}
        text={list.openedText(opened, criteria)}
      />
      <Meter
        label={list.agreed}
        done={decided.criteria}
        all={criteria}
        text={list.agreedText(decided.criteria, criteria, decided.standards, decided.themes)}
      />
    </div>
  );
}

const sumOf = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((sum, n) => sum + n, 0);
