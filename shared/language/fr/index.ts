import type { Words } from '../words.ts';
import { annexes } from './annexes.ts';
import { booklet } from './booklet.ts';
import { captions } from './captions.ts';
import { chapters } from './chapters.ts';
import { command } from './command.ts';
import { compare } from './compare.ts';
import { concern } from './concern.ts';
import { coverage } from './coverage.ts';
import { draft } from './draft.ts';
import { evidence } from './evidence.ts';
import { field } from './field.ts';
import { figures } from './figures.ts';
import { glossary } from './glossary.ts';
import { kinds } from './kinds.ts';
import { format, locale } from './locale.ts';
import { plan } from './plan.ts';
import { print } from './print.ts';
import { bug, problems, unreachable } from './problems.ts';
import { register } from './register.ts';
import { reply } from './reply.ts';
import { report } from './report.ts';
import { screens } from './screens.ts';
import { sheets } from './sheets.ts';
import { simple } from './simple.ts';
import { together } from './together.ts';
import { visit } from './visit.ts';
import { ways } from './ways.ts';
import { write } from './write.ts';

/** French, for readers in France, Belgium and Switzerland. */
export const fr: Words = {
  locale,
  format,
  annexes,
  glossary,
  booklet,
  command,
  ways,
  draft,
  write,
  field,
  problems,
  bug,
  unreachable,
  report,
  reply,
  compare,
  screens,
  visit,
  together,
  simple,
  plan,
  register,
  evidence,
  coverage,
  figures,
  concern,
  kinds,
  captions,
  chapters,
  print,
  sheets,
};
