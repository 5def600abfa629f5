import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteriaOf } from '../../../shared/instrument/lookup.ts';
import type { Evidence, Interview } from '../../../shared/model/evidence.ts';
import { evidenceSchema } from '../../../shared/model/evidence.ts';
import { inOrder, nextCode, type Piece, statesOf } from '../../../shared/visit/evidence.ts';
import {
  type EvidenceFilter,
  evidenceAddress,
  filterEvidence,
  filterOf,
} from '../../../shared/visit/evidenceFilter.ts';
import { freshEvidence } from '../../../shared/visit/evidenceFresh.ts';
import { linksInOrder, quoted, relinked } from '../../../shared/visit/evidenceLinks.ts';
import { suggestionsFor, uncovered } from '../../../shared/visit/evidencePrompts.ts';
import { instrument } from '../../e2e/instrument.ts';

const member = crypto.randomUUID();
const site = crypto.randomUUID();
const around = {
  pieces: [],
  last: null,
  withdrawn: 0,
  today: '2026-09-15',
  now: '10:20',
  seat: member,
};
const begun = (kind: Evidence['kind'], part: object = {}): Piece =>
  ({ ...freshEvidence(kind, around), ...part, id: crypto.randomUUID(), attachments: 0 }) as Piece;
const interview = (code: string, group: Interview['group'] = 'users') =>
  begun('interview', { code, group });
const linkTo = (...codes: string[]) => codes.map((criterion) => ({ criterion, says: null }));

describe('a new piece', () => {
  it.each(['interview', 'document', 'observation'] as const)('can be saved at once: %s', (kind) => {
    expect(evidenceSchema.safeParse(freshEvidence(kind, around)).success).toBe(true);
  });

  it('is where the last one was, with the same people, today', () => {
    const last = begun('observation', { site, who: [member], on: '2026-09-14' });
    const fresh = freshEvidence('document', { ...around, seat: null, last });
    expect(fresh).toMatchObject({ site, who: [member], on: '2026-09-15' });
  });

  it('asks for every point of consent anew', () => {
    const { consent } = freshEvidence('interview', around) as Interview;
    expect(consent).toMatchObject({ informed: false, voluntary: false, how: null, quotable: null });
  });
});

describe('the next code', () => {
  it.each([
    ['U-01', []],
    ['U-02', ['U-01']],
    ['U-08', ['U-03', 'U-07', 'S-11', 'f-20']],
    ['U-13', ['u-12', 'our own code', '']],
  ])('is %s after %j', (next, codes) => {
    expect(
      nextCode(
        'users',
        codes.map((one) => interview(one)),
        0,
      ),
    ).toBe(next);
  });

  it('is never one that a withdrawn interview had', () => {
    const left = ['U-01', 'U-02'].map((one) => interview(one));
    expect(nextCode('users', left, 1)).toBe('U-04');
  });

  it('counts each group for itself', () => {
    const all = [interview('U-05'), interview('S-01', 'staff')];
    expect(nextCode('staff', all, 0)).toBe('S-02');
    expect(nextCode('family', all, 0)).toBe('F-01');
  });
});

describe('the list', () => {
  it('shows the newest day first, and U-2 before U-10', () => {
    const [old, ten, two, undated] = [
      interview('U-01'),
      interview('U-10'),
      interview('U-2'),
      interview('U-03'),
    ].map((one, at) => ({
      ...one,
      on: ['2026-09-14', '2026-09-15', '2026-09-15', null][at] ?? null,
    }));
    const some = [old, ten, two, undated].flatMap((one) => one ?? []);
    const codes = inOrder(some, 'en').map((one) => one.kind === 'interview' && one.code);
    expect(codes).toEqual(['U-2', 'U-10', 'U-01', 'U-03']);
  });

  it('says what is to be known of a piece', () => {
    expect(statesOf(interview('U-01'))).toEqual(['no-consent']);
    const quotes = [{ id: crypto.randomUUID(), text: 'x', criteria: [] }];
    expect(statesOf({ ...begun('document', { quotes }), attachments: 2 })).toEqual([
      'quotation',
      'attachment',
    ]);
  });
});

describe('a filter', () => {
  const pieces = [
    begun('interview', { code: 'U-01', links: linkTo('1.1.2'), notes: 'The door is locked' }),
    begun('interview', { code: 'S-01', group: 'staff', links: linkTo('1.1.2', '3.2.1'), site }),
    begun('document', { title: 'House rules', links: linkTo('1.10.1'), who: [] }),
    begun('observation', { place: 'Dining room', notes: 'locked at night' }),
  ];
  const found = (filter: EvidenceFilter) =>
    filterEvidence(pieces, filter).map((one) => pieces.indexOf(one));

  it.each<[EvidenceFilter, number[]]>([
    [{}, [0, 1, 2, 3]],
    [{ method: 'interview' }, [0, 1]],
    [{ method: 'documents' }, [2]],
    [{ group: 'staff' }, [1]],
    [{ site }, [1]],
    [{ criterion: '1.1.2' }, [0, 1]],
    [{ criterion: '1.1' }, [0, 1]],
    [{ criterion: '1' }, [0, 1, 2]],
    [{ criterion: '3' }, [1]],
    [{ criterion: '1.1.2', group: 'users' }, [0]],
    [{ who: member }, [0, 1, 3]],
    [{ text: 'LOCKED  door' }, [0]],
    [{ text: 'locked' }, [0, 3]],
    [{ text: 'house' }, [2]],
    [{ text: '3.2.1' }, [1]],
    [{ text: 'nothing of it' }, []],
  ])('%j lets through %j', (filter, wanted) => {
    expect(found(filter)).toEqual(wanted);
  });

  it('comes back from its address as it was, whatever is in it', () => {
    const filter = fc.record(
      {
        method: fc.constantFrom('interview' as const, 'documents' as const, 'observation' as const),
        group: fc.constantFrom('users' as const, 'family' as const, 'staff' as const),
        site: fc.uuid(),
        criterion: fc.constantFrom('1', '1.1', '1.1.2', '4.2.1@1.0.0'),
        who: fc.uuid(),
        text: fc.string({ unit: 'grapheme', minLength: 1 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(filter, (one) => {
        expect(filterOf(evidenceAddress('a', one).split('?')[1] ?? '')).toEqual(one);
      }),
    );
  });

  it('leaves out what an address cannot mean', () => {
    expect(filterOf('method=guess&group=dogs&criterion=1.1.2&other=x')).toEqual({
      criterion: '1.1.2',
    });
  });
});

describe('links and quotations', () => {
  it('keep what the source says of criteria that stay, and go from quotations with those that go', () => {
    const quotes = [{ id: 'q', text: 'x', criteria: ['1.1.1', '1.1.2'] }];
    const links = [{ criterion: '1.1.1', says: 'for' as const }, ...linkTo('1.1.2')];
    expect(relinked({ links, quotes }, ['1.1.1', '2.1.1'])).toEqual({
      links: [{ criterion: '1.1.1', says: 'for' }, ...linkTo('2.1.1')],
      quotes: [{ id: 'q', text: 'x', criteria: ['1.1.1'] }],
    });
  });

  it('stand in the order of the instrument, what an upgrade took out last', () => {
    const links = linkTo('2.1.1', '4.2.1@1.0.0', '1.2.1', '1.1.4');
    const codes = linksInOrder(instrument, links).map((one) => one.criterion);
    expect(codes).toEqual(['1.1.4', '1.2.1', '2.1.1', '4.2.1@1.0.0']);
  });

  it('quote the same words once, and where there is one criterion for that one', () => {
    const once = quoted({ links: linkTo('1.1.1'), quotes: [] }, ' I wait. ', 'a');
    expect(once.quotes).toEqual([{ id: 'a', text: 'I wait.', criteria: ['1.1.1'] }]);
    const twice = quoted({ links: [], quotes: once.quotes }, 'I wait.', 'b');
    expect(twice).toEqual({ quotes: once.quotes, id: 'a' });
  });
});

describe('what is suggested', () => {
  const codesOf = (suggested: ReturnType<typeof suggestionsFor>) =>
    suggested.flatMap((one) => one.suggestions.map(({ criterion }) => criterion.code));

  it('is what the instrument asks such a source, in its order, without what is linked already', () => {
    const piece = begun('interview', { links: linkTo('1.1.1') });
    const codes = codesOf(suggestionsFor(instrument, piece, []));
    const wanted = criteriaOf(instrument)
      .filter(
        (one) =>
          one.prompts?.users || (one.methods.includes('interview') && one.groups.includes('users')),
      )
      .map((one) => one.code);
    expect(codes).toEqual(wanted.filter((one) => one !== '1.1.1'));
    expect(codes.length).toBeGreaterThan(50);
  });

  it('is covered once another piece of the same kind and group is linked to it', () => {
    const piece = begun('interview');
    const [first = '', second = ''] = codesOf(suggestionsFor(instrument, piece, []));
    const others = [
      begun('interview', { links: linkTo(first) }),
      begun('interview', { group: 'staff', links: linkTo(second) }),
      begun('document', { links: linkTo(second) }),
    ];
    const left = codesOf(uncovered(suggestionsFor(instrument, piece, others)));
    expect(left).not.toContain(first);
    expect(left).toContain(second);
    expect(codesOf(suggestionsFor(instrument, piece, others))).toContain(first);
  });

  it('is what to read for a document and what to look at for an observation', () => {
    for (const [kind, prompts] of [
      ['document', 'documents'],
      ['observation', 'observation'],
    ] as const) {
      const [first] = suggestionsFor(instrument, begun(kind), []);
      const [suggestion] = first?.suggestions ?? [];
      expect(suggestion?.prompts).toEqual(suggestion?.criterion.prompts?.[prompts] ?? []);
    }
  });
});
