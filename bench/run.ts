import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';

/** Runs every bench after the other, each in a process of its own. They measure; they do not judge. */
const benches = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && name !== 'run.ts')
  .sort();

console.log(
  `${cpus().length} cores, load ${(loadavg()[0] ?? 0).toFixed(1)} before the first bench`,
);
for (const name of benches) {
  console.log(`\n${name.replace('.ts', '')}`);
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, name)], {
    stdio: 'inherit',
  });
  if (status !== 0) console.log(`  ended with code ${status}`);
}
