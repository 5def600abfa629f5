import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharp } from '../../electron/attachment/sharp.ts';

// In a process of its own: what making them takes is no part of what a report takes.
const [folder = '', count = '0'] = process.argv.slice(2);
for (let at = 0; at < Number(count); at++) {
  const noise = { type: 'gaussian' as const, mean: 90 + at * 20, sigma: 25 };
  const size = { width: 2560, height: 1920, channels: 3 as const };
  const photo = sharp({ create: { ...size, background: '#888', noise } }).blur(1);
  writeFileSync(join(folder, `${at}.jpg`), await photo.jpeg({ quality: 82 }).toBuffer());
}
