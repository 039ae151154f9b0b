import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { bytesInWords } from '../../support/bytes-in-words.ts';
import type { Machine, RunNote } from '../../support/machine.ts';
import { formatShortDate } from '../../text/dates.ts';
import type { World } from '../world.ts';
import { printDiagnostics } from './diagnostics.ts';
import { outWidth } from './fit.ts';
import { runInWords } from './run-words.ts';
import { shownPath } from './shown-path.ts';
import { formatTable } from './table.ts';

/** What the machine is, a line each; then what is to be mended, or that nothing is. */
export function printMachine(
  world: World,
  machine: Machine,
  diagnostics: readonly Diagnostic[],
  packed: { readonly path: string; readonly files: number } | null,
): void {
  const { tool, node, system, paperFont, workspace, place, disk, rights } = machine;
  const released = tool.released === null ? 'bản chưa phát hành' : `ngày ${formatShortDate(tool.released)}`;
  const free =
    disk.free === null || disk.total === null
      ? 'hệ điều hành không cho biết'
      : `còn trống ${bytesInWords(disk.free)} trên ${bytesInWords(disk.total)}`;
  const rows: readonly (readonly [string, string])[] = [
    ['Công cụ', `thidua ${tool.version} (${released})`],
    ['Nơi cài', tool.folder],
    ['Node', `${node.version} (cần từ ${node.needed})`],
    ['Hệ điều hành', `${system.name}, ${system.processor}, ${system.cores} nhân`],
    ['Bộ nhớ', `${bytesInWords(system.memory)}, còn trống ${bytesInWords(system.freeMemory)}`],
    ['Ngày, giờ', `${formatShortDate(machine.today)}, múi giờ ${system.timeZone}`],
    ['Phông chữ', FONTS[paperFont]],
    ['Thư mục làm việc', workspace === null ? 'không có ở đây' : workspace.folder],
    ...(workspace === null ? [] : [['  trong đó', insideOf(workspace)] as const]),
    ...(workspace === null ? [] : [['Nhật ký', logOf(workspace.runs)] as const]),
    ['Ổ đĩa', `${free} (nơi có “${place}”)`],
    ...rights.map(
      ({ path, refused }) => ['Quyền ghi', `${refused === null ? 'được' : 'KHÔNG ĐƯỢC'}: ${path}`] as const,
    ),
  ];
  world.out('Kiểm tra máy\n');
  world.out(formatTable(rows, ['left', 'left'], outWidth(world)));
  const toMend = diagnostics.filter(({ severity }) => severity !== 'info');
  if (workspace === null)
    world.out('\nThư mục này không phải thư mục làm việc; “thidua khoitao” tạo một thư mục làm việc mới.\n');
  world.out(
    toMend.length === 0
      ? '\nMáy dùng được; không thấy điều gì cần sửa.\n'
      : `\nCần xem lại: ${toMend.length} điều, nói cách sửa ở từng điều.\n`,
  );
  if (packed !== null)
    world.out(
      `\nGói hỗ trợ: ${shownPath(world, packed.path)} (${packed.files} tệp của thư mục làm việc, mọi tên, chữ và số đã thay).\nXem lại trong gói rồi gửi cho người hỗ trợ; công cụ không tự gửi.\n`,
    );
  printDiagnostics(world, diagnostics);
}

const FONTS: Readonly<Record<Machine['paperFont'], string>> = {
  same: 'có Times New Roman',
  alike: 'không có Times New Roman, có phông cùng bề rộng (ngắt dòng như nhau)',
  none: 'không có Times New Roman',
  unknown: 'không xem được phông trên máy',
};

/** How many runs are noted, and how the last one ended. */
function logOf(runs: readonly RunNote[]): string {
  const last = runs.findLast(({ isAlive }) => !isAlive);
  return last === undefined
    ? 'chưa ghi lần chạy nào'
    : `${runs.length} lần chạy (.thidua/nhat-ky.jsonl); lần cuối: ${runInWords(last)}`;
}

function insideOf({ units, years }: NonNullable<Machine['workspace']>): string {
  const counted = units === null ? 'chưa mở được' : `${units} đơn vị`;
  return years.length === 0 ? `${counted}, chưa có năm nào` : `${counted}, năm ${years.join(', ')}`;
}
