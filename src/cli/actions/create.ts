import { relative, resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { cleanText } from '../../text/clean.ts';
import { parseDate } from '../../text/dates.ts';
import { createWorkspace, type WorkspaceItem } from '../../workspace/create-workspace.ts';
import { findWorkspace } from '../../workspace/find-workspace.ts';
import type { CommonOptions, ExitCode } from '../command.ts';
import { styleFor } from '../print/style.ts';
import { formatTable } from '../print/table.ts';
import { failWith, writeJson } from '../report.ts';
import type { World } from '../world.ts';
import { askForWorkspace, type WorkspaceAnswers } from './ask-for-workspace.ts';

export type CreateOptions = CommonOptions &
  WorkspaceAnswers & { readonly khongHoi?: boolean; readonly soTrong?: boolean };

const CITY = 'thành phố Thanh Hóa';

/** Makes a workspace; asks on a terminal for what no flag gives. */
export async function create(
  world: World,
  typedFolder: string | undefined,
  options: CreateOptions,
): Promise<ExitCode> {
  const folder = resolve(world.cwd, typedFolder ?? options.thuMuc ?? '.');
  const faults = faultsOf(options);
  if (faults.length > 0) return failWith(world, options, faults);
  const asks = world.canAsk && !options.khongHoi && !options.json;
  const answers = asks
    ? await askForWorkspace(
        world,
        { folder, hasProfile: (await findWorkspace({ folder, cwd: world.cwd })) !== null },
        options,
      )
    : options;
  if (answers === null) {
    world.err('Đã dừng theo yêu cầu; chưa ghi gì.\n');
    return 2;
  }
  const territory = wordsOf(answers.diaBan);
  const year = Number(answers.nam ?? world.today().slice(0, 4));
  const items = await createWorkspace({
    folder,
    year,
    date: dateOf(options.ngay) ?? world.today(),
    units: options.soTrong || (territory ?? CITY) !== CITY ? 'none' : 'thanh-hoa',
    profile: {
      territory,
      place: wordsOf(answers.diaDanh),
      issuingAgency: wordsOf(answers.coQuan),
      abbreviation: wordsOf(answers.vietTat),
      signerPosition: wordsOf(answers.chucVu),
      signerName: wordsOf(answers.nguoiKy),
      email: wordsOf(answers.email),
      phone: wordsOf(answers.dienThoai),
    },
  });
  if (options.json) writeJson(world, jsonOf(folder, year, items));
  else print(world, folder, year, items);
  return 0;
}

function faultsOf({ nam, ngay }: CreateOptions): readonly Diagnostic[] {
  const year = nam === undefined || /^20\d\d$/u.test(nam);
  const date = ngay === undefined || dateOf(ngay) !== undefined;
  return [
    ...(year ? [] : [fault('--nam', nam, 'một năm gồm bốn chữ số, ví dụ 2022')]),
    ...(date ? [] : [fault('--ngay', ngay, 'một ngày dạng dd/mm/yyyy, ví dụ 05/12/2022')]),
  ];
}

function fault(flag: string, found: string, expected: string): Diagnostic {
  return diagnose('TD9002', {}, { flag, found, expected });
}

function dateOf(typed: string | undefined): string | undefined {
  const date = typed === undefined ? null : parseDate(typed);
  return date !== null && 'iso' in date ? date.iso : undefined;
}

/** What was typed, or undefined where nothing was: the template's own words then stay. */
function wordsOf(typed: string | undefined): string | undefined {
  const words = cleanText(typed ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
  return words === '' ? undefined : words;
}

function jsonOf(folder: string, year: number, items: readonly WorkspaceItem[]) {
  const pathsOf = (outcome: WorkspaceItem['outcome']) =>
    items.filter((item) => item.outcome === outcome).map(({ path }) => shown(folder, path));
  return {
    schema: 'thidua-workspace/1',
    folder,
    year,
    created: pathsOf('created'),
    kept: pathsOf('kept'),
    diagnostics: [],
  };
}

function print(world: World, folder: string, year: number, items: readonly WorkspaceItem[]): void {
  const style = styleFor(world);
  const rows = items.map(({ path, outcome }) => [
    shown(folder, path),
    outcome === 'created' ? 'đã tạo' : 'đã có, giữ nguyên',
  ]);
  world.out(`${style.bold('Thư mục làm việc')}: ${folder}\n${formatTable(rows, ['left', 'left'])}\n`);
  world.out(`${style.bold('Việc tiếp theo')}\n`);
  const steps = [
    'Mở don-vi.xlsx, sửa và ghi thêm các phòng, ban, đoàn thể, trường học, lực lượng vũ trang.',
    'Mở thidua.yaml, kiểm tra cơ quan, người ký, nơi nhận.',
    'Việc kỷ luật, đang xem xét ghi vào xu-ly.xlsx; khen thưởng đã có quyết định ghi vào khen-thuong.xlsx.',
    `Chạy “thidua bieumau ${year}” để lập biểu mẫu gửi các đơn vị; bản nộp nhận về bằng “thidua nhan ${year}”.`,
  ];
  for (const [index, step] of steps.entries()) world.out(`  ${index + 1}. ${step}\n`);
}

function shown(folder: string, path: string): string {
  return relative(folder, path).replaceAll('\\', '/');
}
