import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { SectionList } from '../frame/SectionList.tsx';
import { type Section, sectionHref, sections } from './sections.ts';
import { useHowFar } from './written.ts';

/** What there is to write, with how far each is. */
export function WriteOutline({ current }: { current: Section }) {
  const { write } = useWords();
  const { id } = useShownAssessment();
  return (
    <nav aria-label={write.outline}>
      <SectionList
        name={write.outline}
        sections={sections}
        current={current}
        titles={write.sections}
        href={(one) => sectionHref(id, one)}
        mark={(one) => <Mark section={one} />}
      />
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
