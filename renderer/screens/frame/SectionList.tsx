import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { FoldedList } from '../../ui/FoldedList.tsx';

interface Props<Section extends string> {
  readonly name: string;
  readonly sections: readonly Section[];
  readonly current: Section;
  readonly titles: Readonly<Record<Section, string>>;
  readonly href: (section: Section) => string;
  /** How far a section is. */
  readonly mark: (section: Section) => ReactNode;
}

/** The sections of a part with how far each is; choosing one folds the list away again. */
export function SectionList<Section extends string>(props: Props<Section>) {
  const { name, sections, current, titles, href, mark } = props;
  const [unfolded, setUnfolded] = useState(false);
  return (
    <FoldedList name={name} unfolded={unfolded} onFold={setUnfolded}>
      {sections.map((one) => (
        <li key={one}>
          <Link
            href={href(one)}
            aria-current={one === current ? 'true' : undefined}
            onClick={() => setUnfolded(false)}
          >
            <span className="grow">{titles[one]}</span>
            {mark(one)}
          </Link>
        </li>
      ))}
    </FoldedList>
  );
}
