import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { mendMojibake } from '../../../text/mend-mojibake.ts';
import { isInlineImage } from '../../mail/inline-image.ts';
import { parseMailTime, parseReceivedHeader } from '../../mail/mail-time.ts';
import type { MailAttachment, ParsedMail } from '../../mail/parsed-mail.ts';
import { damageOf, type MailPart } from './mail-damage.ts';

/** Reads a mail (RFC 5322, MIME); messages inside stay attachments. Throws where it is no mail at all. */
export async function parseEml(bytes: Uint8Array): Promise<ParsedMail> {
  const parser = new PostalMime({
    forceRfc822Attachments: true,
    maxNestingDepth: 64,
    maxHeadersSize: 1024 * 1024,
  });
  const inside = parser as unknown as Inside;
  keepNamedTexts(inside);
  const email = await parser.parse(bytes);
  if (email.headers.every(({ value }) => value === '')) throw new Error('no headers');
  return {
    sender: senderOf(email),
    subject: mendMojibake(email.subject ?? ''),
    received: firstOf(email, 'received', parseReceivedHeader),
    sent: firstOf(email, 'date', parseMailTime),
    attachments: email.attachments.map(attachmentOf),
    damage: damageOf(inside.root, bytes),
  };
}

/** What postal-mime 4.0.0 keeps of a message; not in its types, held to by the tests of this file. */
type Inside = { readonly root: MailPart; isInlineTextNode: (part: MailPart) => boolean };

/** Apple Mail sends a .csv or .txt as a part to be shown in the text: with a file name, it is a file. */
function keepNamedTexts(parser: Inside): void {
  const isText = parser.isInlineTextNode.bind(parser);
  parser.isInlineTextNode = (part) =>
    part.contentDisposition.parsed.params.filename === undefined &&
    part.contentType.parsed.params.name === undefined &&
    isText(part);
}

function senderOf({ from, sender, returnPath }: Email): string {
  return [from, sender].map(addressText).find((text) => text !== '') ?? returnPath ?? '';
}

function addressText(address: Address | undefined): string {
  if (address === undefined) return '';
  const name = mendMojibake(address.name).trim();
  if (address.group !== undefined) return addressText(address.group[0]) || name;
  if (name === '' || name === address.address) return address.address;
  return address.address === '' ? name : `${name} <${address.address}>`;
}

function firstOf<T>(email: Email, key: string, parse: (value: string) => T | null): T | null {
  for (const header of email.headers) {
    const found = header.key === key ? parse(header.value) : null;
    if (found !== null) return found;
  }
  return null;
}

function attachmentOf(attachment: Attachment): MailAttachment {
  const { filename, mimeType, disposition, related, contentId } = attachment;
  const content =
    typeof attachment.content === 'string'
      ? new TextEncoder().encode(attachment.content)
      : new Uint8Array(attachment.content);
  return {
    name: filename === null ? null : mendMojibake(filename),
    type: mimeType,
    content,
    isInlineImage:
      contentId !== undefined &&
      (related === true || disposition === 'inline') &&
      isInlineImage(mimeType, content.length),
  };
}
