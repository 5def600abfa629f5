import { create } from 'zustand';
import type { VaultStatus } from '../../shared/contract/vault.ts';
import type { Instrument } from '../../shared/instrument/instrument.ts';
import type { Language } from '../../shared/language/locales.ts';
import type { Answer } from '../../shared/model/answer.ts';
import type { Change } from '../../shared/model/change.ts';
import type { Told } from '../../shared/problems.ts';
import { applyAll, type Records, withoutAllWithdrawn } from './records.ts';

/** A value that a person gave and the disk does not have yet. */
export interface Pending {
  readonly value: Change['value'];
  /** The id of the change it will be, the same at every try, so that a lost answer does not store it twice. */
  readonly change: string;
  /** Set when the last try failed. */
  readonly told: Told | null;
  /** It failed because somebody else sat down meanwhile, in another tab. */
  readonly seatLost?: boolean;
  /** It failed because nobody answered: it goes again by itself. */
  readonly waits?: boolean;
}

/** What was chosen for a decision that cannot be saved yet: its reason or its level is missing. */
export interface Held {
  readonly answer: Answer | null;
  readonly reason: string;
}

/** One step that can be taken back. */
export interface Step {
  readonly noun: string;
  readonly key: string;
  readonly before: Change['value'];
  readonly after: Change['value'];
}

/** All that the window knows. */
export interface WindowState {
  readonly vault: VaultStatus | null;
  readonly assessment: {
    readonly id: string;
    readonly instrument: Instrument;
    /** The language that the instrument was asked for in; it may have no wording in it. */
    readonly language: Language;
  } | null;
  readonly seat: string | null;
  readonly records: Records;
  readonly pending: Readonly<Record<string, Pending>>;
  /** Unfinished decisions, by record: whoever leaves the screen finds them again. */
  readonly held: Readonly<Record<string, Held>>;
  /** Parts of records that would make them wrong, by record, until they are mended; see unfinished.ts. */
  readonly unfinished: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export const useWindow = create<WindowState>(() => ({
  vault: null,
  assessment: null,
  seat: null,
  records: {},
  pending: {},
  held: {},
  unfinished: {},
  past: [],
  future: [],
}));

/** Takes in what the store published or returned. Of what was withdrawn nothing waits to be saved any more. */
export function receive(changes: readonly Change[]) {
  useWindow.setState(({ records, pending, unfinished }) => ({
    records: applyAll(records, changes),
    pending: withoutAllWithdrawn(pending, changes),
    unfinished: withoutAllWithdrawn(unfinished, changes),
  }));
}

/** Another assessment, or none: nothing of the one before stays in the window. */
export function showAssessment(assessment: WindowState['assessment'], changes: readonly Change[]) {
  useWindow.setState({
    assessment,
    seat: null,
    records: applyAll({}, changes),
    pending: {},
    held: {},
    unfinished: {},
    past: [],
    future: [],
  });
}
