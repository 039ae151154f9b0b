import { findLines, keepLines } from '../../io/kept-lines.ts';
import type { ResultIndex, Soundness } from '../../result/result-index.ts';
import { recordFromLines, recordLines } from '../../review/record-text.ts';
import type { YearRecord } from '../../review/year-record.ts';
import type { ReviewPaths } from '../paths.ts';

/** Where a result lies, and what is kept of it beside: both may be deleted at any time. */
export type ResultPaths = Pick<ReviewPaths, 'result' | 'fingerprint' | 'index' | 'summary'>;

/** What a thing that is kept is of: a result by its bytes, looked through with or without the criteria that it names. */
export type KeptFor = { readonly sha256: string; readonly isEditionKnown: boolean };

/** Where everything stands in a result, and what does not add up in it. */
export type Surveyed = {
  /** Fingerprint of the criteria that it names. */
  readonly criteria: string;
  readonly index: ResultIndex;
  readonly soundness: Soundness;
};

/** The index of a result that was looked through before; null where there is none, or it is of other bytes. */
export async function findIndex(path: string, of: KeptFor): Promise<Surveyed | null> {
  const lines = await findLines(path, keyOf(of));
  const [line] = lines ?? [];
  return line === undefined ? null : (JSON.parse(line) as Surveyed);
}

/** Keeps the index of a result. */
export async function keepIndex(path: string, of: KeptFor, surveyed: Surveyed): Promise<void> {
  await keepLines(path, keyOf(of), [JSON.stringify(surveyed)]);
}

/** What a review takes of a year, where it was taken before. */
export async function findSummary(path: string, of: KeptFor): Promise<YearRecord | null> {
  const lines = await findLines(path, keyOf(of));
  return lines === null ? null : recordFromLines(lines);
}

/** Keeps what a review takes of a year. */
export async function keepSummary(path: string, of: KeptFor, record: YearRecord): Promise<void> {
  await keepLines(path, keyOf(of), recordLines(record));
}

function keyOf({ sha256, isEditionKnown }: KeptFor): string {
  return `${sha256} ${isEditionKnown ? 'known' : 'unknown'}`;
}
