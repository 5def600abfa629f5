import { Document, Packer } from 'docx';
import type { Booklet } from '../../shared/booklet/booklet.ts';
import { wordBlock } from './blocks.ts';
import { frame } from './frame.ts';
import { lists } from './list.ts';
import { sheetFor } from './sheet.ts';
import { styles } from './styles.ts';

/** A booklet as the bytes of a .docx file. */
export async function renderBooklet(booklet: Booklet): Promise<Uint8Array<ArrayBuffer>> {
  const sheet = sheetFor(booklet);
  const document = new Document({
    title: booklet.title,
    creator: 'Coscore',
    description: booklet.foot,
    styles: styles(sheet),
    numbering: lists(sheet),
    sections: [
      {
        ...frame(booklet, sheet),
        children: booklet.blocks.flatMap((block) => wordBlock(block, sheet)),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
