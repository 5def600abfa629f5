import { sharp } from './sharp.ts';

/** A kept picture, at most so long at its longer side. What lets through what is behind it does so as PNG only. */
export async function smaller(
  bytes: Uint8Array,
  side: number,
  type: 'jpg' | 'png',
): Promise<Uint8Array> {
  const fitting = sharp(bytes).resize({
    width: side,
    height: side,
    fit: 'inside',
    withoutEnlargement: true,
  });
  return type === 'png'
    ? fitting.png({ compressionLevel: 9 }).toBuffer()
    : fitting.flatten({ background: '#ffffff' }).jpeg({ quality: 80 }).toBuffer();
}
