import { create } from 'zustand';
import type { Door, DoorMember } from '../../shared/contract/join.ts';
import { client, enterRoom, joinClient } from '../client.ts';
import { catchUp, loadAssessment, takeSeat } from './loading.ts';
import { retry } from './saving.ts';
import { isShutOut, isUnreachable } from './told.ts';
import { keepFor, keepNoMore } from './waiting.ts';
import { useWindow } from './window.ts';

/** How far a device is on its way in. */
type Place =
  | { readonly at: 'starting' }
  /** It was in before, and the laptop does not answer. */
  | { readonly at: 'unreached' }
  | { readonly at: 'door' }
  | { readonly at: 'who'; readonly door: Door }
  | {
      readonly at: 'waiting';
      readonly door: Door;
      readonly member: DoorMember;
      readonly check: string;
    }
  /** Somebody said no at the laptop. */
  | { readonly at: 'refused' }
  /** It is in, and the seat asks for a PIN. */
  | { readonly at: 'pin'; readonly assessment: string; readonly member: string }
  | { readonly at: 'inside'; readonly assessment: string; readonly member: string };

interface RoomPlace {
  readonly place: Place;
  /** Let in before, and now the laptop does not know this device any more: what was rated is kept here. */
  readonly out: boolean;
  /** Whether the laptop answered when this device last listened. */
  readonly reached: boolean;
}

export const useRoomPlace = create<RoomPlace>(() => ({
  place: { at: 'starting' },
  out: false,
  reached: true,
}));

const kept = 'coscore-device';
/** In milliseconds: how long to wait before the laptop is asked again. */
const again = 2000;
const stepTo = (place: Place) => useRoomPlace.setState({ place });

/** Where a page that was loaded again goes on: inside where the laptop still knows it, else at the door. */
export async function start() {
  const before = sessionStorage.getItem(kept);
  if (!before) return stepTo({ at: 'door' });
  const { assessment, member } = JSON.parse(before);
  try {
    await goInside(assessment, member);
  } catch (error) {
    if (isShutOut(error) || !isUnreachable(error)) return stepTo({ at: 'door' });
    stepTo({ at: 'unreached' });
    setTimeout(() => void start(), again);
  }
}

export async function knock(code: string) {
  stepTo({ at: 'who', door: await joinClient.knock({ code }) });
}

/** Says who sits here and waits for the word of whoever leads. */
export async function askIn(door: Door, member: DoorMember, device: string) {
  const { check } = await joinClient.ask({ ticket: door.ticket, member: member.id, device });
  stepTo({ at: 'waiting', door, member, check });
}

/** Asks once whether somebody let this device in. */
export async function askAnswer(door: Door, member: DoorMember) {
  const { answer } = await joinClient.answer({ ticket: door.ticket });
  if (answer === 'refused') stepTo({ at: 'refused' });
  if (answer !== 'admitted') return;
  await enterRoom(door.ticket);
  sessionStorage.setItem(kept, JSON.stringify({ assessment: door.assessment, member: member.id }));
  await goInside(door.assessment, member.id);
}

/** Sits down with the PIN, where there is one. */
export async function sitDown(assessment: string, member: string, pin?: string) {
  await takeSeat(assessment, member, pin);
  stayInside(assessment, member);
}

function stayInside(assessment: string, member: string) {
  keepFor(assessment, member);
  useRoomPlace.setState({
    place: { at: 'inside', assessment, member },
    out: false,
    reached: true,
  });
  // What was rated while the laptop did not answer goes there now.
  retry();
}

async function goInside(assessment: string, member: string) {
  const { assessment: shown, seat } = useWindow.getState();
  // What is not delivered yet is in the window: loading anew would lose it. Of somebody else nothing stays.
  if (shown?.id !== assessment || seat !== member) {
    keepNoMore();
    await loadAssessment(assessment);
    // The page was loaded again, and the laptop knows who sits here.
    if (useWindow.getState().seat === member) return stayInside(assessment, member);
  } else await catchUp();
  const seats = await client.seat.list({ assessment });
  const asks = seats.some((one) => one.member === member && one.pin);
  if (asks) stepTo({ at: 'pin', assessment, member });
  else await sitDown(assessment, member);
}

/** The laptop does not know this device any more. Nothing that was given here goes away. */
export function lostRoom() {
  useRoomPlace.setState({ out: true });
}

/** Whether the laptop answered just now. */
export function heardLaptop(reached: boolean) {
  if (useRoomPlace.getState().reached !== reached) useRoomPlace.setState({ reached });
  if (reached) retry();
}

/** Takes the seat again that the laptop gave away; where that asks for a PIN, the person is asked. */
export async function sitAgain() {
  const { place } = useRoomPlace.getState();
  if (place.at === 'inside') await goInside(place.assessment, place.member);
}

/** Back to the door, with all that is not delivered yet. */
export const backToDoor = () => stepTo({ at: 'door' });
