import type { Change } from '../../shared/model/change.ts';
import { registerNouns } from '../../shared/model/recordNouns.ts';
import { client } from '../client.ts';
import { isDevice } from '../device.ts';
import { windowLanguage } from './preferences.ts';
import { heardLaptop, lostRoom } from './room.ts';
import { allSaved } from './saving.ts';
import { isLocked, isShutOut, isUnreachable } from './told.ts';
import { receive, showAssessment, useWindow } from './window.ts';

const seatKey = 'coscore-seat';

/** Asks what state the vault is in. */
export async function loadVault() {
  useWindow.setState({ vault: await client.vault.status() });
}

/** Brings an assessment into the window, with the seat that this window had before it was loaded again. */
export async function loadAssessment(id: string) {
  const language = windowLanguage();
  const member = sessionStorage.getItem(`${seatKey} ${id}`);
  // Both at once, and shown together: the question who is rating must not flash by.
  const [{ instrument, changes }, own] = await Promise.all([
    client.assessment.load({ assessment: id, language }),
    member ? client.seat.take({ assessment: id, member }).catch(() => null) : null,
  ]);
  showAssessment({ id, instrument, language }, changes);
  if (member && own) seatIn(id, member, own);
  else sessionStorage.removeItem(`${seatKey} ${id}`);
}

/** The assessment on the screen in the window's language: nothing changes but the words of its instrument. */
export async function rewordAssessment(id: string) {
  const language = windowLanguage();
  const { instrument } = await client.assessment.load({ assessment: id, language });
  useWindow.setState(({ assessment }) =>
    assessment?.id === id && language === windowLanguage()
      ? { assessment: { id, instrument, language } }
      : {},
  );
}

/** Somebody sits down to rate: from now on the window has their own ratings. */
export async function takeSeat(assessment: string, member: string, pin?: string) {
  const seat = { assessment, member, ...(pin === undefined ? {} : { pin }) };
  seatIn(assessment, member, await client.seat.take(seat));
}

function seatIn(assessment: string, member: string, own: readonly Change[]) {
  sessionStorage.setItem(`${seatKey} ${assessment}`, member);
  useWindow.setState({ seat: member, past: [], future: [] });
  receive(own);
}

/** Brings the register of services and the table of interviews into the window. */
export async function loadRegister() {
  receive(await client.record.register());
}

/** The same person sits down again after another tab seated somebody else; what they gave stays. */
export async function takeSeatAgain() {
  const { assessment, seat } = useWindow.getState();
  if (!assessment || !seat) return;
  receive(await client.seat.take({ assessment: assessment.id, member: seat }));
}

/** Somebody gets up: their ratings leave the window with them. */
export async function leaveSeat(assessment: string) {
  await client.seat.leave();
  sessionStorage.removeItem(`${seatKey} ${assessment}`);
  useWindow.setState(({ records }) => ({
    seat: null,
    past: [],
    future: [],
    records: Object.fromEntries(Object.entries(records).filter(([, one]) => one.noun !== 'rating')),
  }));
}

/** Follows what other windows write, until the signal ends it. */
export async function follow(signal: AbortSignal) {
  for (let missed = false; !signal.aborted; missed = true) {
    try {
      const changes = await client.watch(undefined, { signal });
      if (missed) await catchUp();
      if (isDevice) heardLaptop(true);
      for await (const change of changes) {
        if (concernsWindow(change)) receive([change]);
      }
    } catch (error) {
      // The host went away: what the window says about saving tells the person.
      if (isLocked(error) && allSaved()) await showLocked();
      if (isDevice && isShutOut(error)) lostRoom();
      else if (isDevice && isUnreachable(error)) heardLaptop(false);
    }
    await new Promise((resolve) => setTimeout(resolve, 2000));
  }
}

/** Of the assessment on the screen, or of none: the register and the table of interviews. */
const concernsWindow = ({ noun, key }: Change) =>
  registerNouns.some((one) => one === noun) ||
  key.startsWith(useWindow.getState().assessment?.id ?? '-');

/** Reads what was written while nothing was followed. */
export async function catchUp() {
  const { assessment, records } = useWindow.getState();
  if (assessment) receive((await client.assessment.load({ assessment: assessment.id })).changes);
  if (Object.values(records).some((one) => registerNouns.some((noun) => noun === one.noun))) {
    await loadRegister();
  }
}

/** The vault was locked in another window: nothing of it stays in this one. */
async function showLocked() {
  showAssessment(null, []);
  await loadVault();
}
