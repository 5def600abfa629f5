import { type SiteNote, siteNoteKey } from '../../../shared/model/siteNote.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useEdited } from '../../store/edited.ts';
import { useWords } from '../../store/hooks.ts';
import { currentValue, writeRecord } from '../../store/saving.ts';
import { useSites } from '../../store/sites.ts';
import { useWindow } from '../../store/window.ts';
import { LongText } from '../../ui/LongText.tsx';
import { WatchedField } from '../evidence/WatchedField.tsx';
import { KeepIn } from '../frame/KeepIn.tsx';

const fresh: SiteNote = { text: '' };

interface Props {
  readonly code: string;
  /** For criteria that are gone: to read what was noted, not to begin. */
  readonly onlyWritten?: boolean;
}

/** What is different at one site, under what was agreed for all; nothing where there is one place only. */
export function SiteNotes({ code, onlyWritten = false }: Props) {
  const { screens, visit } = useWords();
  const { id } = useShownAssessment();
  const sites = useSites();
  const isWritten = (site: string) =>
    currentValue('siteNote', siteNoteKey(id, code, site)) !== null;
  const written = useWindow(() => sites.filter((one) => isWritten(one.id)).length);
  if (sites.length === 0 || (onlyWritten && written === 0)) return null;
  return (
    <details className="site-notes" aria-label={screens.agree.siteNotesOn(code)}>
      <summary>
        {screens.agree.siteNotes}
        {written > 0 && ` (${screens.common.of(written, sites.length)})`}
      </summary>
      <p className="help">{screens.agree.siteNotesHelp}</p>
      {sites.map((one, at) => (
        <SiteNoteText
          key={one.id}
          noteKey={siteNoteKey(id, code, one.id)}
          site={one.name || visit.siteNumber(at + 1)}
        />
      ))}
    </details>
  );
}

/** An emptied note is no note: its site must not look used. */
function SiteNoteText({ noteKey, site }: { noteKey: string; site: string }) {
  const [note, change] = useEdited('siteNote', noteKey, fresh);
  return (
    <>
      <WatchedField text={note.text}>
        <LongText
          label={site}
          value={note.text}
          max={4000}
          onChange={(text) =>
            text === ''
              ? writeRecord('siteNote', noteKey, null, 'typing')
              : change({ text }, 'typing')
          }
        />
      </WatchedField>
      {note.text.trim() !== '' && (
        <KeepIn
          what="note"
          internal={note.internal}
          onChange={(internal) => change({ internal })}
        />
      )}
    </>
  );
}
