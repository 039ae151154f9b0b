import { z } from 'zod';
import { formatNumber } from '../text/numbers.ts';
import { bareSchema, isNullable } from './schema-at.ts';

const DAY = 'ngày dạng năm-tháng-ngày, ví dụ 2019-07-24';

const TYPES: Readonly<Record<string, string>> = {
  string: 'chữ (nếu trông như số thì đặt trong dấu nháy kép)',
  number: 'một số',
  int: 'một số nguyên',
  array: 'một danh sách, mỗi dòng bắt đầu bằng dấu “- ”',
  tuple: 'một danh sách, mỗi dòng bắt đầu bằng dấu “- ”',
  object: 'một nhóm mục con',
  record: 'một nhóm mục con',
  boolean: 'true hoặc false',
  nonoptional: 'một giá trị',
};

/**
 * What should have stood where zod objects, in the clerk's words: `một số từ 0 trở lên`. Where the schema of the place
 * is given, its own `describe` goes first, and a blank is named where one may stand.
 */
export function expectedWords(issue: z.core.$ZodIssue, schema?: z.ZodType | null): string {
  const words = wordsOf(issue, schema ? bareSchema(schema, undefined) : null);
  return schema && isNullable(schema) ? `${words}; hoặc để trống` : words;
}

function wordsOf(issue: z.core.$ZodIssue, schema: z.ZodType | null): string {
  switch (issue.code) {
    case 'invalid_type':
      return schema?.description ?? typeWords(issue.expected, schema);
    case 'invalid_value': {
      const values = issue.values.map(String);
      return values.length === 1 ? `đúng là ${values[0]}` : `một trong: ${values.join(', ')}`;
    }
    case 'invalid_format':
      return schema?.description ?? (issue.format === 'date' ? DAY : 'theo đúng mẫu');
    case 'too_small':
      return boundWords(issue.origin, Number(issue.minimum), 'least', issue.inclusive ?? true);
    case 'too_big':
      return boundWords(issue.origin, Number(issue.maximum), 'most', issue.inclusive ?? true);
    case 'not_multiple_of':
      return 'một số có không quá hai chữ số thập phân';
    default:
      return 'theo đúng mẫu của loại tệp này';
  }
}

function typeWords(expected: string, schema: z.ZodType | null): string {
  if (schema instanceof z.ZodISODate) return DAY;
  if (schema instanceof z.ZodObject) return `các mục ${Object.keys(schema.shape).join(', ')}`;
  return TYPES[expected] ?? 'một giá trị khác';
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

/** Several issues of one entry, for inside a sentence: `“zeroAt” cần một số`. */
export function issuesWords(issues: readonly z.core.$ZodIssue[]): string {
  return issues.map(problemWords).join('; ');
}

function problemWords(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    return `không có mục ${issue.keys.map((key) => `“${key}”`).join(', ')}`;
  }
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find((option) => !option.some(isForeign));
    return meant ? issuesWords(meant) : 'không theo một mẫu nào được dùng ở đây';
  }
  const path = issue.path.join('.');
  return path === '' ? `cần ${expectedWords(issue)}` : `“${path}” cần ${expectedWords(issue)}`;
}

/** The data has keys that this shape of a union knows nothing of: another shape was meant. */
function isForeign(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'unrecognized_keys' && issue.path.length === 0;
}
