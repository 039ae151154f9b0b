import type { z } from 'zod';
import { formatNumber } from '../../text/numbers.ts';
import { criterionKinds } from '../kinds/registry.ts';

const DAY = 'ngày dạng năm-tháng-ngày, ví dụ 2019-07-24';

/** What an entry is to hold, where its type alone would not tell. */
const FORMATS: Readonly<Record<string, string>> = {
  deadline: 'tháng-ngày, ví dụ 11-30',
  id: 'mã gồm hai chữ hoa và số, ví dụ TT1, TT1.1 hoặc TT1.1a',
  kind: `cách chấm, một trong: ${[...criterionKinds.keys()].join(', ')}`,
  'effective/from': DAY,
  'effective/to': `${DAY}; chưa kết thúc thì ghi null`,
  'movement/date': DAY,
  'requirements/kind': 'loại điều kiện, ví dụ submitted',
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'chữ (nếu trông như số thì đặt trong dấu nháy kép)',
  number: 'một số',
  int: 'một số nguyên',
  array: 'một danh sách',
  tuple: 'một danh sách',
  object: 'một nhóm mục con',
  record: 'một nhóm mục con',
  boolean: 'true hoặc false',
  nonoptional: 'một giá trị',
};

/** What should have stood where zod objects, in the clerk's words: `một số từ 0 trở lên`. */
export function expectedWords(issue: z.core.$ZodIssue): string {
  const words = issue.path.filter((step) => typeof step === 'string');
  const format = FORMATS[words.slice(-2).join('/')] ?? FORMATS[words.at(-1) ?? ''];
  switch (issue.code) {
    case 'invalid_type':
      return format ?? TYPES[issue.expected] ?? 'một giá trị khác';
    case 'invalid_value': {
      const values = issue.values.map(String);
      return values.length === 1 ? `đúng là ${values[0]}` : `một trong: ${values.join(', ')}`;
    }
    case 'invalid_format':
      return format ?? (issue.format === 'date' ? DAY : 'theo đúng mẫu');
    case 'too_small':
      return boundWords(issue.origin, Number(issue.minimum), 'least', issue.inclusive ?? true);
    case 'too_big':
      return boundWords(issue.origin, Number(issue.maximum), 'most', issue.inclusive ?? true);
    case 'not_multiple_of':
      return 'một số có không quá hai chữ số thập phân';
    default:
      return 'theo đúng mẫu của tệp tiêu chí';
  }
}

function boundWords(origin: string, bound: number, side: 'least' | 'most', inclusive: boolean): string {
  const number = formatNumber(bound);
  if (origin === 'string') return side === 'least' ? 'chữ, không để trống' : `chữ, không quá ${number} ký tự`;
  if (origin === 'array')
    return side === 'least' ? `ít nhất ${number} phần tử` : `không quá ${number} phần tử`;
  if (side === 'least') return inclusive ? `một số từ ${number} trở lên` : `một số lớn hơn ${number}`;
  return inclusive ? `một số không quá ${number}` : `một số nhỏ hơn ${number}`;
}

/** A value of the file as it can be shown inside a sentence. */
export function writtenWords(value: unknown): string {
  if (value === null || value === undefined) return 'trống';
  if (Array.isArray(value)) return `một danh sách ${value.length} phần tử`;
  if (typeof value === 'object') return 'một nhóm mục con';
  const text = String(value);
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}

/** Problems with a kind's or requirement's params, for inside a sentence: `“zeroAt” cần một số`. */
export function paramWords(issues: readonly z.core.$ZodIssue[]): string {
  return issues.map(problemWords).join('; ');
}

function problemWords(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    return `không có mục ${issue.keys.map((key) => `“${key}”`).join(', ')}`;
  }
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find((option) => !option.some(isForeign));
    return meant ? paramWords(meant) : 'không theo một mẫu nào của cách chấm này';
  }
  const path = issue.path.join('.');
  return path === '' ? `cần ${expectedWords(issue)}` : `“${path}” cần ${expectedWords(issue)}`;
}

/** The data has keys that this shape of a union knows nothing of: another shape was meant. */
function isForeign(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'unrecognized_keys' && issue.path.length === 0;
}
