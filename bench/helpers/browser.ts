import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { systemChromium } from '../../tests/e2e/chromium.ts';

/** Where to go: addresses that let a browser in once, and who sits where in the app. */
interface Invitation {
  readonly ours: string;
  readonly bare: string;
  readonly assessment: string;
  readonly member: string;
  /** The codes of all standards. */
  readonly standards: readonly string[];
}

export interface Host extends Invitation {
  /** The member's answers that the disk has, by criterion. */
  stored(): Promise<ReadonlyMap<string, string>>;
  /** How long it takes to read the assessment as its window gets it, in milliseconds, each of so many times. */
  loadTimes(times: number): Promise<number[]>;
}

interface Asked {
  /** With 500 pieces of evidence, 4,000 links and 100 photos in place of the sample's own. */
  readonly evidence?: boolean;
}

/** Runs a bench against the app with the sample and a bare page, both served by one process, in one browser. */
export async function withHost(
  bench: (host: Host, browser: Browser) => Promise<void>,
  { evidence = false }: Asked = {},
) {
  const server = fork(join(import.meta.dirname, 'host.ts'), evidence ? ['--evidence'] : [], {
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  const answer = async () => (await once(server, 'message'))[0];
  const browser = await launch();
  try {
    const invitation: Invitation = await answer();
    const stored = async () => {
      server.send('stored');
      const rows: { criterion: string; answer: string }[] = await answer();
      return new Map(rows.map((one) => [one.criterion, one.answer]));
    };
    const loadTimes = async (times: number): Promise<number[]> => {
      server.send(`load ${times}`);
      return answer();
    };
    await bench({ ...invitation, stored, loadTimes }, browser);
  } finally {
    await browser.close();
    server.disconnect();
  }
}

function launch() {
  const installed = systemChromium();
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return chromium.launch({
    ...(installed ? { executablePath: installed } : {}),
    args: [...root, ...quiet],
  });
}

/** The app's address of a screen. */
export const scoreAddress = ({ ours, assessment }: Invitation, code = '1.1') =>
  `${new URL(ours).origin}/#/assessment/${assessment}/score/${code}`;

/** Lets a window find the seat that it had before it was loaded again. */
export const seatScript = ({ assessment, member }: Invitation) =>
  `sessionStorage.setItem('coscore-seat ${assessment}', '${member}');`;
