import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { OfferedInstrument } from '../../../shared/contract/instrument.ts';
import type { Member } from '../../../shared/model/member.ts';
import { client } from '../../client.ts';
import { useLanguage, useTitle, useWords } from '../../store/hooks.ts';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';
import { AssessmentForm } from './AssessmentForm.tsx';
import { onceEach } from './editions.ts';
import { type FormMember, type FormValue, newMember } from './form.ts';
import { InstrumentChoice } from './InstrumentChoice.tsx';

/** The instrument that most assessments are made with. */
const usual = 'qualityrights';

const start = (): FormValue => ({
  assessment: {
    service: { name: '', type: 'community-team', address: '', hasBeds: false },
    round: 0,
    from: '',
    to: '',
  },
  members: [
    { ...newMember(), perspective: 'lived-experience' },
    { ...newMember(), perspective: 'mental-health' },
  ],
});

/** Sets up an assessment, then goes to where its team rates. */
export function NewAssessment() {
  const { details } = useWords().screens;
  useTitle(details.newTitle);
  const [, go] = useLocation();
  const [editions, setEditions] = useState<readonly OfferedInstrument[]>([]);
  const offered = onceEach(editions, useLanguage());
  const [asked, setAsked] = useState<number | null>(null);
  const chosen =
    asked ??
    Math.max(
      0,
      offered.findIndex((one) => one.id === usual),
    );
  const { running, told, run } = useAsync();

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the screen opens
  useEffect(() => {
    void run('instruments', async () => setEditions(await client.instrument.list()));
  }, []);

  const create = (form: FormValue) =>
    run('create', async () => {
      const instrument = offered[chosen];
      if (instrument) go(`/assessment/${await createAssessment(form, instrument)}/scope`);
    });
  return (
    <AssessmentForm
      title={details.newTitle}
      submit={details.create}
      start={start()}
      busy={running !== null}
      onSubmit={create}
    >
      <InstrumentChoice offered={offered} chosen={chosen} onChange={setAsked} />
      <TellProblem told={told} />
    </AssessmentForm>
  );
}

/** Writes what the form holds; returns the new assessment's id. */
async function createAssessment(
  { assessment, members }: FormValue,
  { id, version, language }: OfferedInstrument,
): Promise<string> {
  const made = crypto.randomUUID();
  await client.assessment.create({
    assessment: made,
    value: { ...assessment, instrument: { id, version, language }, sample: false },
    members: members.map((one, place) => ({ member: one.id, value: toMember(one, place) })),
  });
  return made;
}

/** A line of the form as the record it becomes. */
export function toMember({ id: _, ...member }: FormMember, place: number): Member {
  return { ...member, place };
}
