import { readFile } from 'node:fs/promises';
import { parseCriteria } from '../../src/criteria/parse.ts';
import type { CriteriaEdition } from '../../src/criteria/schema.ts';
import { sha256 } from '../../src/io/hash.ts';
import { criteriaInForce } from './criteria.ts';
import type { SampleFile } from './sample-year.ts';

const VERSION = '2022.1';
const FROM = '2022-12-01';
/** The last year that the version before it is used in. */
const LAST_BEFORE = 2022;

/** The sample council's own criteria: the file, and what is read of it. */
export type Amendment = { readonly file: SampleFile; readonly edition: CriteriaEdition };

/**
 * `tieu-chi/2022.1.yaml`: the shipped file in force before it with a few passages replaced, so that the two never
 * drift apart. A passage that is not there exactly once stops the script.
 */
export async function amendment(plan: string): Promise<Amendment> {
  const before = await criteriaInForce(plan, LAST_BEFORE);
  const shipped = await readFile(before.file, 'utf8');
  const changed = [...headOf(before.set.version), ...body].reduce(replaceOnce, shipped);
  const bytes = new TextEncoder().encode(changed);
  const path = `tieu-chi/${VERSION}.yaml`;
  const { value, diagnostics } = parseCriteria({ text: bytes, file: path, sha256: sha256(bytes) });
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return { file: { path, bytes }, edition: value };
}

type Replacement = readonly [passage: RegExp | string, by: string];

function replaceOnce(text: string, [passage, by]: Replacement): string {
  const parts = text.split(passage);
  if (parts.length !== 2) throw new RangeError(`${parts.length - 1} times in the criteria file: ${passage}`);
  return parts.join(by);
}

const headOf = (before: string): readonly Replacement[] => [
  [
    `# Bản ${before}\n`,
    `# Bản ${VERSION}: sửa đổi giả định của thư mục mẫu, thay bản ${before} từ ngày 01/12/2022\n`,
  ],
  [
    /# - Không sửa tệp này:[\s\S]*?thidua tieuchi kiemtra\n/,
    '# - Các điểm đã đổi kê ở mục "changes". Xem khác nhau với bản trước bằng lệnh:\n' +
      `#     thidua tieuchi sosanh ${before} ${VERSION}\n`,
  ],
  [`\nversion: "${before}"\n`, `\nversion: "${VERSION}"\n`],
  [
    /\neffective: [\s\S]*?\npointsOrigin: .*\n/,
    `
effective: { from: ${FROM}, to: null }
replaces: "${before}"
changes:
  - "TT3.1b Dịch vụ công có phát sinh hồ sơ: từ 5 lên 7 điểm; nhóm TT3 từ 15 lên 17 điểm."
  - "TT4.2a Mức xanh, sạch, đẹp: từ 6 xuống 4 điểm, các mức 4; 3; 2; 1; 0; nhóm TT4 từ 15 xuống 13 điểm."
  - "TT2.2a Hồ sơ trước hạn và đúng hạn: đủ điểm từ 99% (trước là 98%), 0 điểm từ 80% trở xuống (trước là 70%)."
pointsOrigin: >-
  Thang điểm mặc định của công cụ, Hội đồng sửa năm 2022 (giả định của thư mục mẫu); Kế hoạch 756/KH-UBND không quy
  định điểm.
`,
  ],
];

/** Online public services weigh more, the looks of the office less; deadlines are taken more strictly. */
const body: readonly Replacement[] = [
  ['gạch đầu dòng 3\n      max: 15\n', 'gạch đầu dòng 3\n      max: 17\n'],
  ['gạch đầu dòng 3\n          max: 15\n', 'gạch đầu dòng 3\n          max: 17\n'],
  [
    partOf('Đơn vị không cung cấp dịch vụ công trực tuyến thì ghi “không áp dụng” và nêu lý do.', 5),
    partOf('Đơn vị không cung cấp dịch vụ công trực tuyến thì ghi “không áp dụng” và nêu lý do.', 7),
  ],
  ['{ achieved: 24, total: 24, points: 5 }', '{ achieved: 24, total: 24, points: 7 }'],
  [
    '{ achieved: 5, total: 7, points: 3.57, note: "5 × 5/7 = 3,571…" }',
    '{ achieved: 5, total: 6, points: 5.83, note: "7 × 5/6 = 5,833…" }',
  ],
  ['gạch đầu dòng 4\n      max: 15\n', 'gạch đầu dòng 4\n      max: 13\n'],
  [
    'max: 8\n          parts:\n            - id: TT4.2a\n',
    'max: 6\n          parts:\n            - id: TT4.2a\n',
  ],
  [
    'short: Mức xanh, sạch, đẹp\n              max: 6\n',
    'short: Mức xanh, sạch, đẹp\n              max: 4\n',
  ],
  ['{ name: Rất tốt, points: 6 }', '{ name: Rất tốt, points: 4 }'],
  ['{ name: Tốt, points: 4.5 }', '{ name: Tốt, points: 3 }'],
  ['{ name: Khá, points: 3 }', '{ name: Khá, points: 2 }'],
  ['{ name: Trung bình, points: 1.5 }', '{ name: Trung bình, points: 1 }'],
  ['{ level: Rất tốt, points: 6 }', '{ level: Rất tốt, points: 4 }'],
  ['{ level: Trung bình, points: 1.5 }', '{ level: Trung bình, points: 1 }'],
  ['công cụ dùng cùng mốc với TT1.1.', 'Hội đồng đặt mốc cao hơn TT1.1.'],
  [
    'max: 6\n              kind: ratio\n              params: { linear: { zeroAt: 70, fullAt: 98 } }\n',
    'max: 6\n              kind: ratio\n              params: { linear: { zeroAt: 80, fullAt: 99 } }\n',
  ],
  [
    '{ achieved: 1960, total: 2000, points: 6, note: đúng mốc 98% }',
    '{ achieved: 1980, total: 2000, points: 6, note: đúng mốc 99% }',
  ],
  [
    '{ achieved: 84, total: 100, points: 3, note: "6 × 14 / 28" }',
    '{ achieved: 179, total: 200, points: 3, note: "6 × 9,5 / 19" }',
  ],
  [
    'note: "6 × 9,5 / 19" }\n                - { achieved: 70, total: 100, points: 0 }',
    'note: "6 × 9,5 / 19" }\n                - { achieved: 80, total: 100, points: 0 }',
  ],
];

function partOf(note: string, max: number): string {
  return `note: ${note}\n              max: ${max}\n`;
}
