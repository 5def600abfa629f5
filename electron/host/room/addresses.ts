import { networkInterfaces } from 'node:os';

type Interfaces = ReturnType<typeof networkInterfaces>;

/** Names that containers and virtual machines give to networks that no phone is in. */
const made = /^(docker|br-|veth|virbr|vmnet|vEthernet|utun|tun|tap|zt|wg)/i;

/** This laptop's addresses on local networks, the likeliest for a phone first; its own alone where it has no network. */
export function localAddresses(all: Interfaces = networkInterfaces()): string[] {
  const found = Object.entries(all).flatMap(([name, list]) =>
    (list ?? [])
      .filter((one) => one.family === 'IPv4' && !one.internal)
      .map((one) => ({ address: one.address, rank: rank(name, one.address) })),
  );
  const addresses = found.sort((a, b) => a.rank - b.rank).map((one) => one.address);
  return addresses.length > 0 ? addresses : ['127.0.0.1'];
}

/** Home and hotspot networks first, then other private ones, then whatever there is. */
function rank(name: string, address: string): number {
  if (made.test(name)) return 3;
  if (address.startsWith('192.168.') || address.startsWith('172.20.10.')) return 0;
  return /^(10\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address) ? 1 : 2;
}
