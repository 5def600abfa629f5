import { expect, test } from 'vitest';
import { bookletKinds } from '../../../shared/booklet/booklet.ts';
import { appForFile, refused, windowOn } from '../../helpers/app.ts';
import { harbourStreet } from '../../helpers/assessment.ts';
import { opened } from '../report/opened.ts';

const app = appForFile();
const { instrument } = harbourStreet;

test('every booklet arrives as a Word file with a name that says which it is', async () => {
  const names: string[] = [];
  for (const kind of bookletKinds) {
    const file = await windowOn(app()).booklet.write({ instrument, kind, largePrint: false });
    expect(opened(new Uint8Array(await file.arrayBuffer())).texts.length).toBeGreaterThan(20);
    names.push(file.name);
  }
  expect(names).toContain('Interview booklet People who use the service.docx');
  expect(new Set(names).size).toBe(bookletKinds.length);
});

test('an instrument that is not here is told as such', async () => {
  const missing = { ...instrument, version: '9.9.9' };
  const failed = await refused(() =>
    windowOn(app()).booklet.write({ instrument: missing, kind: 'consent', largePrint: false }),
  );
  expect(failed).toMatchObject({ code: 'INSTRUMENT_MISSING', data: missing });
});

test('a booklet that is none is refused as input', async () => {
  for (const kind of ['novel', '__proto__', 7])
    expect(
      (
        await refused(() =>
          windowOn(app()).booklet.write({ instrument, kind, largePrint: false } as never),
        )
      ).code,
    ).toBe('BAD_REQUEST');
});
