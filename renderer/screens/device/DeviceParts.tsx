import { Link } from 'wouter';
import { useWords } from '../../store/hooks.ts';

const parts = ['rate', 'together', 'mine'] as const;
export type DevicePart = (typeof parts)[number];

/** Where each is found; the same addresses as on the laptop. */
const addresses = { rate: 'score', together: 'together', mine: 'mine' } as const;

/** What an address shows on a device; rating where it says nothing that is there. */
export function partOf(path: string, assessment: string): { part: DevicePart; code?: string } {
  const [, , id, address, code] = path.split('/');
  const part = id === assessment ? parts.find((one) => addresses[one] === address) : undefined;
  return code && part === 'rate' ? { part, code } : { part: part ?? 'rate' };
}

/** Rate, look together, and one's own page. */
export function DeviceParts({ assessment, now }: { assessment: string; now: DevicePart }) {
  const { parts: words } = useWords().simple;
  return (
    <nav aria-label={words.label} className="parts device-parts">
      {parts.map((one) => (
        <Link
          key={one}
          href={`/assessment/${assessment}/${addresses[one]}`}
          aria-current={one === now ? 'page' : undefined}
        >
          {words[one]}
        </Link>
      ))}
    </nav>
  );
}
