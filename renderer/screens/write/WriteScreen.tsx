import { useState } from 'react';
import type { Language } from '../../../shared/language/locales.ts';
import { useLanguage } from '../../store/hooks.ts';
import { ChapterSection } from './ChapterSection.tsx';
import { FindingsSection } from './FindingsSection.tsx';
import { RecommendationsSection } from './RecommendationsSection.tsx';
import { type Section, sections } from './sections.ts';
import { TextLanguage } from './TextLanguage.tsx';
import { WriteOutline } from './WriteOutline.tsx';

/** What the team says in its own words: one part of it at a time, in one language at a time. */
export function WriteScreen({ code }: { code: string | undefined }) {
  const section = sections.find((one) => one === code) ?? 'summary';
  const spoken = useLanguage();
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? spoken;
  return (
    <div className="split">
      <aside className="outline">
        <TextLanguage section={section} language={language} onChange={setChosen} />
        <WriteOutline current={section} />
      </aside>
      <main id="content" tabIndex={-1} className="plan write" key={section}>
        <OpenSection section={section} language={language} />
      </main>
    </div>
  );
}

function OpenSection({ section, language }: { section: Section; language: Language }) {
  switch (section) {
    case 'strength':
    case 'shortfall':
      return <FindingsSection kind={section} language={language} />;
    case 'recommendations':
      return <RecommendationsSection language={language} />;
    case 'summary':
    case 'discussion':
    case 'conclusions':
      return <ChapterSection key={language} part={section} language={language} />;
  }
}
