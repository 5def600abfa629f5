import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { prepare } from '../../../electron/attachment/prepare.ts';
import { asFile, colourAt, halves, noise, photo, telling } from '../../helpers/pictures.ts';
import { problem } from '../../helpers/problem.ts';

const reason = async (bytes: Uint8Array | string, name = 'photo.jpg') => {
  const { code, details } = await problem(() => prepare(asFile(bytes, name)));
  return { code, ...details };
};

const red = (colour: readonly number[]) => (colour[0] ?? 0) > 150 && (colour[2] ?? 0) < 100;

test('a photo is kept upright, without its place, its device, its words or its small copies', async () => {
  const original = await photo();
  for (const word of telling) expect(original.includes(word)).toBe(true);

  const { facts, bytes, small } = await prepare(asFile(original, 'IMG_0001.jpeg'));
  expect(facts).toEqual({
    name: 'IMG_0001.jpg',
    type: 'image/jpeg',
    bytes: bytes.length,
    size: { width: 200, height: 400 },
  });
  // What lay to the left on its side is at the top.
  expect(red(await colourAt(bytes, 100, 40))).toBe(true);
  expect(red(await colourAt(bytes, 100, 360))).toBe(false);
  for (const kept of [bytes, small ?? Buffer.alloc(0)]) {
    const { exif, xmp, iptc, icc, orientation, comments } = await sharp(kept).metadata();
    expect([exif, xmp, iptc, icc, orientation, comments]).toEqual(Array(6).fill(undefined));
    for (const word of telling) expect(kept.includes(word)).toBe(false);
    expect(kept.includes('Exif')).toBe(false);
  }
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'orientation %i stands upright afterwards',
  async (orientation) => {
    const turned = await halves({ width: 60, height: 30 })
      .withMetadata({ orientation })
      .jpeg()
      .toBuffer();
    const upright = await sharp(turned).autoOrient().toBuffer();
    const { bytes, facts } = await prepare(asFile(turned, 'a.jpg'));
    const { width, height } = await sharp(upright).metadata();
    expect(facts.size).toEqual({ width, height });
    for (const [x, y] of [
      [5, 5],
      [width - 5, height - 5],
    ] as const) {
      expect(red(await colourAt(bytes, x, y))).toBe(red(await colourAt(upright, x, y)));
    }
  },
);

test('a large photo is sized down by its longer side, a small one is not blown up, and both get a thumbnail', async () => {
  const large = await halves({ width: 3000, height: 4000 }).jpeg().toBuffer();
  const made = await prepare(asFile(large, 'large.jpg'));
  expect(made.facts.size).toEqual({ width: 1920, height: 2560 });
  expect(await sharp(made.small ?? undefined).metadata()).toMatchObject({
    width: 240,
    height: 320,
  });
  const tiny = await prepare(
    asFile(await halves({ width: 12, height: 8 }).jpeg().toBuffer(), 'tiny.jpg'),
  );
  expect(tiny.facts.size).toEqual({ width: 12, height: 8 });
  expect(await sharp(tiny.small ?? undefined).metadata()).toMatchObject({ width: 12, height: 8 });
});

const kinds = [
  ['WebP', () => halves({ width: 300, height: 200 }).webp()],
  ['TIFF', () => halves({ width: 300, height: 200 }).tiff()],
  ['PNG', () => halves({ width: 300, height: 200 }).png()],
  ['CMYK JPEG', () => halves({ width: 300, height: 200 }).toColourspace('cmyk').jpeg()],
  ['16 bit PNG', () => halves({ width: 300, height: 200 }).toColourspace('rgb16').png()],
  ['P3 JPEG', () => halves({ width: 300, height: 200 }).withIccProfile('p3').jpeg()],
] as const;

test.each(kinds)('a %s comes out in the colours of screens', async (_, make) => {
  const { facts, bytes } = await prepare(asFile(await make().toBuffer(), 'scan'));
  const { space, depth, icc, width } = await sharp(bytes).metadata();
  expect({ space, depth, icc, width }).toEqual({
    space: 'srgb',
    depth: 'uchar',
    icc: undefined,
    width: 300,
  });
  expect(['image/jpeg', 'image/png']).toContain(facts.type);
  expect(red(await colourAt(bytes, 20, 20))).toBe(true);
  expect(red(await colourAt(bytes, 280, 20))).toBe(false);
});

test('a drawing stays sharp as PNG, a photo saved as PNG becomes a JPEG, and what lets through stays so', async () => {
  const type = async (picture: Sharp) =>
    (await prepare(asFile(await picture.png().toBuffer(), 'a.png'))).facts;
  expect(await type(halves({ width: 600, height: 400 }))).toMatchObject({
    type: 'image/png',
    name: 'a.png',
  });
  expect(await type(noise({ width: 200, height: 200 }))).toMatchObject({
    type: 'image/jpeg',
    name: 'a.jpg',
  });
  expect(await type(noise({ width: 200, height: 200 }, 4))).toMatchObject({ type: 'image/png' });
  expect(await type(noise({ width: 200, height: 200 }).ensureAlpha())).toMatchObject({
    type: 'image/jpeg',
  });
});

test('words hidden in a PNG are gone', async () => {
  const original = await halves({ width: 60, height: 40 })
    .withExif({ IFD0: { Make: 'Secretcam' } })
    .png()
    .toBuffer();
  // A text chunk before the first one of pixels.
  const at = original.indexOf('IDAT') - 4;
  const text = chunk('tEXt', Buffer.from('Comment\0Mario was here'));
  const hidden = Buffer.concat([original.subarray(0, at), text, original.subarray(at)]);
  expect(hidden.includes('Mario was here')).toBe(true);
  const { bytes, facts } = await prepare(asFile(hidden, 'a.png'));
  expect(facts.type).toBe('image/png');
  expect([bytes.includes('Mario'), bytes.includes('Secretcam')]).toEqual([false, false]);
});

test('of a moving picture the first one is kept', async () => {
  const frames = Buffer.concat([Buffer.alloc(30 * 20 * 3, 250), Buffer.alloc(30 * 20 * 3, 5)]);
  const moving = await sharp(frames, {
    raw: { width: 30, height: 40, channels: 3, pageHeight: 20 },
  })
    .gif({ delay: [100, 100] })
    .toBuffer();
  expect((await sharp(moving).metadata()).pages).toBe(2);
  const { facts, bytes } = await prepare(asFile(moving, 'wave.gif'));
  expect(facts).toMatchObject({
    type: 'image/png',
    name: 'wave.png',
    size: { width: 30, height: 20 },
  });
  expect((await sharp(bytes).metadata()).pages ?? 1).toBe(1);
  expect((await colourAt(bytes, 5, 5))[0]).toBeGreaterThan(240);
});

test('what was glued behind a picture is not kept: it is a picture and nothing else', async () => {
  const original = await halves({ width: 60, height: 40 }).jpeg().toBuffer();
  const page = '<script>alert(1)</script>PK\u0003\u0004%PDF-1.7';
  const { bytes } = await prepare(asFile(Buffer.concat([original, Buffer.from(page)]), 'both.jpg'));
  expect(bytes.includes('script')).toBe(false);
  expect(bytes.includes('%PDF')).toBe(false);
});

test('a picture that breaks off is refused, wherever it breaks off', async () => {
  const broken = { code: 'ATTACHMENT_REFUSED', reason: 'broken-picture', name: 'photo.jpg' };
  for (const whole of [
    await noise({ width: 200, height: 200 }).jpeg().toBuffer(),
    await noise({ width: 200, height: 200 }).png().toBuffer(),
    await noise({ width: 200, height: 200 }).webp().toBuffer(),
    await noise({ width: 200, height: 200 }).tiff().toBuffer(),
    await noise({ width: 200, height: 200 }).gif().toBuffer(),
  ]) {
    for (const part of [0.3, 0.6, 0.95]) {
      expect(await reason(whole.subarray(0, whole.length * part))).toEqual(broken);
    }
  }
});

test('a small file that says to be a huge picture is refused before it is unpacked', async () => {
  const tooMany = { code: 'ATTACHMENT_REFUSED', reason: 'too-many-pixels', name: 'photo.jpg' };
  for (const side of [10_001, 60_000]) {
    const began = performance.now();
    expect(await reason(bomb(side))).toEqual(tooMany);
    expect(performance.now() - began).toBeLessThan(5000);
  }
});

/** A PNG of which little but the header is there. */
function bomb(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
