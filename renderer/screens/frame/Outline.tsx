import { type ReactNode, useId, useState } from 'react';
import { Link } from 'wouter';
import type { Criterion, Instrument, Theme } from '../../../shared/instrument/instrument.ts';
import { useWords } from '../../store/hooks.ts';
import { FoldedList } from '../../ui/FoldedList.tsx';
import { searchCriteria } from './search.ts';

const never = () => false;

interface Props {
  readonly instrument: Instrument;
  /** The standard, or the theme, that is open. */
  readonly current: string;
  readonly href: (code: string) => string;
  /** How many of the criteria under a code are done. */
  readonly done: (code: string) => { readonly done: number; readonly all: number };
  /** Whether a theme's own name leads somewhere. */
  readonly themeLinks?: (theme: string) => boolean;
  readonly children?: ReactNode;
}

/** Themes and standards with how far each is, and a search through the criteria. */
export function Outline({ instrument, current, href, done, themeLinks = never, children }: Props) {
  const { score } = useWords().screens;
  const [sought, setSought] = useState('');
  const [unfolded, setUnfolded] = useState(false);
  const found = sought.trim() === '' ? null : searchCriteria(instrument, sought);
  return (
    <nav className="outline" aria-label={score.outline}>
      {children}
      <Search value={sought} onChange={setSought} found={found?.length ?? null} />
      <FoldedList
        name={score.outline}
        unfolded={unfolded}
        onFold={setUnfolded}
        instead={found && <Found all={found} href={href} onGo={() => setSought('')} />}
      >
        {instrument.themes.map((theme) => (
          <ThemeItem
            key={theme.code}
            theme={theme}
            current={current}
            href={href}
            done={done}
            themeLinks={themeLinks}
          />
        ))}
      </FoldedList>
    </nav>
  );
}

function ThemeItem({
  theme,
  current,
  href,
  done,
  themeLinks = never,
}: Omit<Props, 'instrument' | 'children'> & { theme: Theme }) {
  const { agree } = useWords().screens;
  const open = current.split('.')[0] === theme.code;
  return (
    <li>
      <Link
        href={href(theme.standards[0]?.code ?? theme.code)}
        className="theme"
        aria-expanded={open}
      >
        <span className="code">{theme.code}</span>
        <span className="grow">{theme.title}</span>
        <Done {...done(theme.code)} />
      </Link>
      {open && (
        <ul className="standards">
          {theme.standards.map((standard) => (
            <li key={standard.code}>
              <Link
                href={href(standard.code)}
                aria-current={current === standard.code ? 'true' : undefined}
              >
                <span className="code">{standard.code}</span>
                <span className="grow">{standard.title}</span>
                <Done {...done(standard.code)} />
              </Link>
            </li>
          ))}
          {themeLinks(theme.code) && (
            <li>
              <Link
                href={href(theme.code)}
                aria-current={current === theme.code ? 'true' : undefined}
              >
                <span className="code">{theme.code}</span>
                <span className="grow">{agree.theme}</span>
              </Link>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}

function Done({ done, all }: { done: number; all: number }) {
  const { common } = useWords().screens;
  return (
    <span className={done === all ? 'done all' : 'done'}>
      {done === all && <span aria-hidden="true">✓ </span>}
      {common.of(done, all)}
    </span>
  );
}

interface FoundProps {
  readonly all: readonly Criterion[];
  readonly href: Props['href'];
  readonly onGo: () => void;
}

function Found({ all, href, onGo }: FoundProps) {
  return (
    <ul className="found">
      {all.map((one) => (
        <li key={one.code}>
          <Link href={href(one.code)} onClick={onGo}>
            <span className="code">{one.code}</span> {one.topic}
          </Link>
        </li>
      ))}
    </ul>
  );
}

interface SearchProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly found: number | null;
}

function Search({ value, onChange, found }: SearchProps) {
  const { score } = useWords().screens;
  const id = useId();
  return (
    <div className="search">
      <label htmlFor={id}>{score.search}</label>
      <input
        id={id}
        type="search"
        placeholder={score.searchHint}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <p className="help" role="status">
        {found === null ? '' : score.results(found)}
      </p>
    </div>
  );
}
