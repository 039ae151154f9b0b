import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, staged } from '../../diagnostics/diagnostic.ts';
import type { FileLink } from '../../io/mail/file-links.ts';
import type { ParsedMail } from '../../io/mail/parsed-mail.ts';
import { shownName } from '../../io/shown-name.ts';
import { formatShortDate } from '../../text/dates.ts';
import { type Envelope, trailText } from './arrival.ts';
import { arrival, inside, type Opening, type Place, refused, takeRoom, tooLarge } from './place.ts';
import { receiveLimits } from './receive-limits.ts';

/** Opens a mail to what it brought; `open` goes on with each attachment. */
export async function* openMail(
  bytes: Uint8Array,
  as: 'eml' | 'msg',
  at: Place,
  open: (bytes: Uint8Array, at: Place) => Opening,
): Opening {
  const file = trailText(at.trail);
  if (bytes.length > receiveLimits.mailBytes) {
    yield tooLarge(at, bytes.length, receiveLimits.mailBytes, bytes);
    return;
  }
  const mail = await at.readMail(bytes, file, as);
  if ('code' in mail) {
    yield refused(at, bytes, mail);
    return;
  }
  const envelope = envelopeOf(file, mail, at.envelope);
  let kept = 0;
  for (const attachment of mail.attachments) {
    const name = attachment.name ?? namelessMail(attachment.type);
    const there = inside(at, name, envelope);
    if (attachment.isInlineImage) {
      const because = 'ảnh nhỏ chèn trong thư (biểu tượng, chữ ký), không phải tệp đính kèm';
      yield staged(arrival(there, 'skipped', null, because, attachment.content));
      continue;
    }
    if (/^application\/(x-)?pkcs7-signature$/.test(attachment.type)) {
      yield staged(arrival(there, 'skipped', null, 'chữ ký số của thư', attachment.content));
      continue;
    }
    kept += 1;
    if (attachment.content === null && attachment.lack === 'damage') {
      const fault = diagnose('TD1055', { file: trailText(there.trail) }, {});
      yield staged(arrival(there, 'rejected', null, 'tệp viết trong thư bị hỏng', null), [fault]);
      continue;
    }
    if (attachment.content === null) {
      const fault = diagnose('TD1072', { file: trailText(there.trail) }, {});
      yield staged(arrival(there, 'rejected', null, 'chỉ là liên kết, thư không có tệp này', null), [fault]);
      continue;
    }
    const overflow = takeRoom(there, attachment.content.length);
    if (overflow !== null) {
      yield overflow;
      return;
    }
    yield* open(attachment.content, there);
  }
  for (const [index, link] of mail.links.entries()) {
    const name = `liên kết ${index + 1}: ${linkText(link)}`;
    const there = inside(at, name, envelope);
    const overflow = takeRoom(there, 0);
    if (overflow !== null) {
      yield overflow;
      return;
    }
    const because = 'chỉ là liên kết tới tệp trên mạng, công cụ không tải về';
    yield staged({ ...arrival(there, 'skipped', null, because, null), address: link.url });
  }
  if (mail.links.length > 0) yield staged(null, [diagnose('TD1054', { file }, { links: mail.links })]);
  const damage = mail.damage === null ? [] : [diagnose('TD1064', { file }, { damage: mail.damage })];
  if (kept === 0 && mail.links.length === 0) {
    const own = arrival({ ...at, envelope }, 'skipped', null, noAttachment(mail), bytes);
    yield staged(own, [...damage, withoutAttachment(file, mail, envelope)]);
  } else if (damage.length > 0) {
    yield staged(null, damage);
  }
}

/**
 * Who sent the mail and when it came. A mail inside another was sent on: its own sender counts, its own date only
 * where a mail server wrote it, for anyone can send on a mail that never left.
 */
function envelopeOf(file: string, mail: ParsedMail, outer: Envelope | null): Envelope {
  const sender = mail.sender === '' ? (outer?.sender ?? '') : mail.sender;
  if (mail.received !== null) return { mail: file, sender, at: mail.received, isFromServer: true };
  if (outer !== null && outer.at !== null) return { ...outer, sender };
  return { mail: file, sender, at: mail.sent, isFromServer: false };
}

/** `biểu mẫu.xlsx ở drive.google.com`; without a name the host alone. */
function linkText({ url, name }: FileLink): string {
  const { hostname } = new URL(url);
  return name === null ? hostname : `${name} ở ${hostname}`;
}

function noAttachment({ subject }: ParsedMail): string {
  return `thư không có tệp đính kèm${subject === '' ? '' : `, tiêu đề “${shownName(subject)}”`}`;
}

function withoutAttachment(file: string, mail: ParsedMail, { sender, at }: Envelope): Diagnostic {
  const date = at === null ? 'không rõ' : formatShortDate(at.date);
  return diagnose('TD1065', { file }, { sender, date, subject: shownName(mail.subject) });
}

function namelessMail(type: string): string {
  if (type === 'message/rfc822') return 'thư kèm theo.eml';
  const ending = extensions.find(([pattern]) => pattern.test(type))?.[1] ?? '';
  return `tệp không tên${ending}`;
}

const extensions: readonly (readonly [RegExp, string])[] = [
  [/spreadsheetml/, '.xlsx'],
  [/ms-excel/, '.xls'],
  [/opendocument\.spreadsheet/, '.ods'],
  [/csv/, '.csv'],
  [/zip/, '.zip'],
  [/pdf/, '.pdf'],
  [/^image\/jpe?g/, '.jpg'],
  [/^image\/png/, '.png'],
  [/wordprocessingml/, '.docx'],
];
