import type { Language } from '../../../shared/language/locales.ts';
import { type FindingKind, findingKey } from '../../../shared/model/finding.ts';
import { filledFindings } from '../../../shared/report/drafts/draftFill.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { recordsNow } from '../../store/edited.ts';
import { writeRecord } from '../../store/saving.ts';
import { FindingCard, freshFinding } from './FindingCard.tsx';
import { WrittenList } from './WrittenList.tsx';
import { useFindings } from './written.ts';

interface Props {
  readonly kind: FindingKind;
  readonly language: Language;
}

/** What the service does well, or what falls short. */
export function FindingsSection({ kind, language }: Props) {
  const { id } = useShownAssessment();
  return (
    <WrittenList
      part={kind}
      language={language}
      all={useFindings(kind)}
      fresh={freshFinding(kind, 0)}
      put={({ id: one, ...value }) => writeRecord('finding', findingKey(id, one), value)}
      remove={(one) => writeRecord('finding', findingKey(id, one), null)}
      fill={({ findings }) => filledFindings(findings, recordsNow('finding', id), kind, language)}
      card={(placed) => <FindingCard kind={kind} {...placed} />}
    />
  );
}
