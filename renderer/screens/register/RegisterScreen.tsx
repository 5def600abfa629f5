import { useWords } from '../../store/hooks.ts';

/** The register of services and networks. */
export function RegisterScreen({ id }: { id: string | undefined }) {
  const { register } = useWords();
  return (
    <main id="content" tabIndex={-1} className="page" data-code={id}>
      <h1>{register.title}</h1>
    </main>
  );
}
