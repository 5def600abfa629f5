import { useWords } from '../../store/hooks.ts';
import { useSites } from '../../store/sites.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';

interface Props {
  readonly value: string | null;
  /** What no site means here; all of them where this is not given. */
  readonly none?: string;
  readonly onChange: (site: string | null) => void;
}

/** At which site; not asked where the assessment has one place only. */
export function SiteField({ value, none, onChange }: Props) {
  const { visit } = useWords();
  const sites = useSites();
  if (sites.length === 0) return null;
  return (
    <ChoiceField
      label={visit.site}
      value={value ?? ''}
      none={none ?? visit.allSites}
      options={sites.map((one, at) => ({
        value: one.id,
        label: one.name || visit.siteNumber(at + 1),
      }))}
      onChange={onChange}
    />
  );
}
