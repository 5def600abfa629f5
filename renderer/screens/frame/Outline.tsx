import { type ReactNode, useId, useState } from 'react';
import { Link } from 'wouter';
import type { Instrument, Theme } from '../../../shared/instrument/instrument.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
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
  // Where there is little room the list is folded away; elsewhere the button is not there and the list always is.
  const [unfolded, setUnfolded] = useState(false);
  const list = useId();
  const found = sought.trim() === '' ? null : searchCriteria(instrument, sought);
  return (
    <nav className="outline" aria-label={score.outline}>
      {children}
      <Search value={sought} onChange={setSought} found={found?.length ?? null} />
      <Action
        look="plain"
        className="fold"
        aria-expanded={unfolded}
        aria-controls={list}
        onPress={() => setUnfolded(!unfolded)}
      >
        {score.outline}
      </Action>
      {found ? (
        <ul className="found">
          {found.map((one) => (
            <li key={one.code}>
              <Link href={href(one.code)} onClick={() => setSought('')}>
                <span className="code">{one.code}</span> {one.topic}
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <ul className={unfolded ? 'themes' : 'themes folded'} id={list}>
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
        </ul>
      )}
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
