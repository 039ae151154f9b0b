import { type Prompts, unlessStopped } from '../prompts.ts';
import type { World } from '../world.ts';

/** What can be asked; left out or blank: the template's own words stay. */
export type WorkspaceAnswers = {
  /** Four digits. */
  readonly year: string | undefined;
  readonly territory: string | undefined;
  readonly place: string | undefined;
  readonly agency: string | undefined;
  readonly abbreviation: string | undefined;
  readonly position: string | undefined;
  readonly signer: string | undefined;
  readonly email: string | undefined;
  readonly phone: string | undefined;
};

type AskedFor = {
  readonly folder: string;
  readonly hasProfile: boolean;
  /** Offered as the first year. */
  readonly year: number;
};

type Question = { readonly name: keyof WorkspaceAnswers; readonly message: string; readonly preset: string };

/** Asks for what no flag gives and no profile there says already, with the default shown; null when the clerk stops at a question (Ctrl+C). */
export async function askForWorkspace(
  world: World,
  prompts: Prompts,
  { folder, hasProfile, year }: AskedFor,
  given: WorkspaceAnswers,
): Promise<WorkspaceAnswers | null> {
  world.err(`Tạo thư mục làm việc ở ${folder}. Nhấn Enter để lấy giá trị trong ngoặc.\n\n`);
  const asked = questions(year).filter(
    ({ name }) => given[name] === undefined && (name === 'year' || !hasProfile),
  );
  return unlessStopped(async () => {
    let answers = given;
    for (const { name, message, preset } of asked) {
      const answer = await prompts.text(message, {
        ...(preset === '' ? {} : { preset }),
        ...(name === 'year' ? { check: isYear } : {}),
      });
      answers = { ...answers, [name]: answer };
    }
    return answers;
  }, null);
}

function questions(year: number): readonly Question[] {
  return [
    { name: 'year', message: 'Năm đầu tiên sẽ tổng hợp:', preset: String(year) },
    { name: 'territory', message: 'Địa bàn, viết như trong câu:', preset: 'thành phố Thanh Hóa' },
    { name: 'place', message: 'Địa danh ở dòng ngày tháng (để trống: theo địa bàn):', preset: '' },
    { name: 'agency', message: 'Cơ quan lập văn bản:', preset: 'Phòng Nội vụ' },
    { name: 'abbreviation', message: 'Tên cơ quan viết tắt trong ký hiệu:', preset: 'PNV' },
    { name: 'position', message: 'Chức vụ người ký:', preset: 'Trưởng phòng' },
    { name: 'signer', message: 'Họ tên người ký (để trống: ghi tay sau):', preset: '' },
    { name: 'email', message: 'Email nhận báo cáo của các đơn vị (có thể để trống):', preset: '' },
    { name: 'phone', message: 'Điện thoại liên hệ (có thể để trống):', preset: '' },
  ];
}

function isYear(typed: string): true | string {
  return /^20\d\d$/u.test(typed.trim()) || 'Ghi một năm gồm bốn chữ số, ví dụ 2022.';
}
