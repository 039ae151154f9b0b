import type { CriteriaSet } from '../../criteria/schema.ts';
import { periodWords } from '../../domain/term.ts';
import { unitTypesOf } from '../../domain/unit.ts';
import { formatShortDate, isoOf } from '../../text/dates.ts';
import { looseKey } from '../../text/fold.ts';
import { upperFirst } from '../../text/letters.ts';
import { monthAndDay } from '../../text/month-and-day.ts';
import { parseQuantity } from '../../text/numbers.ts';
import { readPeriod } from '../../text/read-term.ts';

/** A line of the sheet `Thông tin`: what it is called, what stands there, and what a text there changes. */
export type Setting = {
  readonly label: string;
  readonly hint: string;
  readonly write: (set: CriteriaSet) => string;
  /** The set with what the text says; null where it says nothing that fits. */
  readonly apply: (set: CriteriaSet, text: string) => CriteriaSet | null;
};

const line = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const needed = (text: string): string | null => (line(text) === '' ? null : line(text));
const yearOf = (text: string): number | null => (/^20\d\d$/u.test(line(text)) ? Number(line(text)) : null);
const numberOf = (text: string): number | null => {
  const value = parseQuantity(line(text))?.value;
  return value === undefined || value < 0 ? null : value;
};
const typed = (value: number): string => String(value).replace('.', ',');
const linesOf = (text: string): readonly string[] =>
  text
    .split(/\n/u)
    .map(line)
    .filter((each) => each !== '');

/** `11-30` as `30/11`. */
const dayAndMonth = (deadline: string): string =>
  `${Number(deadline.slice(3))}/${Number(deadline.slice(0, 2))}`;

const YEAR_OF_PERIODS = {
  sum: 'Cộng điểm các kỳ',
  mean: 'Bình quân các kỳ',
  last: 'Lấy điểm kỳ cuối năm',
} as const;

/** The settings of a set that an office may change in the table. */
export const SETTINGS: readonly Setting[] = [
  {
    label: 'Mã kế hoạch',
    hint: 'Viết liền, không dấu, ví dụ 25-KH-UBND; là tên thư mục, tên tệp.',
    write: ({ plan }) => plan,
    apply: (set, text) =>
      /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,60}$/u.test(line(text)) ? { ...set, plan: line(text) } : null,
  },
  movementText('Tên phong trào', 'title', 'Viết như trong văn bản: Phong trào thi đua “…” giai đoạn … - ….'),
  movementText('Số kế hoạch', 'number', 'Ví dụ 25/KH-UBND.'),
  {
    label: 'Ngày kế hoạch',
    hint: 'Ngày/tháng/năm.',
    write: ({ movement }) => formatShortDate(movement.date),
    apply: (set, text) => {
      const date = isoOf(text);
      return date === null ? null : { ...set, movement: { ...set.movement, date } };
    },
  },
  movementText('Cơ quan ban hành', 'issuer', 'Tên đầy đủ.'),
  movementYear('Từ năm', 'from'),
  movementYear('Đến năm', 'to'),
  reviewYear('Năm sơ kết', 'interim'),
  reviewYear('Năm tổng kết', 'final'),
  {
    label: 'Có hiệu lực từ',
    hint: 'Ngày/tháng/năm; kết quả của một năm chấm theo bản có hiệu lực vào ngày hạn gửi báo cáo của năm ấy.',
    write: ({ effective }) => formatShortDate(effective.from),
    apply: (set, text) => {
      const from = isoOf(text);
      return from === null ? null : { ...set, effective: { ...set.effective, from } };
    },
  },
  {
    label: 'Hết hiệu lực',
    hint: 'Để trống nếu chưa hết.',
    write: ({ effective }) => (effective.to === null ? '' : formatShortDate(effective.to)),
    apply: (set, text) => {
      const to = line(text) === '' ? null : isoOf(text);
      return to === null && line(text) !== '' ? null : { ...set, effective: { ...set.effective, to } };
    },
  },
  {
    label: 'Tổng điểm',
    hint: 'Không kể điểm thưởng; phải bằng tổng điểm các mục, có kỳ báo cáo thì bằng tổng điểm cả năm.',
    write: (set) => typed(set.total ?? 100),
    apply: (set, text) => {
      const total = numberOf(text);
      if (total === null) return null;
      return total === (set.total ?? 100) ? set : { ...set, total };
    },
  },
  {
    label: 'Nguồn của thang điểm',
    hint: 'In trong văn bản: điểm do đâu quy định.',
    write: ({ pointsOrigin }) => pointsOrigin,
    apply: (set, text) => {
      const pointsOrigin = needed(text);
      return pointsOrigin === null ? null : { ...set, pointsOrigin };
    },
  },
  {
    label: 'Hạn gửi báo cáo',
    hint: 'Ngày/tháng hằng năm, ví dụ 30/11.',
    write: ({ deadline }) => dayAndMonth(deadline),
    apply: (set, text) => {
      const deadline = monthAndDay(text);
      return deadline === null ? null : { ...set, deadline };
    },
  },
  {
    label: 'Kỳ báo cáo',
    hint: 'Để trống nếu mỗi năm báo cáo một lần; nếu không thì mỗi dòng một kỳ và hạn, ví dụ: Quý I: hạn 25/3; 6 tháng đầu năm: hạn 15/6.',
    write: ({ periods }) =>
      (periods?.each ?? [])
        .map(({ period, deadline }) => `${upperFirst(periodWords(period))}: hạn ${dayAndMonth(deadline)}`)
        .join('\n'),
    apply: (set, text) => {
      const { periods, ...rest } = set;
      const typedLines = text
        .split(/[\n;]/u)
        .map(line)
        .filter((each) => each !== '');
      if (typedLines.length === 0) return rest;
      const each = typedLines.map((one) => {
        const [, name = '', date = ''] =
          /^(.+?)\s*[:–-]?\s*(?:hạn\s*)?(\d{1,2}\s*[/-]\s*\d{1,2})$/iu.exec(one) ?? [];
        const period = readPeriod(name);
        const deadline = monthAndDay(date);
        return period === null || deadline === null ? null : { period, deadline };
      });
      if (each.some((one) => one === null)) return null;
      return { ...rest, periods: { year: 'mean', ...periods, each: each.flatMap((one) => one ?? []) } };
    },
  },
  {
    label: 'Điểm cả năm từ các kỳ',
    hint: `Một trong: ${Object.values(YEAR_OF_PERIODS).join('; ')}. Để trống nếu mỗi năm báo cáo một lần.`,
    write: ({ periods }) => (periods === undefined ? '' : YEAR_OF_PERIODS[periods.year]),
    apply: (set, text) => {
      if (line(text) === '') return set;
      const found = (['sum', 'mean', 'last'] as const).find(
        (way) => looseKey(YEAR_OF_PERIODS[way]) === looseKey(text),
      );
      if (found === undefined || set.periods === undefined) return null;
      return { ...set, periods: { ...set.periods, year: found } };
    },
  },
  {
    label: 'Căn cứ về kỳ báo cáo',
    hint: 'Mục của kế hoạch quy định kỳ báo cáo, in trong văn bản; có thể để trống.',
    write: ({ periods }) => periods?.clause ?? '',
    apply: (set, text) => {
      if (set.periods === undefined) return line(text) === '' ? set : null;
      const { clause: _, ...periods } = set.periods;
      return { ...set, periods: line(text) === '' ? periods : { ...periods, clause: line(text) } };
    },
  },
  choiceOf('Tiêu chí không áp dụng', 'notApplicable', {
    rescale: 'Tính lại theo các tiêu chí còn lại',
    full: 'Cho đủ điểm',
    zero: 'Cho 0 điểm',
  }),
  choiceOf('Thiếu minh chứng', 'missingEvidence', {
    warn: 'Nhắc, vẫn tính điểm',
    'no-points': 'Không tính điểm',
  }),
  {
    label: 'Xếp loại',
    hint: 'Mỗi dòng một loại, ví dụ: Xuất sắc: từ 90.',
    write: ({ grades }) => grades.map(({ title, from }) => `${title}: từ ${typed(from)}`).join('\n'),
    apply: (set, text) => {
      const grades = linesOf(text).map((each) => {
        const match = /^(.+?)\s*:\s*(?:từ\s*)?(\d[\d.,]*)(?:\s*điểm)?(?:\s*trở lên)?$/iu.exec(each);
        const from = numberOf(match?.[2] ?? '');
        if (match === null || from === null) return null;
        const title = match[1] ?? '';
        const known = set.grades.find((grade) => grade.title === title);
        return { id: known?.id ?? keyOf(title), title, from };
      });
      return grades.length === 0 || grades.some((grade) => grade === null)
        ? null
        : { ...set, grades: grades.flatMap((grade) => grade ?? []) };
    },
  },
  {
    label: 'Cách gọi chung các đơn vị',
    hint: 'Viết như trong câu, bắt đầu bằng chữ “toàn”.',
    write: ({ scope }) => scope ?? '',
    apply: (set, text) => {
      if (line(text) === '') return set.scope === undefined ? set : null;
      return { ...set, scope: line(text) };
    },
  },
  {
    label: 'Loại đơn vị',
    hint: 'Mỗi dòng một loại; cột Loại của sổ đơn vị ghi đúng các tên này.',
    write: (set) =>
      unitTypesOf(set)
        .map(({ title }) => title)
        .join('\n'),
    apply: (set, text) => {
      const known = unitTypesOf(set);
      const unitTypes = linesOf(text).map(
        (title) => known.find((type) => type.title === title) ?? { id: keyOf(title), title },
      );
      return unitTypes.length === 0 ? null : { ...set, unitTypes };
    },
  },
  sideCap('Điểm thưởng tối đa', 'bonusCap'),
  sideCap('Điểm trừ tối đa', 'penaltyCap'),
];

function movementText(label: string, key: 'title' | 'number' | 'issuer', hint: string): Setting {
  return {
    label,
    hint,
    write: ({ movement }) => movement[key],
    apply: (set, text) => {
      const value = needed(text);
      return value === null ? null : { ...set, movement: { ...set.movement, [key]: value } };
    },
  };
}

function movementYear(label: string, key: 'from' | 'to'): Setting {
  return {
    label,
    hint: 'Năm của kế hoạch, bốn chữ số.',
    write: ({ movement }) => String(movement.years[key]),
    apply: (set, text) => {
      const year = yearOf(text);
      if (year === null) return null;
      return { ...set, movement: { ...set.movement, years: { ...set.movement.years, [key]: year } } };
    },
  };
}

function reviewYear(label: string, key: 'interim' | 'final'): Setting {
  return {
    label,
    hint: 'Để trống nếu kế hoạch không có.',
    write: ({ movement }) => (movement[key] === null ? '' : String(movement[key])),
    apply: (set, text) => {
      const year = line(text) === '' ? null : yearOf(text);
      if (year === null && line(text) !== '') return null;
      return { ...set, movement: { ...set.movement, [key]: year } };
    },
  };
}

function choiceOf<Key extends 'notApplicable' | 'missingEvidence'>(
  label: string,
  key: Key,
  choices: Readonly<Record<CriteriaSet[Key], string>>,
): Setting {
  const entries = Object.entries(choices) as unknown as readonly (readonly [CriteriaSet[Key], string])[];
  return {
    label,
    hint: `Một trong: ${Object.values(choices).join('; ')}.`,
    write: (set) => choices[set[key]],
    apply: (set, text) => {
      const found = entries.find(([, words]) => looseKey(words) === looseKey(text));
      return found === undefined ? null : { ...set, [key]: found[0] };
    },
  };
}

function sideCap(label: string, key: 'bonusCap' | 'penaltyCap'): Setting {
  return {
    label,
    hint: 'Cho cả bảng; để trống nếu không giới hạn chung.',
    write: ({ units }) => (units[key] === undefined ? '' : typed(units[key])),
    apply: (set, text) => {
      if (line(text) === '') {
        const { [key]: _, ...units } = set.units;
        return { ...set, units };
      }
      const cap = numberOf(text);
      return cap === null ? null : { ...set, units: { ...set.units, [key]: cap } };
    },
  };
}

/** A key of words: `Xã, phường` is `xa-phuong`. */
function keyOf(title: string): string {
  const key = looseKey(title)
    .replace(/ /gu, '-')
    .replace(/[^a-z0-9-]/gu, '')
    .slice(0, 40);
  return key === '' ? 'khac' : key;
}
