import { basename, relative } from 'node:path';
import { plannedDeadline } from '../../criteria/of-term.ts';
import type { CriteriaSet } from '../../criteria/schema.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { periodWords, termKey } from '../../domain/term.ts';
import { unitTypesOf } from '../../domain/unit.ts';
import { formatShortDate } from '../../text/dates.ts';
import type { WorkspaceItem } from '../../workspace/create-workspace.ts';
import { printDiagnostics } from '../print/diagnostics.ts';
import { outWidth } from '../print/fit.ts';
import { asTyped, shownPath } from '../print/shown-path.ts';
import { styleFor } from '../print/style.ts';
import { formatTable } from '../print/table.ts';
import { understoodLine } from '../print/understood-line.ts';
import type { World } from '../world.ts';
import type { AnnexOfPlan } from './annex-of-plan.ts';

/** A workspace that `khoitao` made or completed. */
export type Made = {
  readonly folder: string;
  readonly year: number;
  readonly items: readonly WorkspaceItem[];
  readonly set: CriteriaSet;
  readonly isStarter: boolean;
  readonly lacksPlace: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly annex?: AnnexOfPlan | undefined;
  /** The workspace that this one goes on from, and what is taken over from it. */
  readonly from?: string;
  readonly carried?: readonly string[];
  /** It is judged by the criteria of the plan before, under another number. */
  readonly isRenumbered?: boolean;
};

/** `thidua-workspace/1`: what was made, by path within the folder. */
export function madeWorkspaceJson({
  folder,
  year,
  items,
  diagnostics,
}: Pick<Made, 'folder' | 'year' | 'items' | 'diagnostics'>) {
  const pathsOf = (outcome: WorkspaceItem['outcome']) =>
    items.filter((item) => item.outcome === outcome).map(({ path }) => shown(folder, path));
  return {
    schema: 'thidua-workspace/1',
    folder,
    year,
    created: pathsOf('created'),
    kept: pathsOf('kept'),
    diagnostics,
  };
}

/** Every line of the plan's table as it was understood. */
export function annexLinesJson(annex: AnnexOfPlan | undefined) {
  return annex === undefined ? {} : { lines: annex.coded.map(understoodLine) };
}

/** What was made, and what the office does next. */
export function printMadeWorkspace(world: World, made: Made): void {
  const { folder, year, items, set, isStarter, lacksPlace, diagnostics, from, carried = [] } = made;
  const { isRenumbered } = made;
  printDiagnostics(world, diagnostics);
  const style = styleFor(world);
  const rows = items.map(({ path, outcome }) => [
    shown(folder, path),
    carried.includes(path) ? 'chép từ thư mục cũ' : outcome === 'created' ? 'đã tạo' : 'đã có, giữ nguyên',
  ]);
  const near = shownPath(world, folder);
  world.out(
    `${style.bold('Thư mục làm việc')}: ${near === '' ? 'thư mục hiện tại' : near}\n${formatTable(rows, ['left', 'left'], outWidth(world))}\n`,
  );
  if (from !== undefined) {
    const old = shownPath(world, from);
    world.out(`Thư mục cũ${old === '' ? '' : ` ${old}`} giữ nguyên, không tệp nào bị sửa.\n\n`);
  }
  const { periods } = set;
  const reportingPeriod = periods?.each[0]?.period;
  const term = termKey({ year, reportingPeriod });
  world.out(`${style.bold('Việc tiếp theo')}\n`);
  const steps = [
    ...(lacksPlace
      ? ['Tên cơ quan chưa ghi: tìm chỗ “(ghi tên)” trong thidua.yaml, trong tệp của tieu-chi và ghi vào.']
      : []),
    ...(isStarter
      ? [
          `Điểm, mốc, điều kiện khen thưởng trong tieu-chi là mặc định của công cụ: xem lại, sửa bằng “thidua tieuchi xuat ${set.version}”.`,
        ]
      : []),
    ...(isStarter && periods !== undefined
      ? [
          `Hạn gửi báo cáo từng kỳ (${periods.each.map(({ period }) => `${periodWords(period)} ${formatShortDate(plannedDeadline(set, { year, reportingPeriod: period }))}`).join('; ')}) là mặc định của công cụ: sửa ở “Kỳ báo cáo” của bảng tiêu chí nếu kế hoạch định ngày khác.`,
        ]
      : []),
    ...stepsOfAnnex(world, made),
    ...(isRenumbered === true
      ? [
          'Bộ tiêu chí chép của kế hoạch trước: đối chiếu mục, điều khoản viện dẫn trong tieu-chi với kế hoạch mới.',
        ]
      : []),
    `Mở don-vi.xlsx, sửa và ghi thêm các đơn vị (${unitTypesOf(set)
      .map(({ title }) => title)
      .join('; ')}).`,
    'Mở thidua.yaml, kiểm tra cơ quan, người ký, nơi nhận.',
    'Việc kỷ luật, đang xem xét ghi vào xu-ly.xlsx; khen thưởng đã có quyết định ghi vào khen-thuong.xlsx.',
    ...(near === '' ? [] : [`Gõ các lệnh sau trong thư mục ấy: cd ${asTyped(near)}`]),
    `Chạy “thidua bieumau ${term}” để lập biểu mẫu gửi các đơn vị.`,
    `Bản nộp nhận về bằng “thidua nhan ${term} <tệp, thư mục hoặc thư>”.`,
    ...(reportingPeriod === undefined
      ? []
      : [`Mỗi kỳ làm như vậy; hết năm chạy “thidua tonghop ${year}” để tính điểm cả năm từ các kỳ.`]),
  ];
  for (const [index, step] of steps.entries()) world.out(`  ${index + 1}. ${step}\n`);
}

/** What the office has to look at where the criteria were read of its own table. */
function stepsOfAnnex(world: World, { annex, items }: Made): readonly string[] {
  if (annex === undefined || annex.understood === null) return [];
  const count = annex.coded.map(understoodLine).filter(({ review }) => review.length > 0).length;
  const name = basename(annex.table);
  const table = shownPath(world, items.find(({ path }) => basename(path) === name)?.path ?? name);
  return [
    ...(count === 0
      ? []
      : [
          `Xem lại ${count} dòng có dấu “cần xem lại”: sửa trong bảng rồi chạy “thidua tieuchi nhap ${asTyped(table)}”.`,
        ]),
    'Trình người có thẩm quyền duyệt tệp “…-de-duyet.xlsx” trong tieu-chi.',
    'Hình thức, điều kiện khen thưởng không có trong bảng nên là mặc định của công cụ: xem lại ở tệp .yaml trong tieu-chi.',
  ];
}

function shown(folder: string, path: string): string {
  return relative(folder, path).replaceAll('\\', '/');
}
