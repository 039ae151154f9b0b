import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';

/** A letter that is not sent yet. */
export type MailDraft = {
  readonly to: readonly { readonly name: string; readonly address: string }[];
  readonly subject: string;
  readonly lines: readonly string[];
  readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** yyyy-MM-dd */
  readonly date: string;
};

const TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * An .eml that mail programs open as a draft (`X-Unsent: 1`): whoever opens it is its sender, and sends it. The same draft gives
 * the same bytes. Headers as RFC 2047, text as quoted-printable UTF-8, lines end in CRLF.
 */
export async function renderDraft({ to, subject, lines, attachments, date }: MailDraft): Promise<Uint8Array> {
  const text = lines.join('\n');
  const digest = createHash('sha256').update(JSON.stringify([to, subject, text]));
  for (const { name, bytes } of attachments) digest.update(`\0${name}\0`).update(bytes);
  const id = digest.digest('hex').slice(0, 32);
  const composer = new MailComposer({
    to: to.map(({ name, address }) => ({ name, address })),
    subject,
    text,
    textEncoding: 'quoted-printable',
    headers: { 'X-Unsent': '1' },
    attachments: attachments.map(({ name, bytes }) => ({
      filename: name,
      content: Buffer.from(bytes),
      contentType: TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream',
    })),
    date: new Date(`${date}T00:00:00Z`),
    messageId: `<${id}@thidua.invalid>`,
    baseBoundary: id,
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
