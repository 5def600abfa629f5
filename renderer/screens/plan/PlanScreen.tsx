import { useWords } from '../../store/hooks.ts';

/** Begun: its helper fills it. */
export function PlanScreen({ code }: { code: string | undefined }) {
  const words = useWords();
  return (
    <main id="content" tabIndex={-1} className="page" data-code={code}>
      <h1>{words.plan.title}</h1>
    </main>
  );
}
