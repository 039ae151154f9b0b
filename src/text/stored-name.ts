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
  const last =
    original
      .split(/[\\/]/u)
      .filter((part) => part.trim() !== '')
      .at(-1) ?? '';
  const clean = trimmed(
    cleanText(last)
      .replace(/[\t\r\n\u2028\u2029]+/gu, ' ')
      .replace(/[<>:"|?*]/gu, '_'),
  );
  const { base, extension } = split(clean);
  const stem = base === '' ? NAMELESS : base;
  const safe = RESERVED.test((stem.split('.')[0] ?? '').trim()) ? `_${stem}` : stem;
  return cut(safe, extension);
}

/** Whether a name may be one that `storedName` gave: the log in which it stands is a file that anyone may edit. */
export function isKeptName(name: string): boolean {
  return name !== '' && storedName(name) === name;
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
