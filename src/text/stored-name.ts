import { cleanText } from './clean.ts';
import { withoutEnd } from './letters.ts';

const LONGEST = 120;
/** Bytes that every file system takes, less room for a number such as ` (12)`. */
const MOST_BYTES = 240;
const LONGEST_EXTENSION = 10;
const NAMELESS = 'tệp không tên';

/** Names that Windows keeps for devices, whatever follows the first dot. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])$/iu;

/**
 * The name under which a file that came with mail or in an archive is kept: its own name without any path, in NFC,
 * and one that every system takes. At most 120 characters, its extension kept. Idempotent.
 */
export function storedName(original: string): string {
  const clean = trimmed(
    cleanText(lastPart(original))
      .replace(/[\t\r\n\u2028\u2029]+/gu, ' ')
      .replace(/[<>:"|?*]/gu, '_'),
  );
  const { base, extension } = split(clean);
  const stem = base === '' ? NAMELESS : base;
  const safe = RESERVED.test((stem.split('.')[0] ?? '').trim()) ? `_${stem}` : stem;
  return cut(safe, extension);
}

/** Why a file is not kept under the name with which it came. */
export type Renaming =
  /** It holds characters that nobody sees, or that turn the writing round: it looks unlike what it is. */
  | { readonly kind: 'hidden' }
  /** Something in it that a disk does not take, in words. */
  | { readonly kind: 'odd'; readonly because: string };

/** Why `storedName` changes a name; null where it keeps it, folders in front aside. */
export function whyRenamed(original: string): Renaming | null {
  const last = lastPart(original).normalize('NFC');
  if (cleanText(last) !== last || /[\t\r\n\u2028\u2029]/u.test(last)) return { kind: 'hidden' };
  const stored = storedName(original);
  const odd: readonly (readonly [boolean, string])[] = [
    [/(^|[\\/])\.\.[\\/]|^[a-z]:[\\/]|^[\\/]/iu.test(original), 'có đường dẫn thư mục'],
    [[...last].length > LONGEST, `dài ${[...last].length} ký tự`],
    [/[<>:"|?*]/u.test(last), 'có ký tự mà Windows không cho đặt tên tệp'],
    [stored.startsWith('_') && !last.startsWith('_'), 'là tên Windows giữ riêng cho thiết bị'],
    [last === '', 'để trống'],
    [stored !== last, 'có dấu chấm, dấu cách ở đầu hoặc ở cuối, hoặc quá dài'],
  ];
  const because = odd.find(([isSo]) => isSo)?.[1];
  return because === undefined ? null : { kind: 'odd', because };
}

/** Whether a name may be one that `storedName` gave: the log in which it stands is a file that anyone may edit. */
export function isKeptName(name: string): boolean {
  return name !== '' && storedName(name) === name;
}

/** A name without the folders in front of it. */
function lastPart(name: string): string {
  const parts = name.split(/[\\/]/u).filter((part) => part.trim() !== '');
  return parts.at(-1) ?? '';
}

/** The same name with a number before its extension: `báo cáo (2).xlsx`. */
export function numberedName(name: string, number: number): string {
  const { base, extension } = split(name);
  return cut(base, ` (${number})${extension}`);
}

/** What two names have in common that a disk which ignores case, or composes letters, takes for one. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase().normalize('NFC');
}

/** Explorer takes no dot or space at the end; a dot or `~$` in front would hide the file or pass for a lock. */
function trimmed(name: string): string {
  if (/^\.[a-z0-9]{1,9}$/iu.test(name)) return `${NAMELESS}${name}`;
  return withoutEnd(name.replace(/^(?:[.\s]|~\$)+/u, ''), '.');
}

function split(name: string): { readonly base: string; readonly extension: string } {
  const dot = name.lastIndexOf('.');
  const isExtension = dot > 0 && name.length - dot <= LONGEST_EXTENSION && !/\s/u.test(name.slice(dot));
  return isExtension
    ? { base: name.slice(0, dot), extension: name.slice(dot) }
    : { base: name, extension: '' };
}

function cut(base: string, ending: string): string {
  const letters = [...base];
  const room = LONGEST - [...ending].length;
  const isTooLong = () =>
    letters.length > room || new TextEncoder().encode(letters.join('') + ending).length > MOST_BYTES;
  while (isTooLong()) letters.pop();
  return `${withoutEnd(letters.join(''), '.')}${ending}`;
}
