import { buildBooklet } from '../../shared/booklet/buildBooklet.ts';
import {
  type Instrument,
  type InstrumentPin,
  instrumentKey,
} from '../../shared/instrument/instrument.ts';
import { Problem } from '../../shared/problems.ts';
import type { App } from '../app.ts';
import { renderBooklet } from '../booklet/renderBooklet.ts';
import { knownInstruments } from '../instrument/known.ts';
import { os } from './base.ts';
import { wordFile } from './wordFile.ts';

export const bookletActions = {
  write: os.booklet.write.handler(async ({ input, context }) => {
    const instrument = instrumentOf(context.app, input.instrument);
    const booklet = buildBooklet(instrument, input.kind, input.largePrint ? 'large' : 'standard');
    return wordFile(booklet.title, await renderBooklet(booklet));
  }),
};

/** With or without an open vault: paper can be printed before there is one. */
function instrumentOf(app: App, pin: InstrumentPin): Instrument {
  const key = instrumentKey(pin);
  const found = knownInstruments(app).find((one) => instrumentKey(one) === key);
  if (!found) throw new Problem('INSTRUMENT_MISSING', { ...pin });
  return found;
}
