/** A room's address as somebody typed it, with or without "https://"; undefined where it is none. */
export function roomAddress(typed: string): URL | undefined {
  const text = typed.trim();
  const whole = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  const plain = url.username === '' && url.password === '';
  return url.protocol === 'https:' && plain && url.hostname !== '' ? url : undefined;
}
