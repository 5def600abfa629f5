import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { vaultFolder } from '../../electron/folders.ts';

it('takes the folder that was asked for, then the environment, then the system’s own place', () => {
  expect(vaultFolder('here', { COSCORE_VAULT: 'there' })).toBe(resolve('here'));
  expect(vaultFolder(undefined, { COSCORE_VAULT: 'there' })).toBe(resolve('there'));
  expect(vaultFolder(undefined, { XDG_DATA_HOME: '/data' }, 'linux')).toBe(
    join('/data', 'Coscore', 'vault'),
  );
  expect(vaultFolder(undefined, { APPDATA: '/roaming' }, 'win32')).toBe(
    join('/roaming', 'Coscore', 'vault'),
  );
  expect(vaultFolder(undefined, {}, 'darwin')).toContain(join('Application Support', 'Coscore'));
});
