import { type ComponentType, lazy, useState } from 'react';

/** How long to wait before code that could not be fetched is asked for again, in milliseconds. */
const again = 2000;
const waiting: (() => Promise<unknown>)[] = [];

/**
 * A screen whose code is fetched when it is first shown, or before that by `fetchScreens`. Where the host is away it is
 * asked for until it is back; the bar says that it is away.
 */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let fetched: ComponentType<Props> | undefined;
  const fetch = async () => {
    fetched = await load();
    return fetched;
  };
  waiting.push(fetch);
  const Later = lazy(async () => ({ default: await patiently(fetch) }));
  return function Screen(props: Props) {
    // What is here already shows at once: whoever tabs on finds no empty screen. The same as long as it is shown.
    const [Shown] = useState(() => fetched ?? (Later as unknown as ComponentType<Props>));
    return <Shown {...props} />;
  };
}

/** Fetches the code of all screens, so that none is waited for later, nor missing when the host goes away. */
export function fetchScreens() {
  for (const load of waiting.splice(0)) void load().catch(() => {});
}

async function patiently<Value>(load: () => Promise<Value>): Promise<Value> {
  for (;;) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, again));
    }
  }
}
