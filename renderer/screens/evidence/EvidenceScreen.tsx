import { EvidenceList } from './EvidenceList.tsx';
import { EvidencePiece } from './EvidencePiece.tsx';

/** What the team heard, read and saw: the list, or one piece of it. */
export function EvidenceScreen({ code }: { code: string | undefined }) {
  return code ? <EvidencePiece key={code} id={code} /> : <EvidenceList />;
}
