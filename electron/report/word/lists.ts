import { type ILevelsOptions, LevelFormat } from 'docx';
import { colour } from './look.ts';

/** Real lists, so that a screen reader says how many items there are. */
export const bullets = { reference: 'bullets', level: 0 } as const;
export const notes = { reference: 'notes', level: 0 } as const;

const level = (text: string, left: number, after: number): ILevelsOptions => ({
  level: 0,
  format: LevelFormat.BULLET,
  text,
  style: {
    run: { color: colour.brand },
    paragraph: {
      indent: { left, hanging: left },
      spacing: { before: 0, after, line: 264, lineRule: 'auto' },
    },
  },
});

export const lists = {
  config: [
    { reference: bullets.reference, levels: [level('•', 300, 80)] },
    { reference: notes.reference, levels: [level('–', 180, 10)] },
  ],
};
