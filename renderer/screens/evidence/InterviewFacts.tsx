import { useId } from 'react';
import { type RespondentGroup, respondentGroups } from '../../../shared/instrument/instrument.ts';
import type { Interview } from '../../../shared/model/evidence.ts';
import { nextCode } from '../../../shared/visit/evidence.ts';
import { useGroupLabels } from '../../store/groups.ts';
import { useWords } from '../../store/hooks.ts';
import { ShortText } from '../../ui/ShortText.tsx';
import { FactFields } from './FactFields.tsx';
import { type ChangePiece, usePieces } from './pieces.ts';

interface Props {
  readonly piece: Interview;
  readonly change: ChangePiece;
  readonly begin: boolean;
}

/** Who is heard, by group and code and never by name, and when, where and by whom. */
export function InterviewFacts({ piece, change, begin }: Props) {
  const { fields } = useWords().evidence;
  const groups = useGroupLabels();
  const { pieces, withdrawn } = usePieces();
  const name = useId();
  // A code that was given by counting follows the group; one that somebody made up stays.
  const choose = (group: RespondentGroup) =>
    change({
      group,
      ...(/^([UFS]-\d+)?$/.test(piece.code) && { code: nextCode(group, pieces, withdrawn) }),
    });
  return (
    <section className="card">
      <fieldset className="big-choice">
        <legend>{fields.group}</legend>
        {respondentGroups.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={name}
              // biome-ignore lint/a11y/noAutofocus: the person pressed the button that begins an interview
              autoFocus={begin && one === piece.group}
              checked={piece.group === one}
              onChange={() => choose(one)}
            />
            <span>{groups[one]}</span>
          </label>
        ))}
      </fieldset>
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
