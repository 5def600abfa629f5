import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { renderWord, wordDocument } from '../electron/report/renderWord.ts';
import { writeReport } from '../electron/report/writeReport.ts';
import { buildReport } from '../shared/report/buildReport.ts';
import { opened } from '../tests/electron/report/opened.ts';
import { fullFacts } from '../tests/shared/report/fixture.ts';
import { median, say } from './helpers/figures.ts';

// The report of 116 criteria and 8 members, all decided: built and written, beside docx writing as many plain paragraphs
// and rows of the same text; then with page numbers, beside docx's own estimate on this thread.
const turns = 9;
const warmUp = 2;

const { document, texts } = opened(await renderWord(buildReport(fullFacts, { language: 'en' })));
const count = (tag: string) => document.split(new RegExp(`<w:${tag}[ >]`)).length - 1;
const [paragraphs, rows, cells] = [count('p'), count('tr'), count('tc')];

const times = { ours: [] as number[], bare: [] as number[] };
for (let turn = -warmUp; turn < turns; turn++) {
  const ours = await timed(() => renderWord(buildReport(fullFacts, { language: 'en' })));
  const bare = await timed(() => Packer.toArrayBuffer(plainDocument()));
  if (turn < 0) continue;
  times.ours.push(ours);
  times.bare.push(bare);
}

const unit = 'ms';
console.log(`${paragraphs} paragraphs, ${rows} rows, ${cells} cells`);
say({
  name: 'report built and written',
  unit,
  ours: median(times.ours),
  peer: median(times.bare),
  peerName: 'plain docx',
  limit: 5,
});
say({
  name: 'the same, against one second',
  unit,
  ours: median(times.ours),
  peer: 1000,
  peerName: 'target',
  limit: 1,
});

const report = buildReport(fullFacts, { language: 'en' });
const estimate = await timed(() =>
  Packer.toArrayBuffer(wordDocument({ report, front: true }, estimatePageNumbers)),
);
const first = await timed(() => writeReport(report).result);
const again = await timed(() => writeReport(report).result);
const peer = { unit, peer: estimate, peerName: "docx's estimate" };
say({ name: 'with page numbers, in workers', ours: first, limit: 2, ...peer });
say({ name: 'again after no change', ours: again, limit: 1, ...peer });

/** As many rows, cells and paragraphs, and the same words, in docx's own look. */
function plainDocument(): Document {
  let next = 0;
  const paragraph = () => new Paragraph(texts[next++ % texts.length] ?? '');
  const perRow = Math.round(cells / rows);
  const row = () =>
    new TableRow({
      children: Array.from({ length: perRow }, () => new TableCell({ children: [paragraph()] })),
    });
  const table = new Table({ rows: Array.from({ length: rows }, row) });
  const rest = Math.max(0, paragraphs - rows * perRow);
  return new Document({
    sections: [{ children: [table, ...Array.from({ length: rest }, paragraph)] }],
  });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
