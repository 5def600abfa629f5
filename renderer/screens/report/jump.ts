/** The address is the router's, so the jump to a place of the report is ours. */
export function jump(id: string) {
  const place = document.getElementById(`report-${id}`);
  place?.scrollIntoView({ block: 'start' });
  place?.focus({ preventScroll: true });
}
