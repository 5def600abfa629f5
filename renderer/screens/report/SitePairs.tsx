import type { Pair } from '../../../shared/report/report.ts';

/** What is different at single sites, each under its name. */
export function SitePairs({ sites }: { sites: readonly Pair[] }) {
  return sites.map(({ label, value, language }) => (
    <p key={label} className="break">
      <strong>{label}</strong> <span lang={language}>{value}</span>
    </p>
  ));
}
