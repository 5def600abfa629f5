/** Where a list is still empty: that it is, and what to do. */
export function Nothing({ title, lead }: { title: string; lead: string }) {
  return (
    <div className="plan-nothing">
      <p>
        <strong>{title}</strong>
      </p>
      <p className="quiet">{lead}</p>
    </div>
  );
}
