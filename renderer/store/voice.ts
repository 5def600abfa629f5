import { useEffect, useState, useSyncExternalStore } from 'react';
import { usePreferences } from './preferences.ts';

/** Times the voice's own speed. */
const speeds = { slow: 0.7, normal: 1, fast: 1.35 } as const;

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** A voice of this device itself for a language: nothing that is read may go to a server. */
export function offlineVoice<One extends Voice>(
  voices: readonly One[],
  language: string,
): One | undefined {
  const own = voices.filter((one) => one.localService && speaks(one.lang, language));
  return own.find((one) => one.default) ?? own[0];
}

/** Systems write "it-IT", "it_IT" or "it". */
const speaks = (voice: string, language: string) =>
  voice.toLowerCase().split(/[-_]/)[0] === language.toLowerCase().split('-')[0];

/** Voices are found while the page runs, and may come and go with the system's settings. */
function useVoices(): readonly SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState(voicesNow);
  useEffect(() => {
    if (!('speechSynthesis' in window)) return;
    const look = () => setVoices(voicesNow());
    look();
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, []);
  return voices;
}

const voicesNow = () => ('speechSynthesis' in window ? speechSynthesis.getVoices() : []);

/** Who listens for the end of reading, and whose turn it is. */
const listeners = new Set<() => void>();
let turn = 0;
let reading = 0;

function setReading(now: number) {
  reading = now;
  for (const one of listeners) one();
}

/** One sentence after the other, until the last one or until it is stopped. */
function read(sentences: readonly string[], voice: SpeechSynthesisVoice) {
  speechSynthesis.cancel();
  turn += 1;
  const own = turn;
  const last = sentences.length - 1;
  for (const [at, sentence] of sentences.entries()) {
    const said = new SpeechSynthesisUtterance(sentence);
    said.voice = voice;
    said.lang = voice.lang;
    said.rate = speeds[usePreferences.getState().pace];
    const onEnd = () => {
      if (reading === own && at === last) setReading(0);
    };
    said.addEventListener('end', onEnd);
    said.addEventListener('error', onEnd);
    speechSynthesis.speak(said);
  }
  setReading(own);
}

function stop() {
  if (reading === 0) return;
  speechSynthesis.cancel();
  setReading(0);
}

/** Reads aloud with a voice of this device; null where it has none for the language. */
export function useReading(language: string, sentences: readonly string[]) {
  const voice = offlineVoice(useVoices(), language);
  const runs = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => reading !== 0,
  );
  const text = sentences.join('\n');
  // Whoever goes on to something else has heard enough.
  // biome-ignore lint/correctness/useExhaustiveDependencies: stops when other sentences are shown
  useEffect(() => stop, [text]);
  return voice ? { runs, start: () => read(sentences, voice), stop } : null;
}
