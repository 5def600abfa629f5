import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the vault is unless somebody says otherwise: the same for the desktop window, the browser and the command line. */
export function vaultFolder(
  asked: string | undefined,
  env: Environment,
  platform: NodeJS.Platform = process.platform,
): string {
  const named = asked ?? env.COSCORE_VAULT;
  return named ? resolve(named) : join(dataFolder(env, platform), 'Coscore', 'vault');
}

function dataFolder(env: Environment, platform: NodeJS.Platform): string {
  switch (platform) {
    case 'win32':
      return env.APPDATA ?? join(homedir(), 'AppData', 'Roaming');
    case 'darwin':
      return join(homedir(), 'Library', 'Application Support');
    default:
      return env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share');
  }
}
