import type { RespondentGroup } from '../../../shared/instrument/instrument.ts';
import type { Interview } from '../../../shared/model/evidence.ts';
import { nextCode } from '../../../shared/visit/evidence.ts';
import { useWords } from '../../store/hooks.ts';
import { ShortText } from '../../ui/ShortText.tsx';
import { BigChoice } from './BigChoice.tsx';
import { FactFields } from './FactFields.tsx';
import { useGroupOptions } from './labels.ts';
import { type ChangePiece, usePieces } from './pieces.ts';

interface Props {
  readonly piece: Interview;
  readonly change: ChangePiece;
  readonly begin: boolean;
}

/** Who is heard, by group and code and never by name, and when, where and by whom. */
export function InterviewFacts({ piece, change, begin }: Props) {
  const { fields } = useWords().evidence;
  const groups = useGroupOptions();
  const { pieces, withdrawn } = usePieces();
  // A code that was given by counting follows the group; one that somebody made up stays.
  const choose = (group: RespondentGroup) =>
    change({
      group,
      ...(/^([UFS]-\d+)?$/.test(piece.code) && { code: nextCode(group, pieces, withdrawn) }),
    });
  return (
    <section className="card">
      <BigChoice
        label={fields.group}
        options={groups}
        value={piece.group}
        begin={begin}
        onChange={choose}
      />
      <FactFields piece={piece} change={change}>
        <ShortText
          label={fields.code}
          help={fields.codeHelp}
          value={piece.code}
          max={20}
          onChange={(code) => change({ code }, 'typing')}
        />
      </FactFields>
    </section>
  );
}
