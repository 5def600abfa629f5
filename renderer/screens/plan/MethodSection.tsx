import { useWords } from '../../store/hooks.ts';
import { UpgradeSection } from '../details/UpgradeSection.tsx';
import { ScopeSection } from '../scope/ScopeSection.tsx';

/** Which criteria are asked here, and which version of the instrument they are of. */
export function MethodSection() {
  const { plan } = useWords();
  return (
    <>
      <h1>{plan.sections.method}</h1>
      <ScopeSection />
      <UpgradeSection />
    </>
  );
}
