import type { Sharp } from 'sharp';
import { sharp } from './sharp.ts';

/** A picture as it is kept, and small for lists. */
export interface Picture {
  readonly type: 'image/jpeg' | 'image/png';
  readonly bytes: Buffer;
  readonly size: { readonly width: number; readonly height: number };
  readonly small: Buffer;
}

/** The longest side, in pixels: a page in print at its full width, and writing on a wall stays readable. */
const longest = 2560;
const longestSmall = 320;
const mostPixels = 100_000_000;

const whitePaper = { background: '#ffffff' };

/**
 * A picture made anew from its pixels alone: upright, at most so large, in the colours of screens. Whatever else was in
 * the file (place, device, time, comments, what was behind its end) is gone. Throws where it cannot be read throughout.
 */
export async function remade(bytes: Buffer): Promise<Picture> {
  const read = sharp(bytes, { failOn: 'error', limitInputPixels: mostPixels });
  const { format = '', hasAlpha } = await read.metadata();
  const upright = read.autoOrient().toColourspace('srgb');
  const fitting = upright.resize({ ...inside(longest), withoutEnlargement: true });
  // Photos come as JPEG; a drawing or a screenshot is sharper and smaller as PNG.
  const drawn = ['png', 'gif', 'webp'].includes(format);
  const kept = drawn ? await smaller(fitting, hasAlpha) : await asJpeg(fitting);
  return { ...kept, small: await thumbnail(kept.bytes) };
}

/** Whether reading failed because the picture says to be larger than any camera's. */
export const isTooLarge = (error: unknown) =>
  error instanceof Error && /pixel limit/i.test(error.message);

const inside = (side: number) => ({ width: side, height: side, fit: 'inside' as const });

type Kept = Omit<Picture, 'small'>;

async function asJpeg(picture: Sharp): Promise<Kept> {
  const drawn = picture.clone().flatten(whitePaper).jpeg({ quality: 82 });
  const { data, info } = await drawn.toBuffer({ resolveWithObject: true });
  return { type: 'image/jpeg', bytes: data, size: { width: info.width, height: info.height } };
}

async function asPng(picture: Sharp): Promise<Kept> {
  const drawn = picture.clone().png({ compressionLevel: 9 });
  const { data, info } = await drawn.toBuffer({ resolveWithObject: true });
  return { type: 'image/png', bytes: data, size: { width: info.width, height: info.height } };
}

/** The smaller of both; one that lets through what is behind it stays as it is. */
async function smaller(picture: Sharp, hasAlpha: boolean): Promise<Kept> {
  const png = await asPng(picture);
  if (hasAlpha && !(await sharp(png.bytes).stats()).isOpaque) return png;
  const jpeg = await asJpeg(picture);
  return png.bytes.length <= jpeg.bytes.length ? png : jpeg;
}

const thumbnail = (bytes: Buffer): Promise<Buffer> =>
  sharp(bytes)
    .resize({ ...inside(longestSmall), withoutEnlargement: true })
    .flatten(whitePaper)
    .jpeg({ quality: 75 })
    .toBuffer();
