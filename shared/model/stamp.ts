/**
 * A hybrid logical clock reading that sorts as text: wall time (12 hex digits of milliseconds),
 * a counter (4 hex digits) and the device. A change made after seeing another always sorts after it,
 * whatever the clocks of the two laptops say.
 */
export type Stamp = string;

const wallDigits = 12;
const counterDigits = 4;
const counterLimit = 16 ** counterDigits;

/** The last reading of a wall clock that is believed (in the year 2286): stamps can count on from there until 2527. */
const believable = 9_999_999_999_999;
const minute = 60_000;

/** The form of every stamp, which ends in the year 2527; devices are 16 hex digits. */
export const stampPattern = /^0[0-9a-f]{11}-[0-9a-f]{4}-[0-9a-f]{16}$/;

/** The earliest stamp of a device: what a new vault's clock starts from. */
export function firstStamp(device: string): Stamp {
  return write(0, 0, device);
}

/** The next stamp of a device that has seen `last` and whose clock says `now` (milliseconds). */
export function nextStamp(last: Stamp, now: number, device: string): Stamp {
  const { wall, counter } = read(last);
  const whole = Math.floor(now);
  if (whole > wall && whole <= believable) return write(whole, 0, device);
  // A clock that runs behind what was seen only counts up; a full counter borrows a millisecond.
  return counter + 1 < counterLimit ? write(wall, counter + 1, device) : write(wall + 1, 0, device);
}

/**
 * Whether a clock that reads `last` may follow this stamp. One at the end of all time would leave no later one to any
 * device that ever sees it; beyond the believable only what counted on (a minute is four billion changes) is followed.
 */
export const canFollow = (last: Stamp, stamp: Stamp) =>
  wallTime(stamp) <= Math.max(believable, wallTime(last)) + minute;

/** When a stamp was made by its author's clock, in milliseconds since 1970. */
export function wallTime(stamp: Stamp): number {
  return read(stamp).wall;
}

function read(stamp: Stamp): { wall: number; counter: number } {
  return {
    wall: Number.parseInt(stamp.slice(0, wallDigits), 16),
    counter: Number.parseInt(stamp.slice(wallDigits + 1, wallDigits + 1 + counterDigits), 16),
  };
}

function write(wall: number, counter: number, device: string): Stamp {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
  return `${hex(wall, wallDigits)}-${hex(counter, counterDigits)}-${device}`;
}
