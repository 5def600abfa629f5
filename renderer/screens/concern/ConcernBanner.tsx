/** Open urgent concerns, on top of every screen of their assessment. */
export function ConcernBanner({ assessment }: { assessment: string }) {
  return <div data-assessment={assessment} hidden />;
}
