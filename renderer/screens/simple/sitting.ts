import { create } from 'zustand';

/** What whoever sits here chose for now; it goes with the window. */
interface Sitting {
  /** Parts before which they were warned and went on, as member and code. */
  readonly warned: readonly string[];
  /** Parts that they leave for later, as member and code. */
  readonly later: readonly string[];
  /** Members who practised, or left it out. */
  readonly practised: readonly string[];
}

export const useSitting = create<Sitting>(() => ({ warned: [], later: [], practised: [] }));

export const partKey = (member: string, code: string) => `${member} ${code}`;

/** Goes on into a part that may distress. */
export function goOnInto(member: string, code: string) {
  const key = partKey(member, code);
  useSitting.setState(({ warned, later }) => ({
    warned: [...warned, key],
    later: later.filter((one) => one !== key),
  }));
}

export const leaveForLater = (member: string, code: string) =>
  useSitting.setState(({ later }) => ({ later: [...later, partKey(member, code)] }));

export const havePractised = (member: string) =>
  useSitting.setState(({ practised }) => ({ practised: [...practised, member] }));
