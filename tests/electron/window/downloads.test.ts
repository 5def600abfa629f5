import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { watchDownloads } from '../../../electron/window/downloads.ts';

test.each([
  ['interrupted', ['report.docx']],
  ['cancelled', []],
  ['completed', []],
])('a download that was %s is told of as it should be', (state, expected) => {
  const session = new EventEmitter();
  const told: string[] = [];
  watchDownloads(session as never, (file) => told.push(file));
  const item = Object.assign(new EventEmitter(), { getFilename: () => 'report.docx' });
  session.emit('will-download', {}, item);
  item.emit('done', {}, state);
  expect(told).toEqual(expected);
});
