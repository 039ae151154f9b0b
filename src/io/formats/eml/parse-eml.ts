import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { mendMojibake } from '../../../text/mend-mojibake.ts';
import { fileLinksIn } from '../../mail/file-links.ts';
import { isInlineImage } from '../../mail/inline-image.ts';
import { isForwarded } from '../../mail/is-forwarded.ts';
import { parseMailTime, parseReceivedHeader } from '../../mail/mail-time.ts';
import type { MailAttachment, ParsedMail } from '../../mail/parsed-mail.ts';
import { takeUuencoded, type UuencodedFile } from '../../mail/uuencoded.ts';
import { bodyTexts, type TextPart } from './body-texts.ts';
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
  const subject = mendMojibake(email.subject ?? '');
  const { plain, html } = bodyTexts(inside.root, (part) => inside.isInlineTextNode(part));
  const text = takeUuencoded(plain);
  return {
    sender: senderOf(email),
    subject,
    received: firstOf(email, 'received', parseReceivedHeader),
    sent: firstOf(email, 'date', parseMailTime),
    attachments: [...email.attachments.map(attachmentOf), ...text.files.map(fileInText)],
    links: fileLinksIn({ plain: text.rest, html }, isForwarded(subject)),
    damage: damageOf(inside.root, bytes),
  };
}

/** What postal-mime 4.0.0 keeps of a message; not in its types, held to by the tests of this file. */
type Inside = { readonly root: MailPart & TextPart; isInlineTextNode: (part: MailPart) => boolean };

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
  const name = filename === null ? null : mendMojibake(filename);
  const encoded = uuencodedAttachment(content);
  if (encoded !== null) return { ...fileInText(encoded), name: name ?? encoded.name, type: mimeType };
  return {
    name,
    type: mimeType,
    content,
    lack: null,
    isInlineImage:
      contentId !== undefined &&
      (related === true || disposition === 'inline') &&
      isInlineImage(mimeType, content.length),
  };
}

/** A part sent with `Content-Transfer-Encoding: x-uuencode`, which the library leaves as it is; null for any other. */
function uuencodedAttachment(content: Uint8Array): UuencodedFile | null {
  const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (!/^\s*begin(-base64)? [0-7]{3,4} /u.test(text.subarray(0, 64).toString('latin1'))) return null;
  const { files, rest } = takeUuencoded(text.toString('utf8').trimStart());
  const [only, ...others] = files;
  return only !== undefined && others.length === 0 && rest.trim() === '' ? only : null;
}

function fileInText({ name, content }: UuencodedFile): MailAttachment {
  const lack = content === null ? 'damage' : null;
  return { name, type: 'application/octet-stream', content, lack, isInlineImage: false };
}
