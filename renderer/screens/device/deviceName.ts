const browsers = ['Edg', 'OPR', 'Firefox', 'Chrome', 'Safari'] as const;
const systems = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac', 'Linux'] as const;
const better: Readonly<Record<string, string>> = { Edg: 'Edge', OPR: 'Opera' };

/** What a browser calls itself, short enough to be known by: "Firefox, Android". */
export function deviceName(userAgent: string): string {
  const browser = browsers.find((one) => userAgent.includes(`${one}/`));
  const system = systems.find((one) => userAgent.includes(one));
  return [browser && (better[browser] ?? browser), system].filter(Boolean).join(', ');
}
