import type { Pair } from '../../../shared/report/report.ts';

/** What is different at single sites, each under its name. */
export function SitePairs({ sites }: { sites: readonly Pair[] }) {
  return sites.map(({ label, value }) => (
    <p key={label} className="break">
      <strong>{label}</strong> {value}
    </p>
  ));
}
