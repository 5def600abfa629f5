import type { Concern } from '../../../shared/model/concern.ts';
import { type Member, memberKey } from '../../../shared/model/member.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useRecord, useWords } from '../../store/hooks.ts';
import { useSites } from '../../store/sites.ts';

/** When, where and by whom, in a line; below it how it ended. */
export function ConcernFacts({
  concern: { on, at, site, where, by, closed, outcome },
}: {
  concern: Concern;
}) {
  const { concern: words, visit } = useWords();
  const { id } = useShownAssessment();
  const sites = useSites();
  const name = useRecord<Member>('member', memberKey(id, by ?? ''))?.name;
  const place = sites.findIndex((one) => one.id === site);
  const siteName = place < 0 ? '' : sites[place]?.name || visit.siteNumber(place + 1);
  const facts = [words.when(on, at), siteName, where, name].filter(Boolean);
  return (
    <>
      {facts.length > 0 && <p className="quiet">{facts.join(' · ')}</p>}
      {closed && (
        <p className="break">
          <strong>{words.closedOn(closed)}.</strong> {outcome}
        </p>
      )}
    </>
  );
}
