import { useEffect, useState } from 'react';
import { type Comparison, isNewer } from '../../../shared/instrument/compare.ts';
import type { Words } from '../../../shared/language/words.ts';
import { client } from '../../client.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { recordId } from '../../store/records.ts';
import { receive, useWindow } from '../../store/window.ts';
import { Action } from '../../ui/Action.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';

/** Which version of its instrument an assessment is on, and what a newer one would change. */
export function UpgradeSection() {
  const { upgrade } = useWords().screens;
  const { id, instrument, assessment } = useShownAssessment();
  const [newest, setNewest] = useState<string | null>(null);
  const [preview, setPreview] = useState<Comparison | null>(null);
  const { running, told, run } = useAsync();
  const { version } = assessment.instrument;

  // biome-ignore lint/correctness/useExhaustiveDependencies: again only on another version
  useEffect(() => {
    void run('list', async () => setNewest(await newestOf(assessment.instrument)));
  }, [version]);

  const ask = (to: string) =>
    run('preview', async () =>
      setPreview(await client.assessment.upgradePreview({ assessment: id, version: to })),
    );
  const confirm = (to: string) => {
    setPreview(null);
    void run('upgrade', async () => {
      const replaces = useWindow.getState().records[recordId('assessment', id)]?.id ?? null;
      const change = crypto.randomUUID();
      // The frame brings the words of the new version when it sees the assessment on it.
      receive(await client.assessment.upgrade({ assessment: id, version: to, change, replaces }));
    });
  };
  return (
    <fieldset className="card">
      <legend>{upgrade.title}</legend>
      <p>{upgrade.version(instrument.title, version)}</p>
      <TellProblem told={told} />
      {newest ? (
        <div>
          <Action isDisabled={running !== null} onPress={() => ask(newest)}>
            {upgrade.offer(newest)}
          </Action>
        </div>
      ) : (
        <p className="quiet">{upgrade.newest}</p>
      )}
      {newest && preview && (
        <Confirm
          title={upgrade.ask(newest)}
          confirm={upgrade.confirm}
          onConfirm={() => confirm(newest)}
          onCancel={() => setPreview(null)}
        >
          <ul className="upgrade-changes">
            {inWords(preview, upgrade).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>{upgrade.lead}</p>
        </Confirm>
      )}
    </fieldset>
  );
}

/** The newest version at hand that has the language an assessment was pinned in. */
async function newestOf(pin: { id: string; version: string; language: string }) {
  const offered = await client.instrument.list();
  return offered
    .filter((one) => one.id === pin.id && one.language === pin.language)
    .map((one) => one.version)
    .filter((version) => isNewer(version, pin.version))
    .reduce<string | null>((last, one) => (last && isNewer(last, one) ? last : one), null);
}

function inWords(preview: Comparison, upgrade: Words['screens']['upgrade']): string[] {
  const { added, changed, moved, removed } = preview;
  const lines = [
    added.length > 0 && upgrade.added(added),
    changed.length > 0 && upgrade.changed(changed),
    moved.length > 0 && upgrade.moved(moved.map(({ from, to }) => upgrade.move(from, to))),
    removed.length > 0 && upgrade.removed(removed),
  ].filter((line) => line !== false);
  return lines.length > 0 ? lines : [upgrade.nothing];
}
