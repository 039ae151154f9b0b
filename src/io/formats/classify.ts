import { limits } from '../limits.ts';
import { readCompoundFile } from '../ole/compound-file.ts';
import { Refusal } from '../refusal.ts';
import { readCentralDirectory } from '../zip/central-directory.ts';
import type { Kind } from './format.ts';
import { containerOf, headOf } from './head.ts';
import { guessZip, identifyOle, identifyPlain } from './identify.ts';

/** What receiving does with a file, told by its content; its name decides only where the content leaves it open. */
export function classify(bytes: Uint8Array, file: string): Kind {
  const head = headOf(bytes, file);
  const container = containerOf(head);
  try {
    if (container === 'none') return identifyPlain(head).received;
    if (container === 'ole') return identifyOle(readCompoundFile(bytes, file).names).received;
    // Not inflated, and not guarded: whoever opens it does that, and says what is wrong.
    const { entries } = readCentralDirectory(bytes, file, limits.zipEntries);
    return guessZip(
      entries.map(({ name }) => name),
      file,
    ).received;
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    return container === 'ole' ? damagedOle(file) : damagedZip(file);
  }
}

/** What a damaged file was meant to be is all that is known; opening it says what is wrong. */
function damagedZip(file: string): Kind {
  return { kind: /\.(xls\w?|ods|csv)$/i.test(file) ? 'spreadsheet' : 'archive' };
}

function damagedOle(file: string): Kind {
  if (/\.msg$/i.test(file)) return { kind: 'msg' };
  return /\.(doc|ppt)$/i.test(file)
    ? { kind: 'other', what: 'văn bản Word hoặc PowerPoint bị hỏng' }
    : { kind: 'spreadsheet' };
}
