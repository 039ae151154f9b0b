import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ReadingBounds } from './limits.ts';
import type { ParsedMail } from './mail/parsed-mail.ts';
import { readOfOutcome } from './read-of-outcome.ts';
import type { ReadingQueue } from './reading-queue.ts';

/** Reads a mail in a process of its own, within bounds; or why that failed. */
export type ReadMail = (
  bytes: Uint8Array,
  file: string,
  as: 'eml' | 'msg',
) => Promise<ParsedMail | Diagnostic>;

/** The reader of mails that hands them to the reading processes of a queue. */
export function createMailReader(queue: ReadingQueue, bounds: ReadingBounds): ReadMail {
  return async (bytes, file, as) => {
    const outcome = await queue.run({ bytes, file, as });
    if (outcome.kind === 'parsed') return outcome.mail;
    // The library threw: a fault of the mail, as these are checked by nobody before.
    const because = 'nội dung thư bị hỏng hoặc không đúng chuẩn';
    if (outcome.kind === 'failed') return diagnose('TD1060', { file }, { because });
    const [reason] = readOfOutcome(outcome, file, bounds).diagnostics;
    return reason ?? diagnose('TD1038', { file }, {});
  };
}
