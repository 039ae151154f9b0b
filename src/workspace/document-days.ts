import { basename, join } from 'node:path';
import { z } from 'zod';
import { type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { ReviewKind } from '../domain/review.ts';
import { readBytes } from '../io/read-bytes.ts';
import { readIfThere } from '../io/read-if-there.ts';
import { writeFileSafely } from '../io/write-file.ts';
import { nextWorkingDay } from '../text/dates.ts';
import { diagnoseFaults, type YamlCodes } from '../yaml/diagnose-faults.ts';
import { readShaped } from '../yaml/read-shaped.ts';

/** Name of the file of defaults, in `templates/` and in `mau-van-ban/`, and of a year's own days in its folder. */
const DAYS_FILE = 'ngay-van-ban.yaml';

const monthAndDay = z
  .string()
  .regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$|^(?:0[13-9]|1[0-2])-(?:29|30)$|^(?:0[13578]|1[02])-31$/u)
  .describe('tháng-ngày, ví dụ 12-05');

const defaultsSchema = z.strictObject({
  schema: z.literal('thidua-days/1'),
  origin: z.string().min(1),
  annual: monthAndDay,
  interim: monthAndDay,
  final: monthAndDay,
});

const keptSchema = z.strictObject({
  schema: z.literal('thidua-year-days/1'),
  annual: z.iso.date().optional(),
  interim: z.iso.date().optional(),
  final: z.iso.date().optional(),
});

const CODES: YamlCodes = {
  encoding: 'TD9048',
  size: 'TD9048',
  character: 'TD9048',
  syntax: 'TD9048',
  feature: 'TD9048',
  'double-key': 'TD9048',
  number: 'TD9049',
  'unknown-key': 'TD9049',
  'missing-key': 'TD9049',
  'wrong-value': 'TD9049',
};

/** The days, yyyy-MM-dd, that somebody chose for the papers of a year that is over. */
export type KeptDays = Readonly<Partial<Record<ReviewKind, string>>>;

/**
 * The day for the papers of a year that is over, yyyy-MM-dd: the plan's own time for a review that it holds in that year,
 * else that of the year's report; null with what is wrong where the office's file cannot be used.
 */
export async function defaultDay(
  {
    review,
    year,
    isPlanned,
  }: { readonly review: ReviewKind; readonly year: number; readonly isPlanned: boolean },
  where: { readonly shippedFolder: string; readonly workspaceFolder: string },
): Promise<Staged<string | null>> {
  const own = await readIfThere(join(where.workspaceFolder, DAYS_FILE));
  const path = join(own === null ? where.shippedFolder : where.workspaceFolder, DAYS_FILE);
  const { value, faults } = readShaped(defaultsSchema, own ?? (await readBytes(path)));
  const name = own === null ? 'templates' : basename(where.workspaceFolder);
  if (value === null) return staged(null, diagnoseFaults(faults, CODES, `${name}/${DAYS_FILE}`));
  return staged(nextWorkingDay(`${year}-${value[isPlanned ? review : 'annual']}`));
}

/** The days that were chosen for a year; none, with what is wrong, where the file cannot be used. */
export async function readKeptDays(yearFolder: string): Promise<Staged<KeptDays>> {
  const bytes = await readIfThere(join(yearFolder, DAYS_FILE));
  if (bytes === null) return staged({});
  const { value, faults } = readShaped(keptSchema, bytes);
  const file = `${basename(yearFolder)}/${DAYS_FILE}`;
  if (value === null) return staged({}, diagnoseFaults(faults, CODES, file));
  const { schema: _, ...days } = value;
  return staged(days as KeptDays);
}

/** Keeps the days of a year. Throws `DiskError`. */
export async function keepDays(yearFolder: string, days: KeptDays): Promise<void> {
  const lines = (['annual', 'interim', 'final'] as const).flatMap((review) => {
    const day = days[review];
    return day === undefined ? [] : [`${review}: ${day}`];
  });
  const text = [
    '# Ngày ghi trên văn bản của năm này khi lệnh không có --ngay: văn bản của năm (annual), sơ kết (interim), tổng kết',
    '# (final). Sửa được; xóa tệp này thì công cụ hỏi lại.',
    'schema: thidua-year-days/1',
    ...lines,
    '',
  ].join('\n');
  await writeFileSafely(join(yearFolder, DAYS_FILE), new TextEncoder().encode(text));
}
