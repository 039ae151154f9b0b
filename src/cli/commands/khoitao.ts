import { relative, resolve } from 'node:path';
import { cleanText } from '../../text/clean.ts';
import type { WorkspaceItem } from '../../workspace/create-workspace.ts';
import { defineCommand, nothing } from '../command.ts';
import { commonOptions, day } from '../common-options.ts';
import { flag, meaning, optional, word } from '../declare.ts';
import { jsonText } from '../outcome.ts';
import { shownPath } from '../print/shown-path.ts';
import { styleFor } from '../print/style.ts';
import { formatTable } from '../print/table.ts';
import type { World } from '../world.ts';

const CITY = 'thành phố Thanh Hóa';

/** `thidua khoitao [thư mục]`: makes a workspace; asks on a terminal for what no flag gives. */
export const createCommand = defineCommand({
  name: 'khoitao',
  description:
    'Tạo thư mục làm việc: hồ sơ thidua.yaml, sổ đơn vị don-vi.xlsx và thư mục của năm. Cái gì đã có thì giữ nguyên.',
  examples: [
    'thidua khoitao thi-dua-2022 --nam 2022',
    'thidua khoitao D:\\ThiDua --nam 2022 --nguoi-ky "Lê Thị Hoa" --email thidua@example.vn --khong-hoi',
  ],
  args: { folder: optional('[thư mục]', 'nơi tạo (mặc định: thư mục hiện tại)') },
  options: {
    year: meaning(
      '--nam <năm>',
      'năm đầu tiên sẽ tổng hợp (mặc định: năm nay, hoặc năm cuối của Kế hoạch)',
      (typed) =>
        /^20\d\d$/u.test(typed) ? { value: typed } : { expected: 'một năm gồm bốn chữ số, ví dụ 2022' },
    ),
    territory: word('--dia-ban <tên>', 'địa bàn, viết như trong câu (mặc định: thành phố Thanh Hóa)'),
    place: word('--dia-danh <tên>', 'địa danh ở dòng ngày tháng (mặc định: theo địa bàn)'),
    agency: word('--co-quan <tên>', 'cơ quan lập văn bản (mặc định: Phòng Nội vụ)'),
    abbreviation: word('--viet-tat <chữ>', 'tên cơ quan viết tắt trong ký hiệu (mặc định: PNV)'),
    position: word('--chuc-vu <tên>', 'chức vụ người ký (mặc định: Trưởng phòng)'),
    signer: word('--nguoi-ky <họ tên>', 'họ tên người ký (để trống: ghi tay sau)'),
    email: word('--email <địa chỉ>', 'nơi các đơn vị gửi báo cáo, in trong biểu mẫu'),
    phone: word('--dien-thoai <số>', 'điện thoại liên hệ, in trong biểu mẫu'),
    hasNoUnits: flag(
      '--so-trong',
      'sổ đơn vị chỉ có tiêu đề, không ghi sẵn phường, xã của thành phố Thanh Hóa',
    ),
    workspace: word('--thu-muc <thư mục>', 'như tham số [thư mục]'),
    date: day('--ngay <dd/mm/yyyy>', 'ngày tạo ghi trong sổ đơn vị (mặc định: hôm nay)', '05/12/2022'),
    isJson: commonOptions.isJson,
    isUnattended: commonOptions.isUnattended,
    isDetailed: flag('--chi-tiet', 'in thêm dấu vết lỗi'),
  },
  open: nothing,
  run: async ({ world, args, options, prompts }) => {
    const { createWorkspace } = await import('../../workspace/create-workspace.ts');
    const { findWorkspace } = await import('../../workspace/find-workspace.ts');
    const { askForWorkspace } = await import('../steps/ask-for-workspace.ts');

    const folder = resolve(world.cwd, args.folder ?? options.workspace ?? '.');
    const hasProfile = prompts !== null && (await findWorkspace({ folder, cwd: world.cwd })) !== null;
    const usual = await firstYear(world);
    const answers =
      prompts === null
        ? options
        : await askForWorkspace(world, prompts, { folder, hasProfile, year: usual }, options);
    if (answers === null) return { stopped: 'chưa ghi gì' };
    const territory = wordsOf(answers.territory);
    const year = Number(answers.year ?? usual);
    const items = await createWorkspace({
      folder,
      year,
      date: options.date ?? world.today(),
      units: options.hasNoUnits || (territory ?? CITY) !== CITY ? 'none' : 'thanh-hoa',
      profile: {
        territory,
        place: wordsOf(answers.place),
        issuingAgency: wordsOf(answers.agency),
        abbreviation: wordsOf(answers.abbreviation),
        signerPosition: wordsOf(answers.position),
        signerName: wordsOf(answers.signer),
        email: wordsOf(answers.email),
        phone: wordsOf(answers.phone),
      },
    });
    return {
      exitCode: 0,
      json: () => jsonText(jsonOf(folder, year, items)),
      print: () => print(world, folder, year, items),
    };
  },
});

/** This year; the last of the plans that ship where all of them are over, so that the next command has criteria. */
async function firstYear(world: World): Promise<number> {
  const { shippedFolder } = await import('../../io/shipped.ts');
  const { loadCriteria } = await import('../../workspace/criteria-library.ts');
  const today = Number(world.today().slice(0, 4));
  const folders = { shippedFolder: shippedFolder('criteria'), workspaceFolder: null };
  const ends = (await loadCriteria(folders)).value.map(({ set }) => set.movement.years.to);
  return ends.length === 0 ? today : Math.min(today, Math.max(...ends));
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
  const near = shownPath(world, folder);
  world.out(
    `${style.bold('Thư mục làm việc')}: ${near === '' ? 'thư mục hiện tại' : near}\n${formatTable(rows, ['left', 'left'])}\n`,
  );
  world.out(`${style.bold('Việc tiếp theo')}\n`);
  const steps = [
    'Mở don-vi.xlsx, sửa và ghi thêm các phòng, ban, đoàn thể, trường học, lực lượng vũ trang.',
    'Mở thidua.yaml, kiểm tra cơ quan, người ký, nơi nhận.',
    'Việc kỷ luật, đang xem xét ghi vào xu-ly.xlsx; khen thưởng đã có quyết định ghi vào khen-thuong.xlsx.',
    ...(near === '' ? [] : [`Gõ các lệnh sau trong thư mục ấy: cd ${/\s/u.test(near) ? `"${near}"` : near}`]),
    `Chạy “thidua bieumau ${year}” để lập biểu mẫu gửi các đơn vị.`,
    `Bản nộp nhận về bằng “thidua nhan ${year} <tệp, thư mục hoặc thư>”.`,
  ];
  for (const [index, step] of steps.entries()) world.out(`  ${index + 1}. ${step}\n`);
}

function shown(folder: string, path: string): string {
  return relative(folder, path).replaceAll('\\', '/');
}
