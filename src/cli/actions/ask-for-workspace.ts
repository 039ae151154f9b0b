import type { World } from '../world.ts';

/** What can be asked, by the name of its flag; blank or left out: the template's own words stay. */
export type WorkspaceAnswers = {
  readonly nam?: string | undefined;
  readonly diaBan?: string | undefined;
  readonly diaDanh?: string | undefined;
  readonly coQuan?: string | undefined;
  readonly vietTat?: string | undefined;
  readonly chucVu?: string | undefined;
  readonly nguoiKy?: string | undefined;
  readonly email?: string | undefined;
  readonly dienThoai?: string | undefined;
};

type Question = { readonly name: keyof WorkspaceAnswers; readonly message: string; readonly preset: string };

/** Asks for what no flag gives and no profile there says already, with the default shown; null when the clerk stops at a question (Ctrl+C). */
export async function askForWorkspace(
  world: World,
  { folder, hasProfile }: { readonly folder: string; readonly hasProfile: boolean },
  given: WorkspaceAnswers,
): Promise<WorkspaceAnswers | null> {
  const { default: inquirer } = await import('inquirer');
  world.err(`Tạo thư mục làm việc ở ${folder}. Nhấn Enter để lấy giá trị trong ngoặc.\n\n`);
  const asked = questions(world).filter(
    ({ name }) => given[name] === undefined && (name === 'nam' || !hasProfile),
  );
  try {
    const answers = await inquirer.prompt<WorkspaceAnswers>(
      asked.map(({ name, message, preset }) => ({
        type: 'input' as const,
        name,
        message,
        ...(preset === '' ? {} : { default: preset }),
        ...(name === 'nam' ? { validate: isYear } : {}),
      })),
    );
    return { ...given, ...answers };
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') return null;
    throw error;
  }
}

function questions(world: World): readonly Question[] {
  return [
    { name: 'nam', message: 'Năm đầu tiên sẽ tổng hợp:', preset: world.today().slice(0, 4) },
    { name: 'diaBan', message: 'Địa bàn, viết như trong câu:', preset: 'thành phố Thanh Hóa' },
    { name: 'diaDanh', message: 'Địa danh ở dòng ngày tháng (để trống: theo địa bàn):', preset: '' },
    { name: 'coQuan', message: 'Cơ quan lập văn bản:', preset: 'Phòng Nội vụ' },
    { name: 'vietTat', message: 'Tên cơ quan viết tắt trong ký hiệu:', preset: 'PNV' },
    { name: 'chucVu', message: 'Chức vụ người ký:', preset: 'Trưởng phòng' },
    { name: 'nguoiKy', message: 'Họ tên người ký (để trống: ghi tay sau):', preset: '' },
    { name: 'email', message: 'Email nhận báo cáo của các đơn vị (có thể để trống):', preset: '' },
    { name: 'dienThoai', message: 'Điện thoại liên hệ (có thể để trống):', preset: '' },
  ];
}

function isYear(typed: string): true | string {
  return /^20\d\d$/u.test(typed.trim()) || 'Ghi một năm gồm bốn chữ số, ví dụ 2022.';
}
