import {
  type Paper,
  papers,
  type ReportKind,
  reportKinds,
} from '../../../shared/report/options.ts';
import { useWords } from '../../store/hooks.ts';
import { Check } from '../../ui/Check.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';

interface KindProps {
  readonly kind: ReportKind;
  readonly onChange: (kind: ReportKind) => void;
}

/** Which report, with what it is for. */
export function ReportKindField({ kind, onChange }: KindProps) {
  const { kinds } = useWords();
  return (
    <ChoiceField
      label={kinds.kind}
      help={kinds.about[kind]}
      value={kind}
      options={reportKinds.map((value) => ({ value, label: kinds.kinds[value] }))}
      onChange={(next) => next && onChange(next)}
    />
  );
}

interface PaperProps {
  readonly paper: Paper;
  readonly onChange: (paper: Paper) => void;
}

/** The paper it is printed on. */
export function PaperField({ paper, onChange }: PaperProps) {
  const { kinds } = useWords();
  return (
    <ChoiceField
      label={kinds.paper}
      value={paper}
      options={papers.map((value) => ({ value, label: kinds.papers[value] }))}
      onChange={(next) => next && onChange(next)}
    />
  );
}

interface FieldsProps {
  readonly wanted: boolean;
  readonly onChange: (wanted: boolean) => void;
}

/** Whether the service is asked to answer in the file. */
export function FieldsChoice({ wanted, onChange }: FieldsProps) {
  const { fields } = useWords().reply;
  return (
    <div>
      <Check label={fields.option} checked={wanted} onChange={onChange} />
      <p className="help">{fields.optionHelp}</p>
    </div>
  );
}
