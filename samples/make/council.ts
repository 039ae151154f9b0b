import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openYear } from '../../src/cli/steps/open-year.ts';
import type { World } from '../../src/cli/world.ts';
import type { Result } from '../../src/domain/result.ts';
import { renderForm } from '../../src/render/xlsx/render-form.ts';
import { compileYear } from '../../src/run.ts';
import { councilForm } from '../../src/tables/council/form.ts';
import { layCouncil } from '../../src/tables/council/lay-council.ts';
import { ballotRows, choiceRows } from '../../src/tables/council/rows-of-result.ts';
import { DECISION_WORDS } from '../../src/tables/council/shapes.ts';
import { type KeptTables, NOTHING_KEPT } from '../../src/tables/council/tables.ts';
import { loadRecords } from '../../src/tables/load.ts';
import { workspacePaths } from '../../src/workspace/paths.ts';
import { fixZip } from './fix-zip.ts';
import type { SampleFile } from './sample-year.ts';

/** The year whose council has met: it settles a tie, and one nominee fails the vote. */
export const COUNCIL_YEAR = 2023;

const CHAIR = { name: 'Lương Thế Quang Huy', position: 'Chủ tịch UBND thành phố' };
const SECRETARY = { name: 'Trịnh Thị Minh Khuê', position: 'Trưởng phòng Nội vụ' };
const DAY = '12/12/2023';

/** Who of the units and people that tie or wait is chosen, and why. */
const CHOICES: Readonly<Record<string, { readonly decision: 'take' | 'leave'; readonly reason: string }>> = {
  PX08: {
    decision: 'take',
    reason: 'Bằng điểm; có mô hình “Ngày thứ Sáu không viết, không hẹn” được nhân rộng',
  },
  PX09: { decision: 'leave', reason: 'Bằng điểm; chưa hoàn thành kế hoạch chuyển đổi số năm 2023' },
};

/** Whose vote fails: unit and name, and how many were for it. */
const FAILING = { unit: '06004', yes: 4 };

const MEMBERS: readonly (readonly [name: string, position: string, role: string])[] = [
  [CHAIR.name, CHAIR.position, 'Chủ tịch'],
  ['Đàm Quốc Việt Hưng', 'Phó Chủ tịch UBND thành phố', 'Phó Chủ tịch'],
  ['Mạc Thị Bảo Trâm', 'Phó Chủ tịch UBND thành phố', 'Phó Chủ tịch'],
  [SECRETARY.name, SECRETARY.position, 'Ủy viên kiêm Thư ký'],
  ['Khuất Duy Toản', 'Chủ tịch Liên đoàn Lao động thành phố', 'Ủy viên'],
  ['Thân Ngọc Diễm', 'Chủ tịch Hội Liên hiệp Phụ nữ thành phố', 'Ủy viên'],
  ['Ông Thế Lữ', 'Chánh Văn phòng HĐND và UBND thành phố', 'Ủy viên'],
  ['Tiêu Hải Đăng', 'Trưởng phòng Tài chính - Kế hoạch', 'Ủy viên'],
  ['Lục Thị Nhã Uyên', 'Trưởng phòng Văn hóa và Thông tin', 'Ủy viên'],
  ['Phó Đức Nghiêm', 'Trưởng phòng Giáo dục và Đào tạo', 'Ủy viên'],
  ['Bạch Công Khanh', 'Chánh Thanh tra thành phố', 'Ủy viên'],
];
/** The last of them is absent. */
const PRESENT = MEMBERS.length - 1;

/** `hoi-dong.xlsx` of that year, filled in on what the tool proposes from the files of the sample. */
export async function councilFile(files: readonly SampleFile[]): Promise<SampleFile> {
  const folder = await mkdtemp(join(tmpdir(), 'thidua-sample-'));
  try {
    for (const { path, bytes } of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
    const path = `${COUNCIL_YEAR}/hoi-dong.xlsx`;
    const proposed = await compiled(folder);
    const chosen = withChoices(proposed);
    await writeFile(join(folder, path), await bytesOf(proposed, chosen));
    const settled = await compiled(folder);
    return { path, bytes: await bytesOf(settled, withVotes(settled, chosen)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function compiled(folder: string): Promise<Result> {
  const { value: job, diagnostics } = await openYear({
    world: silentWorld(folder),
    args: { year: COUNCIL_YEAR },
    options: { workspace: folder },
  });
  if (job === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const { register } = job.workspace;
  const records = await loadRecords(workspacePaths(folder), {
    units: register.units,
    set: job.criteria.set,
    today: job.today,
  });
  const known = records.value === null ? {} : { records: records.value };
  return (await compileYear({ ...job, ...known }, () => {})).value;
}

function withChoices(result: Result): KeptTables {
  return {
    ...NOTHING_KEPT,
    meeting: {
      ...NOTHING_KEPT.meeting,
      date: [DAY],
      startedAt: ['14 giờ 00'],
      endedAt: ['16 giờ 30'],
      place: ['Phòng họp số 1, trụ sở UBND thành phố Thanh Hóa'],
      chairName: [CHAIR.name],
      chairPosition: [CHAIR.position],
      secretaryName: [SECRETARY.name],
      secretaryPosition: [SECRETARY.position],
      discussion: [
        'Các thành viên thống nhất với kết quả chấm điểm, thẩm định và danh sách do Phòng Nội vụ trình.',
        'Hội đồng xem xét riêng hai phường bằng điểm ở vị trí thứ ba của Cụm phường, xã số 1.',
      ],
    },
    members: MEMBERS.map(([name, position, role], index) => ({
      name,
      position,
      role,
      present: index < PRESENT ? 'x' : null,
      absence: index < PRESENT ? null : 'Đi công tác',
      written: null,
    })),
    choices: choiceRows(result).flatMap(({ key, isDue, cells }) => {
      const choice = isDue ? CHOICES[String(cells.unit)] : undefined;
      if (choice === undefined) return [];
      const entered = {
        decision: DECISION_WORDS[choice.decision],
        reason: choice.reason,
        by: CHAIR.name,
        on: DAY,
      };
      return [{ key, cells: { ...cells, ...entered } }];
    }),
  };
}

function withVotes(result: Result, kept: KeptTables): KeptTables {
  const rows = ballotRows(result).filter(({ isDue }) => isDue);
  const failing = rows.find(({ cells }) => cells.unit === FAILING.unit && cells.individual !== null);
  if (failing === undefined) throw new Error(`nobody of ${FAILING.unit} is put forward`);
  return {
    ...kept,
    ballots: rows.map((row) => {
      const yes = row === failing ? FAILING.yes : PRESENT;
      return { key: row.key, cells: { ...row.cells, yes, no: PRESENT - yes } };
    }),
  };
}

async function bytesOf(result: Result, kept: KeptTables): Promise<Uint8Array> {
  return fixZip(await renderForm(councilForm(result, layCouncil(result, kept))));
}

function silentWorld(cwd: string): World {
  return {
    today: () => `${COUNCIL_YEAR}-12-12`,
    now: () => `${COUNCIL_YEAR}-12-12T08:00:00`,
    cwd,
    user: () => '',
    env: {},
    prompts: null,
    isTerminal: false,
    isOutTerminal: false,
    columns: 100,
    rows: 40,
    processors: 1,
    open: async () => false,
    out: () => {},
    err: () => {},
  };
}
