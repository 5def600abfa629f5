import { useId, useState } from 'react';
import { Link } from 'wouter';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { type Section, sectionHref, sections } from './sections.ts';
import { useHowFar } from './written.ts';

/** What there is to write, with how far each is; folded away where there is little room. */
export function WriteOutline({ current }: { current: Section }) {
  const { write } = useWords();
  const { id } = useShownAssessment();
  const [unfolded, setUnfolded] = useState(false);
  const list = useId();
  return (
    <nav aria-label={write.outline}>
      <Action
        className="fold"
        aria-expanded={unfolded}
        aria-controls={list}
        onPress={() => setUnfolded(!unfolded)}
      >
        {write.outline}
      </Action>
      <ul className={unfolded ? 'themes' : 'themes folded'} id={list}>
        {sections.map((one) => (
          <li key={one}>
            <Link
              href={sectionHref(id, one)}
              aria-current={one === current ? 'true' : undefined}
              onClick={() => setUnfolded(false)}
            >
              <span className="grow">{write.sections[one]}</span>
              <Mark section={one} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Mark({ section }: { section: Section }) {
  const { write, format } = useWords();
  const { n, languages, draft } = useHowFar(section);
  const there = n === null ? [...languages].sort().join(' · ') : n > 0 ? format.number(n) : '';
  return (
    <span className="done">
      {there}
      {draft && <em className="write-mark"> {write.draft.short}</em>}
    </span>
  );
}
