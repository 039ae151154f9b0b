import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nominationKey } from '../../src/domain/council.ts';
import type { Result } from '../../src/domain/result.ts';
import { enterBallot, type KeptTables } from '../../src/tables/council/tables.ts';
import { fillCouncil } from './council.ts';

export type Run = (...typed: readonly string[]) => Promise<string>;

/** The council meets and agrees, the papers are made anew, and what was signed goes into the register. */
export async function decide(
  run: Run,
  folder: string,
  {
    at,
    compile,
    year,
    flags = [],
    month = 12,
  }: {
    readonly at: readonly string[];
    readonly compile: readonly string[];
    readonly year: number;
    readonly flags?: readonly string[];
    /** In which all of it happens. */
    readonly month?: number;
  },
): Promise<void> {
  const result = await resultIn(folder, ...at);
  const day = (date: string) => `${date}/${String(month).padStart(2, '0')}/${year}`;
  const term = at[0] ?? '';
  await run('hoidong', term, ...flags, '--ngay', day('06'));
  await fillCouncil(join(folder, ...at, 'hoi-dong.xlsx'), result, (kept) =>
    everybodyAgrees(kept, result, day('03')),
  );
  await run(...compile, '--ngay', day('06'));
  await run('banhanh', term, ...flags, '--so', `45/${at.join('-')}`, '--ngay-ky', day('10'));
}

/** The council meets, and all of its five members vote for everybody. */
function everybodyAgrees(kept: KeptTables, { nominations }: Result, day: string): KeptTables {
  const met: KeptTables = {
    ...kept,
    meeting: {
      ...kept.meeting,
      date: [day],
      startedAt: ['08 giờ 00'],
      endedAt: ['10 giờ 00'],
      place: ['Phòng họp số 1'],
      chairName: ['Lê Văn Thử'],
      chairPosition: ['Chủ tịch Hội đồng'],
      secretaryName: ['Trần Thị Nháp'],
      secretaryPosition: ['Chuyên viên'],
      invitees: ['Không'],
      tellers: ['Trần Thị Nháp'],
    },
    members: ['Lê Văn Thử', 'Trần Thị Nháp', 'Hồ Văn Mẫu', 'Đỗ Thị Thử', 'Lý Văn Ví'].map((name, index) => ({
      name,
      position: 'Thành viên',
      role: index === 0 ? 'Chủ tịch' : 'Ủy viên',
      present: 'x',
      absence: null,
      written: null,
    })),
  };
  return nominations
    .filter(({ outcome }) => outcome === 'nominated')
    .reduce((tables, each) => enterBallot(tables, nominationKey(each), { yes: 5, no: 0 }), met);
}

/** The stored result of a term, or of a review in it. */
export async function resultIn(folder: string, ...at: readonly string[]): Promise<Result> {
  return JSON.parse(await readFile(join(folder, ...at, 'ket-qua.json'), 'utf8')) as Result;
}
