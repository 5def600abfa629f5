import { useEffect, useId, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { mostCompared } from '../../../shared/model/limits.ts';
import { client } from '../../client.ts';
import { useTitle, useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { Check } from '../../ui/Check.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';
import { comparable } from './comparable.ts';

/** The assessments that can be compared, by instrument: only those of one group go together. */
export function ChooseAssessments() {
  const { compare, screens } = useWords();
  const [groups, setGroups] = useState<ReturnType<typeof comparable> | null>(null);
  const { told, run } = useAsync();
  useTitle(compare.screen.choose);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the screen opens
  useEffect(() => {
    void run('list', async () => setGroups(comparable(await client.assessment.list())));
  }, []);

  return (
    <main id="content" tabIndex={-1} className="page">
      <p>
        <Link href="/">{screens.common.back}</Link>
      </p>
      <h1>{compare.screen.choose}</h1>
      <p className="lead">{compare.screen.lead}</p>
      <TellProblem told={told} />
      {groups?.length === 0 && <p className="notice">{compare.screen.none}</p>}
      {groups?.map((group) => (
        <ComparableGroup key={group[0].id} group={group} />
      ))}
    </main>
  );
}

type Group = ReturnType<typeof comparable>[number];

function ComparableGroup({ group }: { group: Group }) {
  const { compare, field } = useWords();
  const { screen } = compare;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [, go] = useLocation();
  const id = useId();
  const [{ title, assessment }] = group;
  const choose = (one: string, yes: boolean) =>
    setChosen((before) => (yes ? [...before, one] : before.filter((other) => other !== one)));
  const inOrder = () => group.map((one) => one.id).filter((one) => chosen.includes(one));
  const full = chosen.length >= mostCompared;
  return (
    <fieldset className="card compare-group" aria-describedby={`${id}-chosen`}>
      <legend>{screen.instrument(title ?? '', assessment.instrument.version)}</legend>
      {group.map((one) => (
        <Check
          key={one.id}
          label={compare.whatAndWhen(
            compare.whatAndWhen(one.assessment.service.name, field.round(one.assessment.round)),
            field.dates(one.assessment.from, one.assessment.to),
          )}
          checked={chosen.includes(one.id)}
          isDisabled={full && !chosen.includes(one.id)}
          onChange={(yes) => choose(one.id, yes)}
        />
      ))}
      <div className="row">
        <Action
          look="main"
          isDisabled={chosen.length < 2}
          onPress={() => go(`/compare/${inOrder().join(',')}`)}
        >
          {screen.title}
        </Action>
        <p id={`${id}-chosen`} role="status" className="quiet">
          {screen.chosen(chosen.length)} {full && screen.most(mostCompared)}
        </p>
      </div>
    </fieldset>
  );
}
