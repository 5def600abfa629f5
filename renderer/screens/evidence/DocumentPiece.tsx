import type { Evidence } from '../../../shared/model/evidence.ts';
import { useWords } from '../../store/hooks.ts';
import { ShortText } from '../../ui/ShortText.tsx';
import { NamedPiece } from './NamedPiece.tsx';
import type { ChangePiece } from './pieces.ts';

interface Props {
  readonly id: string;
  readonly piece: Extract<Evidence, { kind: 'document' }>;
  readonly change: ChangePiece;
  readonly begin: boolean;
}

/** Something that somebody read: what it is called, its date, and what it shows. */
export function DocumentPiece({ piece, change, ...rest }: Props) {
  const { fields } = useWords().evidence;
  return (
    <NamedPiece
      piece={piece}
      change={change}
      label={fields.title}
      name={piece.title}
      onName={(title) => change({ title }, 'typing')}
      {...rest}
    >
      <ShortText
        label={fields.dated}
        help={fields.datedHelp}
        value={piece.dated}
        max={60}
        onChange={(dated) => change({ dated }, 'typing')}
      />
    </NamedPiece>
  );
}
