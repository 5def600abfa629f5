/**
 * A hybrid logical clock reading that sorts as text: wall time (12 hex digits of milliseconds),
 * a counter (4 hex digits) and the device. A change made after seeing another always sorts after it,
 * whatever the clocks of the two laptops say.
 */
export type Stamp = string;

const wallDigits = 12;
const counterDigits = 4;
const counterLimit = 16 ** counterDigits;

/** Where wall time ends (in the year 2527), so that no foreign stamp can push a clock past its digits. */
const wallLimit = 16 ** (wallDigits - 1) - 1;

/** The form of every stamp; devices are 16 hex digits. */
export const stampPattern = /^0[0-9a-f]{11}-[0-9a-f]{4}-[0-9a-f]{16}$/;

/** The earliest stamp of a device: what a new vault's clock starts from. */
export function firstStamp(device: string): Stamp {
  return write(0, 0, device);
}

/** The next stamp of a device that has seen `last` and whose clock says `now` (milliseconds). */
export function nextStamp(last: Stamp, now: number, device: string): Stamp {
  const { wall, counter } = read(last);
  if (now > wall && now <= wallLimit) return write(now, 0, device);
  // A clock that runs behind what was seen only counts up; a full counter borrows a millisecond.
  return counter + 1 < counterLimit ? write(wall, counter + 1, device) : write(wall + 1, 0, device);
}

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
