import { type INumberingOptions, LevelFormat } from 'docx';
import { colour } from '../word/look.ts';
import type { Sheet } from './sheet.ts';

export const bullets = { reference: 'bullets', level: 0 } as const;

/** A real list, so that a screen reader says how many items there are; its indent grows with the print. */
export function lists({ sizes }: Sheet): INumberingOptions {
  const indent = sizes.body * 14;
  return {
    config: [
      {
        reference: bullets.reference,
        levels: [
          {
            level: 0,
            format: LevelFormat.BULLET,
            text: '•',
            style: {
              run: { color: colour.brand },
              paragraph: { indent: { start: indent, hanging: indent } },
            },
          },
        ],
      },
    ],
  };
}
