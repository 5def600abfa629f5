import { useDeferredValue, useMemo } from 'react';
import { findPersonal } from '../../../shared/privacy/personal.ts';
import { useWords } from '../../store/hooks.ts';
import { useKnownNames } from './pieces.ts';

/** Below a field: what in it may show who somebody is. It only says so; what to do is up to the person. */
export function PersonalNote({ text }: { text: string }) {
  const { format, evidence } = useWords();
  const { personal } = evidence;
  const known = useKnownNames();
  // Typing goes first.
  const settled = useDeferredValue(text);
  const found = useMemo(() => findPersonal(settled, known), [settled, known]);
  const pieces = [...new Map(found.map((one) => [one.text, one])).values()];
  return (
    <p role="status" className="personal">
      {pieces.length > 0 &&
        `${personal.label} ${format.list(pieces.map((one) => personal.found(one.text, personal.kinds[one.kind])))}.`}
    </p>
  );
}
