import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../../electron/attachment/fileName.ts';
import { attachmentSchema } from '../../../shared/model/attachment.ts';

const names = [
  ['IMG_0001.HEIC.jpeg', 'IMG_0001.jpg'],
  ['C:\\Users\\Ada\\photo.png', 'photo.jpg'],
  ['/home/ada/../photo', 'photo.jpg'],
  ['..', 'file.jpg'],
  ['.jpg', 'file.jpg'],
  ['  a \u0000\u0007 b  .gif', 'a b.jpg'],
  ['photo\u202Egpj.exe', 'photogpj.jpg'],
  ['a<b>:"c|d?e*.png', 'abcde.jpg'],
  ['Regolamento di reparto v2.1.pdf', 'Regolamento di reparto v2.1.jpg'],
  ['città – été.png', 'città – été.jpg'],
  ['📷.png', '📷.jpg'],
  ['', 'file.jpg'],
];

test.each(names)('%j is kept as %j', (given, kept) => {
  expect(fileName(given, 'image/jpeg')).toBe(kept);
});

test('whatever a file is called, its name fits, leads nowhere and ends as its content says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 160 }), (given) => {
      const name = fileName(given, 'application/pdf');
      expect(attachmentSchema.shape.name.parse(name)).toBe(name);
      expect(name).toMatch(/^[^/\\:]+\.pdf$/);
    }),
  );
});
