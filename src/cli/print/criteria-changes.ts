import { stringify } from 'yaml';
import { type ChangedThing, type CriteriaChange, diffCriteria } from '../../criteria/diff.ts';
import type { CriteriaEdition, CriteriaSet } from '../../criteria/schema.ts';
import type { World } from '../world.ts';
import { REVIEW_TITLES } from './awards.ts';
import { styleFor } from './style.ts';
import { printable, wrap } from './text.ts';

const THINGS: Readonly<Record<ChangedThing, string>> = {
  setting: 'quy định chung',
  grade: 'mức xếp loại',
  group: 'nhóm',
  criterion: 'tiêu chí',
  part: 'phần',
  disqualifier: 'điều kiện loại trừ',
  award: 'khen thưởng',
  conflict: 'quy tắc giữa các hình thức',
};

/** How the clerk calls the entries of the file that change most; the others go by their own name. */
const FIELDS: Readonly<Record<string, string>> = {
  max: 'điểm tối đa',
  title: 'nội dung',
  short: 'tên ngắn',
  clause: 'điều khoản',
  kind: 'cách chấm',
  params: 'thông số chấm',
  evidence: 'minh chứng',
  examples: 'ví dụ',
  appliesTo: 'áp dụng cho',
  requirements: 'điều kiện',
  effective: 'hiệu lực',
  from: 'từ điểm',
  note: 'ghi chú',
  level: 'cấp',
  decidedBy: 'người quyết định',
  proposedBy: 'người trình',
  proposedTo: 'nơi nhận trình',
  origin: 'căn cứ đặt ra',
  vote: 'cách biểu quyết',
  legalBasis: 'căn cứ pháp lý',
  check: 'cần đối chiếu',
  awards: 'hình thức',
  years: 'số năm',
  deadline: 'hạn nộp',
};

/** What differs between two criteria sets, a line or two for each. */
export function formatChanges(
  world: World,
  before: CriteriaEdition,
  after: CriteriaEdition,
  changes: readonly CriteriaChange[],
): string {
  const style = styleFor(world);
  const width = Math.max(40, Math.min(world.columns, 110)) - 4;
  const head = `${before.set.plan} bản ${before.set.version} → ${after.set.plan} bản ${after.set.version}`;
  if (changes.length === 0) return `${style.bold(head)}\nHai bản giống nhau về nội dung.\n`;
  const lines = changes.flatMap((change) => {
    const name = `${THINGS[change.thing]} ${change.id}${variantOf(change)}`;
    if (change.change !== 'changed') {
      const verb = change.change === 'added' ? style.green('thêm') : style.red('bỏ  ');
      return wrap(`${verb}  ${name}${change.title === '' ? '' : `: ${change.title}`}`, width);
    }
    const field = FIELDS[change.field] ?? change.field;
    return [
      `${style.yellow('đổi')}   ${name}, ${field}:`,
      ...wrap(`trước: ${show(change.before)}`, width).map((line) => `        ${line}`),
      ...wrap(`sau:   ${show(change.after)}`, width).map((line) => `        ${line}`),
    ];
  });
  return `${style.bold(head)}\n${changes.length} thay đổi:\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

/** What a version changes, a short sentence each, as its file lists it. */
export function changesInWords(before: CriteriaSet, after: CriteriaSet): readonly string[] {
  const changes = diffCriteria(before, after);
  const said = changes.map((change) => {
    const name = `${THINGS[change.thing]} ${change.id}`;
    if (change.change !== 'changed')
      return `${change.change === 'added' ? 'Thêm' : 'Bỏ'} ${name}: ${change.title}.`;
    const values = [change.before, change.after].map((value) => shortened(show(value)));
    return `Đổi ${name}, ${FIELDS[change.field] ?? change.field}: từ ${values[0]} thành ${values[1]}.`;
  });
  return said.length <= MOST_CHANGES
    ? said
    : [...said.slice(0, MOST_CHANGES), `Và ${said.length - MOST_CHANGES} thay đổi khác.`];
}

/** More than that nobody reads; `tieuchi sosanh` shows them all. */
const MOST_CHANGES = 60;

function shortened(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 119)}…`;
}

/** ` (tập thể, hằng năm)` */
function variantOf({ variant }: CriteriaChange): string {
  if (variant === undefined) return '';
  const whose = variant.subject === 'unit' ? 'tập thể' : 'cá nhân';
  return ` (${[whose, ...variant.reviews.map((review) => REVIEW_TITLES[review])].join(', ')})`;
}

function show(value: unknown): string {
  if (value === null) return '(không có)';
  if (typeof value !== 'object') return printable(String(value));
  return printable(stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim());
}
