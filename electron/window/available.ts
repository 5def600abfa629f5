import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** How long the one attempt to download Electron's binary may take, in milliseconds. */
const patience = 180_000;

/** The Electron binary, or a sentence that says why there is no desktop window. */
export async function whyNoWindow(
  root: string,
  env: Environment,
  platform: NodeJS.Platform = process.platform,
): Promise<string | { readonly binary: string }> {
  if (env.COSCORE_BROWSER) return 'Coscore opens in the browser because COSCORE_BROWSER is set.';
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) {
    return 'Coscore opens in the browser because this session has no display for a window.';
  }
  const binary = electronBinary(root) ?? fetched(root);
  return binary
    ? { binary }
    : 'Coscore opens in the browser because the Electron binary could not be downloaded here.';
}

/** Where npm's electron package keeps its binary; undefined where it has none yet. */
export function electronBinary(root: string): string | undefined {
  const folder = join(root, 'node_modules', 'electron');
  const note = join(folder, 'path.txt');
  if (!existsSync(note)) return undefined;
  const binary = join(folder, 'dist', readFileSync(note, 'utf8').trim());
  return existsSync(binary) ? binary : undefined;
}

function fetched(root: string): string | undefined {
  console.log('Getting the desktop window (once, about 110 MB)…');
  const script = join(root, 'node_modules', 'electron', 'install.js');
  spawnSync(process.execPath, [script], { stdio: 'ignore', timeout: patience });
  return electronBinary(root);
}
