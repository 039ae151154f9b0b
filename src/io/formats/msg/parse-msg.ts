import * as library from '@kenjiuno/msgreader';
import { addressParser } from 'postal-mime';
import { fileLinksIn } from '../../mail/file-links.ts';
import { isInlineImage } from '../../mail/inline-image.ts';
import { isForwarded } from '../../mail/is-forwarded.ts';
import { inVietnam, parseMailTime, parseReceivedHeader } from '../../mail/mail-time.ts';
import type { MailAttachment, MailTime, ParsedMail } from '../../mail/parsed-mail.ts';
import { readCompoundFile } from '../../ole/compound-file.ts';

type Fields = library.FieldsData;
type Reader = InstanceType<typeof library.default>;

/** Reads a mail saved by Outlook ([MS-OXMSG]); messages inside come as .msg. Throws where it cannot be read. */
export function parseMsg(bytes: Uint8Array): ParsedMail {
  const stored = readCompoundFile(bytes, '').names.filter((name) => name.startsWith('__attach_')).length;
  const copy = new Uint8Array(bytes);
  const reader = new MsgReader(copy.buffer);
  const fields = reader.getFileData();
  if (fields.error !== undefined || fields.dataType !== 'msg') throw new Error(fields.error ?? 'no message');
  const found = attachmentCount(fields);
  const headers = unfold(fields.headers ?? '');
  return {
    sender: senderOf(fields, headers),
    subject: fields.subject ?? '',
    received:
      firstHeader(headers, 'received', parseReceivedHeader) ?? timeOf(fields.messageDeliveryTime) ?? null,
    sent: timeOf(fields.clientSubmitTime) ?? firstHeader(headers, 'date', parseMailTime),
    attachments: (fields.attachments ?? []).map((attachment) => attachmentOf(reader, attachment)),
    links: fileLinksIn({ plain: fields.body ?? '', html: pageOf(fields) }, isForwarded(fields.subject ?? '')),
    damage: found < stored ? 'có tệp đính kèm không lấy ra được' : null,
  };
}

/** The text as a page: as text, or as bytes in the encoding that the page names, UTF-8 where it names none. */
function pageOf({ bodyHtml, html }: Fields): string {
  if (bodyHtml !== undefined) return bodyHtml;
  // Addresses are ASCII in any of the encodings that Outlook writes.
  return html === undefined ? '' : new TextDecoder().decode(html);
}

/** With those of the messages inside. */
function attachmentCount({ attachments = [] }: Fields): number {
  return attachments.reduce(
    (count, { innerMsgContentFields }) =>
      count + 1 + (innerMsgContentFields === undefined ? 0 : attachmentCount(innerMsgContentFields)),
    0,
  );
}

/** The package is CommonJS: Node hands out its exports as the default, a bundler the class itself. */
const exported: unknown = library.default;
const MsgReader = (
  typeof exported === 'function' ? exported : (exported as { default: unknown }).default
) as typeof library.default;

function senderOf(fields: Fields, headers: readonly string[]): string {
  const isInternet = fields.senderAddressType === 'SMTP';
  const [written] = addressParser(firstHeader(headers, 'from', (value) => value) ?? '', { flatten: true });
  const address =
    fields.senderSmtpAddress ??
    (isInternet ? fields.senderEmail : undefined) ??
    fields.sentRepresentingSmtpAddress ??
    fields.creatorSMTPAddress ??
    written?.address ??
    '';
  const name = fields.senderName ?? written?.name ?? '';
  if (name === '' || name === address) return address;
  return address === '' ? name : `${name} <${address}>`;
}

function attachmentOf(reader: Reader, attachment: Fields): MailAttachment {
  const isMessage = attachment.innerMsgContent === true;
  const hasContent = isMessage || attachment.dataId !== undefined;
  const name = attachment.fileName ?? attachment.fileNameShort ?? attachment.name ?? null;
  const content = hasContent ? new Uint8Array(reader.getAttachment(attachment).content) : null;
  const type = isMessage ? outlookType : (attachment.attachMimeTag ?? '').toLowerCase();
  const isShown = attachment.pidContentId !== undefined && /^image\d{3}\.|^outlook-/i.test(name ?? '');
  const isPicture = /\.(png|jpe?g|gif|bmp)$/i.test(name ?? '') ? 'image/' : type;
  return {
    name: isMessage ? `${name ?? attachment.innerMsgContentFields?.subject ?? 'thư'}.msg` : name,
    type,
    content,
    lack: content === null ? 'link' : null,
    isInlineImage:
      (attachment.attachmentHidden === true || isShown) && isInlineImage(isPicture, content?.length ?? 0),
  };
}

/** MIME type of an Outlook message. */
export const outlookType = 'application/vnd.ms-outlook';

function timeOf(utc: string | undefined): MailTime | null {
  return utc === undefined ? null : inVietnam(Date.parse(utc));
}

function unfold(headers: string): readonly string[] {
  return headers.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
}

function firstHeader<T>(
  headers: readonly string[],
  key: string,
  parse: (value: string) => T | null,
): T | null {
  for (const line of headers) {
    const colon = line.indexOf(':');
    const found = line.slice(0, colon).toLowerCase() === key ? parse(line.slice(colon + 1).trim()) : null;
    if (found !== null) return found;
  }
  return null;
}
