import { useWords } from '../../store/hooks.ts';
import { useReading } from '../../store/voice.ts';
import { Action } from '../../ui/Action.tsx';

interface Props {
  /** Of the sentences. */
  readonly language: string;
  readonly sentences: readonly string[];
}

/** Reads aloud what stands there, with a voice of this device. Where it has none it says so: no button that does nothing. */
export function ReadAloud({ language, sentences }: Props) {
  const { simple, locale } = useWords();
  const { voice } = simple;
  const reading = useReading(language, sentences);
  if (!reading) {
    const name = new Intl.DisplayNames([locale.tag], { type: 'language' }).of(language);
    return <p className="help">{voice.none(name ?? language)}</p>;
  }
  return (
    <Action className="touch" onPress={reading.runs ? reading.stop : reading.start}>
      <span aria-hidden="true">{reading.runs ? '■' : '▶'} </span>
      {reading.runs ? voice.stop : voice.read}
    </Action>
  );
}
