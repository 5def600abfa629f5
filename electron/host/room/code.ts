import { randomInt } from 'node:crypto';

/** Without 0 and O, 1, I and L: they are read out and typed on phones. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A new code of six characters: one of 887 million, guarded by waits. */
export const newCode = () =>
  Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join('');

/** A code as somebody typed it: small letters, spaces and dashes are no mistakes. */
export const asCode = (typed: string) => typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');

/** Two digits that show on the device and at the laptop. */
export const newCheck = () => String(randomInt(10, 100));
