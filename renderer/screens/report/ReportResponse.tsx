import { stances } from '../../../shared/model/reply.ts';
import type { GivenReply, Response } from '../../../shared/report/report.ts';
import { MarkPill } from '../../ui/Pill.tsx';
import { PairList } from './PairList.tsx';
import { RunText } from './ReportProse.tsx';

/** Fields for the service as they will print: they are filled in in Word, not here. */
export function ReportResponse({ response }: { response: Response }) {
  const { alt, title, mark, text, labels, given } = response;
  return (
    <figure className="report-response" aria-label={alt}>
      <p className="response-head">
        <strong>{title}</strong> {mark && <MarkPill mark={mark} full />}
      </p>
      {text && (
        <p className="break">
          <RunText run={text} />
        </p>
      )}
      <PairList
        pairs={[
          {
            label: labels.answer,
            value: stances
              .map((one) => `${given?.answer === one ? '☒' : '☐'} ${labels.stances[one]}`)
              .join('     '),
          },
          { label: labels.what, value: given?.what ?? '' },
          { label: labels.who, value: given?.who ?? '' },
          { label: labels.by, value: given?.by ?? '' },
          { label: labels.accuracy, value: given?.accuracy ?? '' },
        ]}
      />
    </figure>
  );
}

/** What the service answered. */
export function ReportReply({ reply: { label, answer, pairs } }: { reply: GivenReply }) {
  return (
    <div className="report-reply">
      <p>
        <span className="verdict-label">{label}</span> <strong>{answer}</strong>
      </p>
      {pairs.length > 0 && <PairList pairs={pairs} />}
    </div>
  );
}
