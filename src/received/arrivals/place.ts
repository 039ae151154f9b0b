import { basename } from 'node:path';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { FoundFile } from '../../io/list-received.ts';
import type { ReadMail } from '../../io/read-mail.ts';
import { shownName } from '../../io/shown-name.ts';
import { lowerFirst } from '../../text/letters.ts';
import { type Arrival, type Envelope, trailText } from './arrival.ts';
import { receiveLimits } from './receive-limits.ts';

/** What one file brought, one arrival at a time, with what is to be said of it. */
export type Opening = AsyncGenerator<Staged<Arrival | null>>;

/** Where in the nest of mails and archives something lies. */
export type Place = {
  readonly trail: readonly string[];
  readonly name: string;
  readonly envelope: Envelope | null;
  readonly depth: number;
  /** What may still come out of this received file; counted down. */
  readonly room: { files: number; bytes: number };
  readonly readMail: ReadMail;
};

/** The place of something that lies in what lies at a place; `name` as it was given there. */
export function inside(at: Place, name: string, envelope: Envelope | null = at.envelope): Place {
  return { ...at, envelope, trail: [...at.trail, shortName(shownName(name))], name, depth: at.depth + 1 };
}

/** A name fit for a table: a long one cut in its middle, its extension kept. */
function shortName(name: string): string {
  const letters = [...name];
  if (letters.length <= LONGEST_SHOWN) return name;
  return `${letters.slice(0, LONGEST_SHOWN - 21).join('')}…${letters.slice(-20).join('')}`;
}

const LONGEST_SHOWN = 120;

/** Counts one file more; what to say when there is no room left. */
export function takeRoom(at: Place, size: number): Staged<Arrival> | null {
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

/** Not taken; `bytes` where they were read all the same. */
export function tooLarge(
  at: Place,
  size: number,
  limit: number,
  bytes: Uint8Array | null = null,
): Staged<Arrival> {
  const mebibyte = 1024 * 1024;
  const mebibytes = Math.ceil((size / mebibyte) * 10) / 10;
  const fault = diagnose('TD1062', { file: trailText(at.trail) }, { mebibytes, limit: limit / mebibyte });
  return staged(arrival(at, 'rejected', null, 'tệp quá lớn, không nhận', bytes), [fault]);
}

/** Kept as it is, so that the clerk can look. */
export function refused(at: Place, bytes: Uint8Array | null, fault: Diagnostic): Staged<Arrival> {
  return staged(arrival(at, 'rejected', bytes, `không mở được: ${lowerFirst(fault.title)}`), [fault]);
}

/** What came in at a place. */
export function arrival(
  { trail, name, envelope }: Pick<Place, 'trail' | 'name' | 'envelope'>,
  verdict: Arrival['verdict'],
  content: Uint8Array | null,
  because: string,
  bytes: Uint8Array | null = content,
): Arrival {
  return { trail, name, envelope, verdict, content, bytes, because, address: '', isRemnant: false };
}

/** The place of a file that the clerk named. */
export function outermost({ file, path }: FoundFile, readMail: ReadMail): Place {
  const room = { files: receiveLimits.files, bytes: receiveLimits.bytes };
  return { trail: [file], name: basename(path), envelope: null, depth: 0, room, readMail };
}
