import { Link } from 'wouter';
import { useWords } from '../../store/hooks.ts';

/** The mark and the name; leads back to the list. */
export function Brand() {
  const { common } = useWords().screens;
  return (
    <Link href="/" className="brand">
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="7" className="brand-ground" />
        <circle cx="12.5" cy="16" r="6.5" className="brand-one" />
        <circle cx="19.5" cy="16" r="6.5" className="brand-two" />
      </svg>
      {common.app}
    </Link>
  );
}
