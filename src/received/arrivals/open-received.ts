import { diagnose } from '../../diagnostics/diagnose.ts';
import { staged } from '../../diagnostics/diagnostic.ts';
import { DiskError } from '../../io/disk-error.ts';
import { classify } from '../../io/formats/classify.ts';
import type { FoundFile } from '../../io/list-received.ts';
import { readTnef } from '../../io/mail/read-tnef.ts';
import { splitMailbox } from '../../io/mail/split-mailbox.ts';
import { readBytes } from '../../io/read-bytes.ts';
import type { ReadMail } from '../../io/read-mail.ts';
import { Refusal } from '../../io/refusal.ts';
import { whyEntrySkipped } from '../../io/why-skipped.ts';
import { openArchive } from '../../io/zip/open-archive.ts';
import { trailText } from './arrival.ts';
import { openMail } from './open-mail.ts';
import {
  arrival,
  inside,
  type Opening,
  outermost,
  type Place,
  refused,
  takeRoom,
  tooLarge,
} from './place.ts';
import { receiveLimits } from './receive-limits.ts';

/** Opens one received file, and every mail and archive in it, to what is to be kept. Never throws for its content. */
export async function* openReceived(found: FoundFile, readMail: ReadMail): Opening {
  const at = outermost(found, readMail);
  if (found.size > receiveLimits.fileBytes) {
    yield tooLarge(at, found.size, receiveLimits.fileBytes);
    return;
  }
  const bytes = await readBytes(found.path).catch((cause: unknown) => {
    if (cause instanceof DiskError) return cause;
    throw cause;
  });
  if (bytes instanceof DiskError) {
    const reason = diagnose('TD1051', { file: found.file }, { because: bytes.message });
    yield staged(arrival(at, 'rejected', null, bytes.message, null), [reason]);
    return;
  }
  yield* open(bytes, at);
}

async function* open(bytes: Uint8Array, at: Place): Opening {
  const file = trailText(at.trail);
  const kind = classify(bytes, at.name);
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
      yield sealed(bytes, at, kind.what);
      return;
    }
    default: {
      if (at.depth >= receiveLimits.depth) {
        yield refused(at, bytes, diagnose('TD1063', { file }, { limit: receiveLimits.depth }));
      } else if (kind.kind === 'archive') {
        yield* openZip(bytes, at);
      } else if (kind.kind === 'tnef') {
        yield* openTnef(bytes, at);
      } else {
        yield* kind.kind === 'eml' ? openMailbox(bytes, at) : openMail(bytes, kind.kind, at, open);
      }
    }
  }
}

/** Opens every mail of a mailbox; a mail by itself is a mailbox of one. */
async function* openMailbox(bytes: Uint8Array, at: Place): Opening {
  const mails = splitMailbox(bytes);
  if (mails.length === 1) {
    yield* openMail(bytes, 'eml', at, open);
    return;
  }
  for (const [index, mail] of mails.entries()) {
    const name = `thư ${index + 1}.eml`;
    const inside = { ...at, trail: [...at.trail, name], name };
    const overflow = takeRoom(inside, mail.length);
    if (overflow !== null) {
      yield overflow;
      return;
    }
    yield* openMail(mail, 'eml', inside, open);
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
    const there = inside(at, entry.path);
    const because = whyEntrySkipped(entry.path);
    if (because !== null) {
      yield staged({ ...arrival(there, 'skipped', null, because, null), isRemnant: true });
      continue;
    }
    kept += 1;
    const overflow = takeRoom(there, entry.size);
    if (overflow !== null) {
      yield overflow;
      return;
    }
    const content = refusalOr(() => entry.read(trailText(there.trail)));
    if (content instanceof Refusal) yield refused(there, null, content.diagnostic);
    else yield* open(content, there);
  }
  if (kept === 0) {
    yield staged(arrival(at, 'skipped', null, 'tệp nén không có tệp nào dùng được', bytes), [
      diagnose('TD1071', { file }, {}),
    ]);
  }
}

/** Opens what Outlook packed into one file; a damaged package is kept as it is, and what it held is named. */
async function* openTnef(bytes: Uint8Array, at: Place): Opening {
  const { attachments, isDamaged } = readTnef(bytes);
  const places = attachments.map(({ name }) => inside(at, name ?? 'tệp không tên'));
  const names = places.map(({ trail }) => trail.at(-1) ?? '');
  if (isDamaged) {
    yield sealed(bytes, at, 'gói winmail.dat của Outlook, bị hỏng', names);
    return;
  }
  for (const [index, there] of places.entries()) {
    const content = attachments[index]?.content ?? null;
    const overflow = takeRoom(there, content?.length ?? 0);
    if (overflow !== null) {
      yield overflow;
      return;
    }
    if (content !== null) {
      yield* open(content, there);
      continue;
    }
    const fault = diagnose('TD1072', { file: trailText(there.trail) }, {});
    yield staged(arrival(there, 'rejected', null, 'chỉ là liên kết, thư không có tệp này', null), [fault]);
  }
  if (places.length === 0) {
    yield staged(arrival(at, 'skipped', null, 'gói winmail.dat không có tệp nào', bytes), [
      diagnose('TD1056', { file: trailText(at.trail) }, {}),
    ]);
  }
}

/** A package that nobody here opens, kept as it is; the names of what is in it, as far as they are known. */
function sealed(bytes: Uint8Array, at: Place, what: string, names: readonly string[] = []) {
  const fault = diagnose('TD1068', { file: trailText(at.trail) }, { kind: what, inside: names });
  const holds = names.length === 0 ? '' : `, trong đó có ${names.join(', ')}`;
  return staged(arrival(at, 'rejected', bytes, `gói chưa mở được: ${what}${holds}`), [fault]);
}

function refusalOr<T>(action: () => T): T | Refusal {
  try {
    return action();
  } catch (cause) {
    if (cause instanceof Refusal) return cause;
    throw cause;
  }
}
