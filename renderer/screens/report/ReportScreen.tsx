import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { Preview } from '../../../shared/contract/report.ts';
import { knownLanguage, type Language, locales } from '../../../shared/language/locales.ts';
import type { Paper, ReportKind } from '../../../shared/report/options.ts';
import type { Report } from '../../../shared/report/report.ts';
import { client } from '../../client.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { Field } from '../../ui/Field.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';
import { jump } from './jump.ts';
import { LeftOutList } from './LeftOutList.tsx';
import { Logos } from './Logos.tsx';
import { OtherFiles } from './OtherFiles.tsx';
import { FieldsChoice, PaperField, ReportKindField } from './ReportChoices.tsx';
import { ReportPaper } from './ReportPaper.tsx';
import { WriteReport } from './WriteReport.tsx';

/** The report as it will print, and the button that writes it. */
export function ReportScreen() {
  const { screens, reply } = useWords();
  const { id, instrument } = useShownAssessment();
  // The instrument is in the screen's language where it has it.
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? knownLanguage(instrument.language);
  const [kind, setKind] = useState<ReportKind>('full');
  const [paper, setPaper] = useState<Paper>('a4');
  // Counts their changes, each of which shows the report anew.
  const [logos, setLogos] = useState(0);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [wanted, setWanted] = useState(false);
  const fields = wanted && kind === 'full';
  const asked = { assessment: id, language, kind, paper, fields };
  const report = preview?.report;
  const { told, run } = useAsync();

  // biome-ignore lint/correctness/useExhaustiveDependencies: again for another assessment, language or kind
  useEffect(() => {
    let left = false;
    void run('preview', async () => {
      const made = await client.report.preview(asked);
      if (!left) setPreview(made);
    });
    return () => {
      left = true;
    };
  }, [id, language, kind, paper, fields, logos]);

  return (
    <div className="split">
      <aside className="outline report-side">
        <ReportKindField kind={kind} onChange={setKind} />
        <ReportLanguage language={language} onChange={setChosen} />
        <PaperField paper={paper} onChange={setPaper} />
        {kind === 'full' && <FieldsChoice wanted={wanted} onChange={setWanted} />}
        <WriteReport begin={(signal) => client.report.write(asked, { signal })} />
        <Logos assessment={id} onChange={() => setLogos((count) => count + 1)} />
        <OtherFiles assessment={id} language={language} />
        <Link className="answers-link" href={`/assessment/${id}/answers`}>
          {reply.title}
        </Link>
        {report && <Headings report={report} />}
      </aside>
      <main id="content" tabIndex={-1} className="report-preview">
        <h1 className="hidden">{screens.report.title}</h1>
        <TellProblem told={told} />
        {!report && !told && <p className="quiet">{screens.common.loading}</p>}
        {preview && preview.leftOut.length > 0 && <LeftOutList all={preview.leftOut} />}
        {report && <ReportPaper report={report} />}
      </main>
    </div>
  );
}

interface LanguageProps {
  readonly language: Language;
  readonly onChange: (language: Language) => void;
}

/** Whom a report is for may speak another language than whoever writes it. */
export function ReportLanguage({ language, onChange }: LanguageProps) {
  const { report } = useWords().screens;
  return (
    <Field label={report.language}>
      {(wiring) => (
        <select
          {...wiring}
          value={language}
          onChange={({ target }) => onChange(knownLanguage(target.value))}
        >
          {Object.entries(locales).map(([code, locale]) => (
            <option key={code} value={code} lang={locale.tag}>
              {locale.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** The chapters of a report, to jump to. */
export function Headings({ report }: { report: Report }) {
  const { screens } = useWords();
  const headings = report.blocks.flatMap((block) =>
    block.kind === 'heading' && block.level < 3 ? [block] : [],
  );
  return (
    <nav aria-label={screens.report.outline}>
      <ul className="themes">
        {headings.map((one) => (
          <li key={one.id} className={`depth-${one.level}`}>
            <button type="button" className="jump" onClick={() => jump(one.id)}>
              {one.text}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
