import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, staged } from '../../diagnostics/diagnostic.ts';
import type { ParsedMail } from '../../io/mail/parsed-mail.ts';
import { shownName } from '../../io/shown-name.ts';
import { formatShortDate } from '../../text/dates.ts';
import { type Envelope, trailText } from './arrival.ts';
import { arrival, type Opening, type Place, refused, takeRoom, tooLarge } from './place.ts';
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
    const inside = { ...at, envelope, trail: [...at.trail, shownName(name)], name, depth: at.depth + 1 };
    if (attachment.isInlineImage) {
      const because = 'ảnh nhỏ chèn trong thư (biểu tượng, chữ ký), không phải tệp đính kèm';
      yield staged(arrival(inside, 'skipped', null, because, attachment.content));
      continue;
    }
    if (/^application\/(x-)?pkcs7-signature$/.test(attachment.type)) {
      yield staged(arrival(inside, 'skipped', null, 'chữ ký số của thư', attachment.content));
      continue;
    }
    kept += 1;
    if (attachment.content === null) {
      const fault = diagnose('TD1072', { file: trailText(inside.trail) }, {});
      yield staged(arrival(inside, 'rejected', null, 'chỉ là liên kết, thư không có tệp này', null), [fault]);
      continue;
    }
    const overflow = takeRoom(inside, attachment.content.length);
    if (overflow !== null) {
      yield overflow;
      return;
    }
    yield* open(attachment.content, inside);
  }
  const damage = mail.damage === null ? [] : [diagnose('TD1064', { file }, { damage: mail.damage })];
  if (kept === 0) {
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
