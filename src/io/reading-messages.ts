import type { Staged } from '../diagnostics/diagnostic.ts';
import type { RawWorkbook } from '../domain/raw-workbook.ts';
import type { ParsedMail } from './mail/parsed-mail.ts';

/** From the tool to a reading process. */
export type ReadingJob = {
  readonly bytes: Uint8Array;
  readonly file: string;
  /** What to read it as: a spreadsheet unless said otherwise. */
  readonly as?: 'eml' | 'msg' | 'annex';
};

/** From a reading process: it can take a job, or has done one; `failed` is a fault of the reader, not of the file. */
export type ReadingReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly read: Staged<RawWorkbook | null> }
  | { readonly kind: 'parsed'; readonly mail: ParsedMail }
  | { readonly kind: 'failed'; readonly message: string };

/** What the watch of a reading process says before it ends it. */
export const VERDICTS = { time: '#thidua:time#', memory: '#thidua:memory#' } as const;
