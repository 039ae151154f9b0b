import type { FileLink } from './file-links.ts';

/** A moment at which a mail was received or sent, in Vietnam (UTC+7). */
export type MailTime = {
  /** yyyy-MM-dd */
  readonly date: string;
  /** HH:mm */
  readonly time: string;
};

/** Something that came with a mail. */
export type MailAttachment = {
  /** As the sender named it, decoded; may hold a path. */
  readonly name: string | null;
  /** MIME type, small letters. */
  readonly type: string;
  /** Null where the mail does not hold it; `lack` says why. */
  readonly content: Uint8Array | null;
  /** What the mail has instead of it: a link to it, or lines that are damaged; null where it has it. */
  readonly lack: 'link' | 'damage' | null;
  /** A small picture that the text of the mail shows: a logo, a signature. */
  readonly isInlineImage: boolean;
};

/** What the intake needs of a mail. */
export type ParsedMail = {
  /** `Tên <địa chỉ>`, or as much of it as there is. */
  readonly sender: string;
  readonly subject: string;
  /** When a mail server last took it in; null where no server says so. */
  readonly received: MailTime | null;
  /** When its sender says that it was sent. */
  readonly sent: MailTime | null;
  readonly attachments: readonly MailAttachment[];
  /** Files that its text leads to on the web. */
  readonly links: readonly FileLink[];
  /** Why something of it may be missing, as a clause; null where it is whole. */
  readonly damage: string | null;
};
