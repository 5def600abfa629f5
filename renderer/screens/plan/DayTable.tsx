import type { Day, DaySlot } from '../../../shared/visit/days.ts';
import { useWords } from '../../store/hooks.ts';
import { useSiteName } from '../../store/siteName.ts';
import { useSites } from '../../store/sites.ts';

interface Props {
  readonly day: Day;
  readonly names: ReadonlyMap<string, string>;
  /** The member whose day it is; null for everybody's. */
  readonly only: string | null;
}

/** One day as on a printed sheet: when, what and where, who. */
export function DayTable({ day, names, only }: Props) {
  const { plan, visit } = useWords();
  const { days, visits } = plan;
  const title = day.on === null ? visits.noDay : visit.day(day.on);
  return (
    <section className="day">
      <h2>{title}</h2>
      {day.slots.length > 0 && (
        <table>
          <caption className="hidden">{days.table(title)}</caption>
          <thead>
            <tr>
              <th scope="col">{days.columns.time}</th>
              <th scope="col">{days.columns.what}</th>
              <th scope="col">{days.columns.who}</th>
            </tr>
          </thead>
          <tbody>
            {day.slots.map((slot, at) => (
              <SlotRow
                // biome-ignore lint/suspicious/noArrayIndexKey: nothing in a row is kept between drawings
                key={at}
                slot={slot}
                names={names}
              />
            ))}
          </tbody>
        </table>
      )}
      {only === null && <Bare day={day} />}
      <Notes day={day} />
    </section>
  );
}

function SlotRow({ slot, names }: { slot: DaySlot; names: Props['names'] }) {
  const { plan, visit, format } = useWords();
  const sites = useSites();
  const site = useSiteName();
  const { from, to, what, who } = slot;
  const people = who.flatMap((one) => names.get(one) ?? []);
  return (
    <tr>
      <th scope="row">{from || to ? visit.times(from, to) : plan.days.noTime}</th>
      <td>
        {what && <span className="day-what">{what}</span>}
        {sites.length > 0 && <span className="quiet">{site(slot.site)}</span>}
      </td>
      <td>{people.length > 0 ? format.list(people) : plan.days.nobody}</td>
    </tr>
  );
}

/** Visits of the day with nothing planned there yet. */
function Bare({ day }: { day: Day }) {
  const { days } = useWords().plan;
  const sites = useSites();
  const site = useSiteName();
  return day.bare.map((one) => (
    <p key={one ?? ''} className="quiet">
      {sites.length > 0 ? days.nothingAt(site(one)) : days.nothing}
    </p>
  ));
}

function Notes({ day }: { day: Day }) {
  const sites = useSites();
  const site = useSiteName();
  return day.notes.map((one) => (
    <p key={`${one.site} ${one.text}`} className="break day-note">
      {sites.length > 0 && <strong>{site(one.site)} </strong>}
      {one.text}
    </p>
  ));
}
