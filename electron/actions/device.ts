import type { Change } from '../../shared/model/change.ts';
import { Problem } from '../../shared/problems.ts';
import type { Seat, Session } from '../session.ts';

/**
 * What a device of the room may call. Whatever is not here is refused, so a new procedure is closed to it at first. How
 * much each member answered stays on the laptop: beside answers without names it can say whose one of them is.
 */
const forDevices: ReadonlySet<string> = new Set([
  'assessment.load',
  'seat.take',
  'seat.leave',
  'seat.list',
  'seat.setPin',
  'seat.handOver',
  'rating.save',
  'rating.opened',
  'rating.mine',
  'dissent.save',
  'dissent.list',
  'watch',
]);

/** Refuses what a device may not call, and any assessment or seat but its own. */
export function checkDevice({ device }: Session, path: readonly string[], input: unknown) {
  if (!device) return;
  if (!forDevices.has(path.join('.'))) throw new Problem('NOT_FOR_DEVICES', {});
  const { assessment, member } = (input ?? {}) as Partial<Seat>;
  if (assessment !== undefined && assessment !== device.assessment) {
    throw new Problem('NOT_FOUND', {});
  }
  if (member !== undefined && member !== device.member) throw new Problem('NOT_YOUR_SEAT', {});
}

/** The records that the scoring pages need; what the team planned and gathered stays on the laptop. */
const shownOnDevices: ReadonlySet<string> = new Set([
  'assessment',
  'member',
  'opening',
  'scope',
  'decision',
  'handover',
  'rating',
]);

/** Whether a change may reach a device at all; whose ratings it may see is asked elsewhere. */
export const mayReach = ({ device }: Session, { noun, key }: Change): boolean =>
  !device || (shownOnDevices.has(noun) && key.split('/')[0] === device.assessment);

/** A member as the others in the room know them: nothing that they declared to the team's leader. */
export function asShown({ device }: Session, change: Change): Change {
  if (!device || change.noun !== 'member' || change.value === null) return change;
  const { name, perspective, role, place } = change.value;
  return { ...change, value: { name, perspective, role, place } };
}
