import { notApplicable, notEnough } from '../../model/answer.ts';
import type { Criterion, Instrument } from '../instrument.ts';
import { criteriaOf } from '../lookup.ts';
import type { Finding } from './fault.ts';

type Path = readonly PropertyKey[];

/** What is wrong with an instrument whose parts are each as they should be, but do not fit together. */
export function misfits(instrument: Instrument): Finding[] {
  return [...levelMisfits(instrument), ...codeMisfits(instrument), ...ruleMisfits(instrument)];
}

/** N/A and "not enough evidence" are the same two answers in every instrument; the engine counts on it. */
function levelMisfits({ scale }: Instrument): Finding[] {
  const fixed = (part: 'notApplicable' | 'notEnough', code: string): Finding[] =>
    scale[part].code === code
      ? []
      : [{ path: ['scale', part, 'code'], code: 'not-one-of', detail: code }];
  const levels = scale.levels.map((level, at) => ({
    code: level.code,
    path: ['scale', 'levels', at, 'code'],
  }));
  return [
    ...fixed('notApplicable', notApplicable),
    ...fixed('notEnough', notEnough),
    ...twice(levels, [notApplicable, notEnough]),
  ];
}

function codeMisfits({ themes }: Instrument): Finding[] {
  const list = (entries: readonly { readonly code: string }[], path: Path) =>
    entries.map(({ code }, at) => ({ code, path: [...path, at, 'code'] }));
  return [
    ...twice(list(themes, ['themes'])),
    ...themes.flatMap((theme, t) => {
      const standards = ['themes', t, 'standards'];
      return [
        ...childMisfits(theme.code, list(theme.standards, standards)),
        ...theme.standards.flatMap((standard, s) => [
          ...childMisfits(standard.code, list(standard.criteria, [...standards, s, 'criteria'])),
          ...standard.criteria.flatMap((one, c) =>
            questionMisfits(one, [...standards, s, 'criteria', c]),
          ),
        ]),
      ];
    }),
  ];
}

interface Coded {
  readonly code: string;
  readonly path: Path;
}

/** The parts of 1.2 begin with "1.2.", and no two of them are the same. */
function childMisfits(parent: string, children: readonly Coded[]): Finding[] {
  const strange = children.filter(({ code }) => !code.startsWith(`${parent}.`));
  return [
    ...strange.map(({ path }): Finding => ({ path, code: 'no-parent', detail: parent })),
    ...twice(children),
  ];
}

function questionMisfits({ question, lookFor, prompts }: Criterion, path: Path): Finding[] {
  const broken = [...lookFor, ...Object.values(prompts ?? {}).flat()].some((one) =>
    /[\r\n]/.test(one),
  );
  const found: Finding[] = broken
    ? [{ path: [...path, 'lookFor'], code: 'line-break', detail: '' }]
    : [];
  if (question?.kind === 'choice') {
    const options = question.options.map(({ code }, at) => ({
      code,
      path: [...path, 'question', 'options', at, 'code'],
    }));
    found.push(...twice(options));
  }
  if (question?.kind === 'number' && question.least > question.most) {
    const detail = String(question.least);
    found.push({ path: [...path, 'question', 'most'], code: 'too-small', detail });
  }
  return found;
}

/** Rules on where criteria may not apply name criteria that there are. */
function ruleMisfits(instrument: Instrument): Finding[] {
  const known = new Set(criteriaOf(instrument).map((one) => one.code));
  return (instrument.applicability ?? []).flatMap((rule, at) =>
    rule.criteria
      .filter((code) => !known.has(code))
      .map((detail): Finding => {
        return { path: ['applicability', at, 'criteria'], code: 'unknown-code', detail };
      }),
  );
}

/** The second and later places of what stands more than once. */
export function twice(entries: readonly Coded[], taken: readonly string[] = []): Finding[] {
  const seen = new Set(taken);
  return entries.flatMap(({ code, path }): Finding[] => {
    if (seen.has(code)) return [{ path, code: 'twice', detail: code }];
    seen.add(code);
    return [];
  });
}
