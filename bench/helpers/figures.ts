/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]) => quantile(values, 0.5);

interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  /** What it is measured against: a peer in the same run, or a fixed size. */
  readonly peer: number;
  readonly peerName: string;
  /** How many times the peer ours may be. */
  readonly limit: number;
}

/** One line for a figure: ours, the peer's, the ratio, and whether it is within its limit. */
export function say({ name, unit, ours, peer, peerName, limit }: Figure) {
  const ratio = ours / peer;
  const verdict = ratio <= limit ? 'within' : 'OVER';
  const cells = [
    name.padEnd(38),
    `${ours.toFixed(1)} ${unit}`.padStart(11),
    `${peerName} ${peer.toFixed(1)} ${unit}`.padStart(24),
    `${ratio.toFixed(2)}x of ${limit}x`.padStart(14),
    verdict,
  ];
  console.log(cells.join('  '));
}
