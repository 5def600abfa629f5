import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { AssessmentSummary } from '../../../shared/contract/assessment.ts';
import type { OfferedInstrument } from '../../../shared/contract/instrument.ts';
import { client } from '../../client.ts';
import { useLanguage, useTitle, useWords } from '../../store/hooks.ts';
import { type Entry, useRegister } from '../../store/register.ts';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';
import { AssessmentForm } from './AssessmentForm.tsx';
import { ChooseService } from './ChooseService.tsx';
import { createAssessment, newIds } from './create.ts';
import { EarlierRound } from './EarlierRound.tsx';
import { onceEach } from './editions.ts';
import { emptyForm, newService, serviceOf } from './form.ts';
import { InstrumentChoice } from './InstrumentChoice.tsx';

/** The instrument that most assessments are made with. */
const usual = 'qualityrights';

/** Sets up an assessment, then goes to where its team rates. */
export function NewAssessment() {
  const { details } = useWords().screens;
  useTitle(details.newTitle);
  const [, go] = useLocation();
  const { entries } = useRegister();
  const { editions, made, told: untold } = useAtHand();
  const offered = onceEach(editions, useLanguage());
  const [asked, setAsked] = useState<number | null>(null);
  const placeOf = (id: string) => offered.findIndex((one) => one.id === id);
  const chosen = asked ?? Math.max(0, placeOf(usual));
  const [form, setForm] = useState(emptyForm);
  const { running, told, run } = useAsync();
  const { service } = form.assessment;
  // biome-ignore lint/correctness/useExhaustiveDependencies: others for another form
  const ids = useMemo(newIds, [form, chosen]);

  const choose = (entry: Entry | null) => {
    const next = entry ? serviceOf(entry) : newService;
    setForm((now) => ({ ...now, assessment: { ...now.assessment, round: 0, service: next } }));
  };
  useAskedService(entries, choose);

  const create = () =>
    run('create', async () => {
      const instrument = offered[chosen];
      if (!instrument) return;
      go(`/assessment/${await createAssessment(form, instrument, entries, ids)}/scope`);
    });
  return (
    <AssessmentForm
      title={details.newTitle}
      submit={details.create}
      value={form}
      busy={running !== null}
      register={<ChooseService service={service} entries={entries} onChoose={choose} />}
      earlier={
        <EarlierRound
          key={service.registered}
          service={service}
          made={made}
          first={entries.length === 0}
          onFollow={(round, members, instrument) => {
            setForm((now) => ({ assessment: { ...now.assessment, round }, members }));
            if (placeOf(instrument) >= 0) setAsked(placeOf(instrument));
          }}
        />
      }
      onChange={setForm}
      onSubmit={create}
    >
      <InstrumentChoice offered={offered} chosen={chosen} onChange={setAsked} />
      <TellProblem told={told ?? untold} />
    </AssessmentForm>
  );
}

/** What there is to choose from: instruments, and assessments that may have been made before of the same service. */
function useAtHand() {
  const [editions, setEditions] = useState<readonly OfferedInstrument[]>([]);
  const [made, setMade] = useState<readonly AssessmentSummary[]>([]);
  const { told, run } = useAsync();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the screen opens
  useEffect(() => {
    void run('hand', async () => {
      const both = Promise.all([client.instrument.list(), client.assessment.list()]);
      const [instruments, assessments] = await both;
      setEditions(instruments);
      setMade(assessments);
    });
  }, []);
  return { editions, made, told };
}

/** Chooses the service that the address names, once the register is here. */
function useAskedService(entries: readonly Entry[], choose: (entry: Entry) => void) {
  const asked = new URLSearchParams(useSearch()).get('service');
  const done = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the register has come
  useEffect(() => {
    const entry = entries.find((one) => one.id === asked);
    if (!entry || done.current) return;
    done.current = true;
    choose(entry);
  }, [entries]);
}
