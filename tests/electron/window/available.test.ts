import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { electronBinary, whyNoWindow } from '../../../electron/window/available.ts';
import { temporaryFolder } from '../../helpers/vault.ts';

/** A checkout whose electron package has, or cannot get, its binary. */
function checkout(binary: boolean): string {
  const root = temporaryFolder();
  const electron = join(root, 'node_modules', 'electron');
  mkdirSync(join(electron, 'dist'), { recursive: true });
  writeFileSync(join(electron, 'install.js'), 'process.exit(1);');
  if (binary) {
    writeFileSync(join(electron, 'path.txt'), 'electron');
    writeFileSync(join(electron, 'dist', 'electron'), '');
    chmodSync(join(electron, 'dist', 'electron'), 0o755);
  }
  return root;
}

const oneSentence = /^[A-Z][^.]+\.$/;

it('opens the window where the binary and a display are there', async () => {
  const root = checkout(true);
  expect(await whyNoWindow(root, { DISPLAY: ':0' }, 'linux')).toEqual({
    binary: electronBinary(root),
  });
  expect(await whyNoWindow(root, {}, 'darwin')).toEqual({ binary: electronBinary(root) });
});

it('says in one sentence why it opens the browser instead', async () => {
  const without = checkout(false);
  for (const why of [
    await whyNoWindow(checkout(true), {}, 'linux'),
    await whyNoWindow(without, { DISPLAY: ':0' }, 'linux'),
    await whyNoWindow(without, { COSCORE_BROWSER: '1' }, 'darwin'),
  ]) {
    expect(why).toMatch(oneSentence);
  }
});
