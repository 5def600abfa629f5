import { type ILevelsOptions, LevelFormat } from 'docx';
import { colour } from '../../word/look.ts';

/** Real lists, so that a screen reader says how many items there are. */
export const bullets = { reference: 'bullets', level: 0 } as const;
export const notes = { reference: 'notes', level: 0 } as const;

const level = (text: string, left: number): ILevelsOptions => ({
  level: 0,
  format: LevelFormat.BULLET,
  text,
  style: {
    run: { color: colour.brand },
    // Indents only: whether a list's spacing counts more than its style's, Word and LibreOffice disagree.
    paragraph: { indent: { left, hanging: left } },
  },
});

export const lists = {
  config: [
    { reference: bullets.reference, levels: [level('•', 300)] },
    { reference: notes.reference, levels: [level('–', 180)] },
  ],
};
