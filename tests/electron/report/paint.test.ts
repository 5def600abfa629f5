import { describe, expect, test } from 'vitest';
import { levelPaints } from '../../../electron/report/word/paint.ts';

/** Share of light by the sRGB formula of WCAG 2, from 0 for black to 1 for white. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How light it is to the eye, from 0 to 100 (CIE L*). */
const lightness = (hex: string) => 116 * Math.cbrt(luminance(hex)) - 16;

const contrast = (one: string, other: string) => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

describe('the colours of levels', () => {
  test('are told apart in grey, every two of them', () => {
    const greys = levelPaints.map(({ fill }) => lightness(fill)).sort((a, b) => a - b);
    const steps = greys.slice(1).map((grey, at) => grey - (greys[at] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThan(14);
  });

  test.each(levelPaints)('$fill lets its text be read', ({ fill, text }) => {
    expect(contrast(fill, text)).toBeGreaterThan(4.5);
  });
});
