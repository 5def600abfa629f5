import sharp, { type Sharp } from 'sharp';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A picture whose left half is red and whose right half is blue, so that turning it shows. */
export function halves({ width, height }: Size): Sharp {
  const half = { width: Math.floor(width / 2), height, channels: 3 as const };
  const red = { create: { ...half, background: '#e00000' } };
  return sharp({ create: { width, height, channels: 3, background: '#0000e0' } }).composite([
    { input: red, left: 0, top: 0 },
  ]);
}

/** What only a camera, an editor or a place could have put into a file. */
export const telling = ['Secretcam', 'Mario was here', 'Ward 4 north', '46 deg'];

/** A photo as a telephone takes it: lying on its side, with its device, its place and words. */
export const photo = (size: Size = { width: 400, height: 200 }): Promise<Buffer> =>
  halves(size)
    .withExif({
      IFD0: { Make: 'Secretcam', ImageDescription: 'Mario was here', Copyright: 'Ward 4 north' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '46/1 30/1 0/1', GPSMapDatum: '46 deg' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>Ward 4 north</a></x:xmpmeta>')
    .withMetadata({ orientation: 6, density: 72 })
    .jpeg()
    .toBuffer();

/** Noise, which no way of writing makes small. */
export const noise = ({ width, height }: Size, channels: 3 | 4 = 3): Sharp => {
  const pixels = Buffer.from(
    Uint8Array.from({ length: width * height * channels }, () => Math.random() * 256),
  );
  return sharp(pixels, { raw: { width, height, channels } });
};

/** The colour at a place, as three numbers. */
export async function colourAt(bytes: Buffer, left: number, top: number): Promise<number[]> {
  const one = await sharp(bytes)
    .extract({ left, top, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer();
  return [...one];
}

export const asFile = (bytes: Uint8Array | string, name: string): File =>
  new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name);
