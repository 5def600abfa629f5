/** How much of something is done, as a bar with its figures in words. */
export function Meter({
  label,
  done,
  all,
  text,
}: {
  label: string;
  done: number;
  all: number;
  text: string;
}) {
  return (
    <div className="meter">
      <span className="meter-label">{label}</span>
      <progress aria-label={label} max={Math.max(all, 1)} value={done} />
      <span className="meter-text">{text}</span>
    </div>
  );
}
