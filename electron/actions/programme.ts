import type { InstrumentPin } from '../../shared/instrument/instrument.ts';
import { type Programme, programmeKey } from '../../shared/model/programme.ts';
import { Problem } from '../../shared/problems.ts';
import { type Answers, summarise } from '../../shared/scoring/summary.ts';
import type { Reader } from '../store/database.ts';
import { commitOne, os } from './base.ts';
import { readDecisions } from './decision.ts';
import { instrumentIn } from './instrument.ts';
import { defineTable } from './rows.ts';

export const programmeTable = defineTable<Programme>({
  noun: 'programme',
  columns: { asked: 'INTEGER NOT NULL' },
  row: (_, value) => ({ asked: value.asked }),
});

type Version = Pick<InstrumentPin, 'id' | 'version'>;

function readProgramme(read: Reader, { id, version }: Version) {
  return (
    read
      .prepare<[string], Programme & { change: string }>(
        'SELECT asked, change FROM programme WHERE key = ?',
      )
      .get(programmeKey(id, version)) ?? null
  );
}

/** The assessments made with a version, with the language each began in; the sample is nobody's answer. */
function assessmentsOf(read: Reader, { id, version }: Version) {
  return read
    .prepare<Version, { key: string; language: string }>(
      `SELECT key, json_extract(body, '$.instrument.language') AS language FROM assessment
       WHERE json_extract(body, '$.instrument.id') = @id
         AND json_extract(body, '$.instrument.version') = @version
         AND NOT json_extract(body, '$.sample')`,
    )
    .all({ id, version });
}

export const programmeActions = {
  save: os.programme.save.handler(({ input, context }) => {
    const { id, version, change, replaces, value } = input;
    const key = programmeKey(id, version);
    return commitOne(context.app.store(), {
      id: change,
      noun: 'programme',
      key,
      value,
      replaces,
      member: null,
    });
  }),

  summary: os.programme.summary.handler(({ input, context }) => {
    const { read } = context.app.store();
    const found = assessmentsOf(read, input);
    const [first] = found;
    if (!first) throw new Problem('NOT_FOUND', {});
    const pin = { ...input, language: first.language };
    const instrument = instrumentIn(input.language, read, context.app.instruments, pin);
    const programme = readProgramme(read, input);
    const summary = summarise(
      instrument,
      found.map((one) => answersOf(read, one.key)),
      programme?.asked ?? found.length,
    );
    return { instrument, programme, assessments: found.length, summary };
  }),
};

const answersOf = (read: Reader, assessment: string): Answers =>
  new Map([...readDecisions(read, assessment)].map(([code, { answer }]) => [code, answer]));
