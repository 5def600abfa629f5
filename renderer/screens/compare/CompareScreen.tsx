import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { Language } from '../../../shared/language/locales.ts';
import type { Report } from '../../../shared/report/report.ts';
import { client } from '../../client.ts';
import { useLanguage, useTitle, useWords } from '../../store/hooks.ts';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';
import { ReportPaper } from '../report/ReportPaper.tsx';
import { Headings, ReportLanguage } from '../report/ReportScreen.tsx';
import { WriteReport } from '../report/WriteReport.tsx';

/** A comparison as it will print, and the button that writes it. */
export function CompareScreen({ ids }: { ids: string }) {
  const { compare, screens } = useWords();
  const spoken = useLanguage();
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? spoken;
  const [report, setReport] = useState<Report | null>(null);
  const { told, run } = useAsync();
  const assessments = ids.split(',');
  useTitle(report?.titlePage.title, compare.screen.title);

  // biome-ignore lint/correctness/useExhaustiveDependencies: again for other assessments or another language
  useEffect(() => {
    let left = false;
    void run('preview', async () => {
      const made = await client.comparison.preview({ assessments, language });
      if (!left) setReport(made);
    });
    return () => {
      left = true;
    };
  }, [ids, language]);

  return (
    <div className="split">
      <aside className="outline report-side">
        <p>
          <Link href="/compare">{compare.screen.back}</Link>
        </p>
        <ReportLanguage language={language} onChange={setChosen} />
        <WriteReport
          begin={(signal) => client.comparison.write({ assessments, language }, { signal })}
        />
        {report && <Headings report={report} />}
      </aside>
      <main id="content" tabIndex={-1} className="report-preview">
        <h1 className="hidden">{compare.screen.title}</h1>
        <TellProblem told={told} />
        {!report && !told && <p className="quiet">{screens.common.loading}</p>}
        {report && <ReportPaper report={report} />}
      </main>
    </div>
  );
}
