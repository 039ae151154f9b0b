import type { MailTime } from '../../io/mail/parsed-mail.ts';

/** What became clear of something that came in when it was opened. */
export type Verdict =
  /** A spreadsheet, as far as its first bytes show. */
  | 'spreadsheet'
  /** A picture, a PDF, a letter: kept all the same. */
  | 'not-spreadsheet'
  /** Could not be opened or taken; kept as it is where that is possible. */
  | 'rejected'
  /** Not taken on purpose. */
  | 'skipped';

/** Who sent something, and when it came. */
export type Envelope = {
  /** The mail that says so, as a trail in one text. */
  readonly mail: string;
  readonly sender: string;
  readonly at: MailTime | null;
  /** Whether a mail server wrote that date, or only the sender. */
  readonly isFromServer: boolean;
};

/** One thing that came in: a file by itself, out of an archive or off a mail; or a mail that brought none. */
export type Arrival = {
  /** Where it came from, outermost first, itself last, fit to be shown: `thư.eml`, `báo cáo.zip`, `biểu mẫu.xlsx`. */
  readonly trail: readonly string[];
  /** Its own name as it was given, perhaps with a path; not fit to be shown. */
  readonly name: string;
  /** Null for what did not come by mail. */
  readonly envelope: Envelope | null;
  readonly verdict: Verdict;
  /** To be kept; null where it is not. */
  readonly content: Uint8Array | null;
  /** Its bytes when it was read; null where they never were. */
  readonly bytes: Uint8Array | null;
  /** Why it is not simply a spreadsheet, a few words; blank where it is. */
  readonly because: string;
  /** Where on the web a file lies that the mail only leads to, for the log; blank for anything else. */
  readonly address: string;
  /** A file among those named by the clerk that is no submission (a lock file, a system file): said, not logged. */
  readonly isRemnant: boolean;
};

/** `thư.eml › báo cáo.zip › biểu mẫu.xlsx` */
export function trailText(trail: readonly string[]): string {
  return trail.join(' › ');
}
