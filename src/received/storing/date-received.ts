import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { formatShortDate } from '../../text/dates.ts';
import type { Envelope } from '../arrivals/arrival.ts';

/** The day on which something counts as received. */
export type DateReceived = {
  /** yyyy-MM-dd */
  readonly on: string;
  /** HH:mm, or blank. */
  readonly time: string;
  /** How it is known, a few words for the log; blank where a mail server wrote it. */
  readonly note: string;
  /** Whether more than the day of this run speaks for it. */
  readonly isEvidence: boolean;
  readonly remark: Diagnostic | null;
};

/** The note on a date that nothing speaks for but the day of the run. */
export const dateOfRun = 'ngày nhận là ngày chạy lệnh';

/**
 * A mail's own date, never one in the future; for plain files the date that the clerk gave, else today: when a file
 * was last changed says nothing of when it came.
 */
export function dateReceived(
  envelope: Envelope | null,
  { today, given }: { readonly today: string; readonly given: string | null },
): DateReceived {
  const asked = given ?? today;
  const byClerk = given === null ? dateOfRun : 'ngày nhận do người nhập ghi';
  const plain = { on: asked, time: '', note: byClerk, isEvidence: given !== null, remark: null };
  if (envelope === null) return plain;
  const { mail, at, isFromServer } = envelope;
  if (at === null) {
    const remark = diagnose('TD1070', { file: mail }, { used: formatShortDate(asked) });
    return { ...plain, note: `thư không ghi ngày; ${byClerk}`, remark };
  }
  if (at.date > today) {
    const stated = formatShortDate(at.date);
    const remark = diagnose('TD1066', { file: mail }, { stated, used: formatShortDate(asked) });
    return { ...plain, note: `thư ghi ngày ${stated} ở tương lai; ${byClerk}`, remark };
  }
  const note = isFromServer ? '' : 'ngày theo người gửi ghi trong thư';
  return { on: at.date, time: at.time, note, isEvidence: true, remark: null };
}
