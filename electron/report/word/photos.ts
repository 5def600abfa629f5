import { type FileChild, ImageRun, Paragraph, TableRow } from 'docx';
import type { Photo, Photos } from '../../../shared/report/report.ts';
import { textWidth } from '../../word/look.ts';
import { cell, fixedTable, gap, noBorders, widthsOf } from '../../word/table.ts';
import type { Pictures } from '../pictures.ts';
import { captionUnder } from './caption.ts';

/** Twips to a pixel at 96 to the inch. */
const twips = 15;
const between = 160;

/** At most so large, in pixels: one a fifth of a page high, two side by side less. */
const large = { width: Math.floor(textWidth / twips), height: 240 };
const half = { width: Math.floor((textWidth / 2 - between) / twips), height: 220 };

/** Photos with what they show below them; neither is ever cut, nor parted from its words. */
export function wordPhotos({ photos, large: alone }: Photos, pictures: Pictures): FileChild[] {
  if (alone) return [...photos.flatMap((one) => framed(one, large, pictures)), gap(10)];
  const widths = widthsOf([0.5, 0.5]);
  const cells = widths.map((width, at) => {
    const photo = photos[at];
    return cell(photo ? framed(photo, half, pictures) : [new Paragraph({})], width);
  });
  const row = new TableRow({ cantSplit: true, children: cells });
  return [fixedTable([row], widths, 40, { borders: noBorders, side: 0 }), gap(10)];
}

const framed = (photo: Photo, most: Size, pictures: Pictures): Paragraph[] => [
  new Paragraph({
    keepNext: true,
    spacing: { before: 80, after: 0, line: 240, lineRule: 'auto' },
    children: [image(photo, most, pictures)],
  }),
  ...(photo.caption ? [captionUnder(photo.caption)] : []),
];

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A picture in the line, as large as it may be without changing its proportions. */
export function image(
  { id, alt, size }: Pick<Photo, 'id' | 'alt' | 'size'>,
  most: Size,
  pictures: Pictures,
): ImageRun {
  const { type, bytes } = pictures.get(id) ?? nothing;
  return new ImageRun({
    type,
    data: bytes,
    transformation: fitting(size, most),
    altText: { name: alt, description: alt },
  });
}

/** Stretches a small one at most to its size on paper at 96 dots to the inch. */
export function fitting({ width, height }: Size, most: Size): Size {
  const scale = Math.min(most.width / width, most.height / height, 1);
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/** One light pixel: holds the place of a picture while pages are laid out, and of one that cannot be read. */
const nothing = {
  type: 'png',
  bytes: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGN48uQJAAUHAoHHcS8EAAAAAElFTkSuQmCC',
    'base64',
  ),
} as const;
