import { Link } from 'wouter';
import { type Assessment, serviceTypes } from '../../../shared/model/assessment.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useRecord, useWords } from '../../store/hooks.ts';
import { useRegister } from '../../store/register.ts';
import { useWhole } from '../../store/unfinished.ts';
import { Check } from '../../ui/Check.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { ShortText } from '../../ui/ShortText.tsx';
import { usuallyHasBeds } from '../details/form.ts';
import { ServiceVisit } from './ServiceVisit.tsx';

/** What is assessed, when, and which time. */
export function ServiceSection() {
  const { screens, field, plan } = useWords();
  const { details } = screens;
  const { id, assessment } = useShownAssessment();
  const [value, change] = useWhole('assessment', id, assessment, isWhole);
  const { service } = value;
  const give = (part: Partial<Assessment['service']>, how?: 'typing') =>
    change({ service: { ...service, ...part } }, how);
  const types = serviceTypes.map((one) => ({ value: one, label: field.serviceTypes[one] }));
  return (
    <>
      <h1>{plan.sections.service}</h1>
      <fieldset className="card">
        <legend>{details.service}</legend>
        <ShortText
          label={details.name}
          wrong={service.name.trim() === '' ? details.nameMissing : null}
          value={service.name}
          max={160}
          onChange={(name) => give({ name }, 'typing')}
        />
        <ChoiceField
          label={details.type}
          value={service.type}
          options={types}
          onChange={(type) => type && give({ type, hasBeds: usuallyHasBeds.has(type) })}
        />
        <ShortText
          label={details.address}
          value={service.address}
          max={300}
          onChange={(address) => give({ address }, 'typing')}
        />
        <Check
          label={details.beds}
          checked={service.hasBeds}
          onChange={(hasBeds) => give({ hasBeds })}
        />
        <p className="help">{details.bedsHelp}</p>
        <InRegister registered={service.registered} />
      </fieldset>
      <ServiceVisit visit={value} onChange={change} />
    </>
  );
}

/** The way to the entry that the assessment was made of; none where it was removed since. */
function InRegister({ registered }: { registered: string | undefined }) {
  const { details } = useWords().screens;
  useRegister();
  const entry = useRecord('service', registered ?? '');
  return entry ? (
    <p>
      <Link href={`/services/${registered}`}>{details.inRegister}</Link>
    </p>
  ) : null;
}

/** What the store takes; anything else stays on the screen. */
const isWhole = ({ service, from, to }: Assessment) =>
  service.name.trim() !== '' && from !== '' && to !== '' && from <= to;
