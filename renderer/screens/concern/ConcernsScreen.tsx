import { ConcernForm } from './ConcernForm.tsx';
import { ConcernList } from './ConcernList.tsx';

const isId = (code: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(code);

/** Urgent concerns: all of them, or one that is written or read. */
export function ConcernsScreen({ code }: { code: string | undefined }) {
  return code && isId(code) ? <ConcernForm key={code} id={code} /> : <ConcernList />;
}
