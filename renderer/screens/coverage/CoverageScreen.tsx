import { useWords } from '../../store/hooks.ts';

/** Begun: its helper fills it. */
export function CoverageScreen({ code }: { code: string | undefined }) {
  const words = useWords();
  return (
    <main id="content" tabIndex={-1} className="page" data-code={code}>
      <h1>{words.coverage.title}</h1>
    </main>
  );
}
