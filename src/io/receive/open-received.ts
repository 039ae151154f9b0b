import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { formatShortDate } from '../../text/dates.ts';
import { DiskError } from '../disk-error.ts';
import type { FoundFile } from '../list-received.ts';
import type { ParsedMail } from '../mail/parsed-mail.ts';
import type { ReadMail } from '../mail/read-mail.ts';
import { readBytes } from '../read-bytes.ts';
import { Refusal } from '../refusal.ts';
import { shownName } from '../shown-name.ts';
import { whyEntrySkipped } from '../why-skipped.ts';
import { openArchive } from '../zip/open-archive.ts';
import { type Arrival, type Envelope, trailText } from './arrival.ts';
import { classify } from './classify.ts';
import { receiveLimits } from './receive-limits.ts';

/** What one file brought, one arrival at a time, with what is to be said of it. */
export type Opening = AsyncGenerator<Staged<Arrival | null>>;

/** Opens one received file, and every mail and archive in it, to what is to be kept. Never throws for its content. */
export async function* openReceived(found: FoundFile, readMail: ReadMail): Opening {
  const trail = [found.file];
  if (found.size > receiveLimits.fileBytes) {
    yield tooLarge(place(trail, null), found.size, receiveLimits.fileBytes);
    return;
  }
  const bytes = await readBytes(found.path).catch((cause: unknown) => {
    if (cause instanceof DiskError) return cause;
    throw cause;
  });
  if (bytes instanceof DiskError) {
    const reason = diagnose('TD1051', { file: found.file }, { because: bytes.message });
    yield staged(arrival(place(trail, null), 'rejected', null, bytes.message, null), [reason]);
    return;
  }
  const room = { files: receiveLimits.files, bytes: receiveLimits.bytes };
  yield* open(bytes, { trail, envelope: null, depth: 0, room, readMail });
}

/** Where in the nest of mails and archives something lies. */
type Place = {
  readonly trail: readonly string[];
  readonly envelope: Envelope | null;
  readonly depth: number;
  /** What may still come out of this received file; counted down. */
  readonly room: { files: number; bytes: number };
  readonly readMail: ReadMail;
};

async function* open(bytes: Uint8Array, at: Place): Opening {
  const file = trailText(at.trail);
  const kind = classify(bytes, at.trail.at(-1) ?? '');
  switch (kind.kind) {
    case 'spreadsheet':
      yield staged(arrival(at, 'spreadsheet', bytes, ''));
      return;
    case 'other': {
      const remark = diagnose('TD1067', { file }, { kind: kind.what });
      yield staged(arrival(at, 'not-spreadsheet', bytes, `không phải bảng tính: ${kind.what}`), [remark]);
      return;
    }
    case 'sealed': {
      const fault = diagnose('TD1068', { file }, { kind: kind.what });
      yield staged(arrival(at, 'rejected', bytes, `gói chưa mở được: ${kind.what}`), [fault]);
      return;
    }
    default: {
      if (at.depth >= receiveLimits.depth) {
        yield refused(at, bytes, diagnose('TD1063', { file }, { limit: receiveLimits.depth }));
      } else if (kind.kind === 'archive') {
        yield* openZip(bytes, at);
      } else {
        yield* openMail(bytes, kind.kind, at);
      }
    }
  }
}

async function* openZip(bytes: Uint8Array, at: Place): Opening {
  const file = trailText(at.trail);
  const entries = refusalOr(() => openArchive(bytes, file));
  if (entries instanceof Refusal) {
    yield refused(at, bytes, entries.diagnostic);
    return;
  }
  let kept = 0;
  for (const entry of entries) {
    const inside = { ...at, trail: [...at.trail, shownName(entry.path)], depth: at.depth + 1 };
    const because = whyEntrySkipped(entry.path);
    if (because !== null) {
      yield staged({ ...arrival(inside, 'skipped', null, because, null), isRemnant: true });
      continue;
    }
    kept += 1;
    const overflow = takeRoom(inside, entry.size);
    if (overflow !== null) {
      yield overflow;
      return;
    }
    const content = refusalOr(() => entry.read(trailText(inside.trail)));
    if (content instanceof Refusal) yield refused(inside, null, content.diagnostic);
    else yield* open(content, inside);
  }
  if (kept === 0) {
    yield staged(arrival(at, 'skipped', null, 'tệp nén không có tệp nào dùng được', bytes), [
      diagnose('TD1071', { file }, {}),
    ]);
  }
}

async function* openMail(bytes: Uint8Array, as: 'eml' | 'msg', at: Place): Opening {
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
    const name = shownName(attachment.name ?? namelessMail(attachment.type));
    const inside = { ...at, envelope, trail: [...at.trail, name], depth: at.depth + 1 };
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

/** Counts one file more; what to say when there is no room left. */
function takeRoom(at: Place, size: number): Staged<Arrival> | null {
  const file = trailText(at.trail);
  at.room.files -= 1;
  at.room.bytes -= size;
  if (at.room.files >= 0 && at.room.bytes >= 0) return null;
  const isCount = at.room.files < 0;
  const fault = diagnose(
    'TD1069',
    { file },
    isCount
      ? { what: 'tệp', limit: receiveLimits.files }
      : { what: 'MB dữ liệu', limit: receiveLimits.bytes / 1024 / 1024 },
  );
  return staged(arrival(at, 'rejected', null, 'gói có quá nhiều thứ bên trong', null), [fault]);
}

function tooLarge(at: Place, size: number, limit: number, bytes: Uint8Array | null = null): Staged<Arrival> {
  const mebibyte = 1024 * 1024;
  const mebibytes = Math.ceil((size / mebibyte) * 10) / 10;
  const fault = diagnose('TD1062', { file: trailText(at.trail) }, { mebibytes, limit: limit / mebibyte });
  return staged(arrival(at, 'rejected', null, 'tệp quá lớn, không nhận', bytes), [fault]);
}

/** Kept as it is, so that the clerk can look. */
function refused(at: Place, bytes: Uint8Array | null, fault: Diagnostic): Staged<Arrival> {
  return staged(arrival(at, 'rejected', bytes, `không mở được: ${lowerFirst(fault.title)}`), [fault]);
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function arrival(
  { trail, envelope }: Pick<Place, 'trail' | 'envelope'>,
  verdict: Arrival['verdict'],
  content: Uint8Array | null,
  because: string,
  bytes: Uint8Array | null = content,
): Arrival {
  return { trail, envelope, verdict, content, bytes, because, isRemnant: false };
}

function place(trail: readonly string[], envelope: Envelope | null): Place {
  return {
    trail,
    envelope,
    depth: 0,
    room: { files: 0, bytes: 0 },
    readMail: () => Promise.reject(new Error('not opened')),
  };
}

function refusalOr<T>(action: () => T): T | Refusal {
  try {
    return action();
  } catch (cause) {
    if (cause instanceof Refusal) return cause;
    throw cause;
  }
}
