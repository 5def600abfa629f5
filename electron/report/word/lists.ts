import { type ILevelsOptions, LevelFormat } from 'docx';
import { colour } from '../../word/look.ts';

/** Real lists, so that a screen reader says how many items there are. */
export const bullets = { reference: 'bullets', level: 0 } as const;
export const notes = { reference: 'notes', level: 0 } as const;

/** Lists of texts that people wrote, with a list in a list. Each numbered one counts anew by an instance of its own. */
export const textLists = { bullets: 'text-bullets', numbers: 'text-numbers' } as const;
/** How far the words of a list stand in, by its depth, in twips. */
export const textIndents = [340, 720] as const;

const level = (
  text: string,
  left: number,
  at = 0,
  format: ILevelsOptions['format'] = LevelFormat.BULLET,
): ILevelsOptions => ({
  level: at,
  format,
  text,
  style: {
    run: { color: colour.brand },
    // Indents only: whether a list's spacing counts more than its style's, Word and LibreOffice disagree.
    paragraph: { indent: { left, hanging: at === 0 ? left : left - textIndents[0] } },
  },
});

export const lists = {
  config: [
    { reference: bullets.reference, levels: [level('•', 300)] },
    { reference: notes.reference, levels: [level('–', 180)] },
    {
      reference: textLists.bullets,
      levels: [level('•', textIndents[0]), level('–', textIndents[1], 1)],
    },
    {
      reference: textLists.numbers,
      levels: [
        level('%1.', textIndents[0], 0, LevelFormat.DECIMAL),
        level('%2.', textIndents[1], 1, LevelFormat.LOWER_LETTER),
      ],
    },
  ],
};
