import { useState } from 'react';
import { criteriaUnder } from '../../../shared/instrument/lookup.ts';
import { client } from '../../client.ts';
import { membersOf, useShownAssessment } from '../../store/assessment.ts';
import { handedThemes } from '../../store/handover.ts';
import { useWords } from '../../store/hooks.ts';
import { askedInstrument } from '../../store/scope.ts';
import { useWindow } from '../../store/window.ts';
import { Action } from '../../ui/Action.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';
import { themeCode } from '../simple/way.ts';
import { openRatings } from './opened.ts';

/** Opens ratings under a code, after asking: what was seen cannot be unseen. */
export function OpenRatings({ code, label }: { code: string; label: string }) {
  const { agree } = useWords().screens;
  const { id, instrument } = useShownAssessment();
  const [unfinished, setUnfinished] = useState<readonly string[] | null>(null);
  const { running, told, run } = useAsync();

  const ask = () => run('ask', async () => setUnfinished(await whoIsNotDone(id, code)));
  const open = () => {
    setUnfinished(null);
    void run('open', async () => {
      await openRatings(id, code);
      const shown = criteriaUnder(instrument, code).map((one) =>
        document.getElementById(`criterion-${one.code}`),
      );
      shown.find((one) => one !== null)?.focus();
    });
  };

  return (
    <>
      <Action onPress={ask} isDisabled={running !== null}>
        {label}
      </Action>
      <TellProblem told={told} />
      {unfinished && (
        <Confirm
          title={agree.openTitle(code)}
          confirm={agree.openConfirm}
          onConfirm={open}
          onCancel={() => setUnfinished(null)}
        >
          <p>{agree.openText}</p>
          {unfinished.length > 0 && <p className="warning">{agree.openUnfinished(unfinished)}</p>}
        </Confirm>
      )}
    </>
  );

  /**
   * Names of members who have not rated every criterion: only how many each rated is known here. Nobody waits for those
   * who left the theme to somebody else.
   */
  async function whoIsNotDone(assessment: string, under: string): Promise<string[]> {
    const { answered } = await client.assessment.answered({ assessment, code: under });
    const all = criteriaUnder(askedInstrument(id, instrument), under).length;
    const { records } = useWindow.getState();
    return membersOf(records, assessment)
      .filter((one) => !handedThemes(records, assessment, one.id).includes(themeCode(under)))
      .filter((one) => (answered[one.id] ?? 0) < all)
      .map((one) => one.name);
  }
}
