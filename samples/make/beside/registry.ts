import type { SampleFile, SampleYear } from '../sample-year.ts';
import { verificationFile } from './verification.ts';

/** A file that the office keeps in a year's folder beside what was received; null where the year has none. */
export type YearTable = (year: SampleYear) => Promise<SampleFile | null>;

/** One file of code each. */
export const yearTables: readonly YearTable[] = [verificationFile];
