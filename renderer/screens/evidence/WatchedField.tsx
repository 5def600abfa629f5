import { type ReactNode, Suspense, useState } from 'react';
import { lazily } from '../../ui/lazily.tsx';

const PersonalNote = lazily(async () => (await import('./PersonalNote.tsx')).PersonalNote);

/**
 * A field with the warning of `PersonalNote` below it, from when it first has the focus: a screen of many fields looks
 * through none that nobody writes in. It stays when the focus leaves, so that nothing moves from under a pointer.
 */
export function WatchedField({
  text,
  children,
}: {
  readonly text: string;
  readonly children: ReactNode;
}) {
  const [begun, setBegun] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the field inside is used
    <div className="watched" onFocus={() => setBegun(true)}>
      {children}
      {begun && (
        <Suspense>
          <PersonalNote text={text} />
        </Suspense>
      )}
    </div>
  );
}
