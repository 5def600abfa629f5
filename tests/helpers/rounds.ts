import type { Assessment } from '../../shared/model/assessment.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { Window } from './app.ts';
import { newId } from './drafts.ts';

/** What the team of the next round decided otherwise; null is not decided. */
export type Otherwise = Readonly<Record<string, string | null>>;

/** The next round of an assessment a year later, decided as it was but for some; returns its id. */
export async function nextRound(
  window: Pick<Window, 'assessment' | 'opening' | 'decision'>,
  before: string,
  otherwise: Otherwise,
): Promise<string> {
  const { changes, instrument } = await window.assessment.load({ assessment: before });
  const value = changes.find((one) => one.noun === 'assessment')?.value as unknown as Assessment;
  const assessment = newId();
  const person = { name: 'Ana', perspective: 'other', role: '', place: 0 } as const;
  await window.assessment.create({
    assessment,
    value: { ...value, round: value.round + 1, from: '2027-09-06', to: '2027-09-07' },
    members: [{ member: newId(), value: person }],
  });
  for (const { code } of instrument.themes) await window.opening.open({ assessment, code });
  for (const { noun, key, value } of changes) {
    const code = key.split('/')[1] ?? '';
    const { answer, reason } = value as unknown as Decision;
    const given = code in otherwise ? otherwise[code] : answer;
    if (noun !== 'decision' || !given) continue;
    const decided = { answer: given, reason: reason || 'So it was seen.' };
    await window.decision.save({
      assessment,
      code,
      change: newId(),
      replaces: null,
      value: decided,
    });
  }
  return assessment;
}
