import type { LaidCell, LaidParagraph } from '../layout.ts';
import { lookFaults, unless } from '../look.ts';
import { MOTTO_OF_STATE, type Parts } from '../parts.ts';
import { fits, ruleFaults } from '../rules-and-lines.ts';

const SYMBOL = /^Số:[\s\u00A0]+\/\p{Lu}[\p{L}\d]*(-[\p{L}\d]+)*$/u;
const DATE = /^(\p{L}[^,]*), ngày (\d+) tháng (\d+) năm \d{4}$/u;

/** Letterhead: quốc hiệu, tiêu ngữ, agencies, number, place and date (NĐ 30/2020, PL I, II.1–5). */
export function headFaults({ head, kind }: Parts): readonly string[] {
  if (head === undefined) return ['no letterhead'];
  const [above, below] = head.rows;
  return [
    ...agencyFaults(above?.cells[0]),
    ...stateFaults(above?.cells[1]),
    ...numberFaults(below?.cells[0], kind === 'letter'),
    ...(kind === 'minutes' ? noDateFaults(below?.cells[1]) : dateFaults(below?.cells[1])),
    ...unless(head.width <= head.textWidth, 'letterhead wider than the text'),
  ];
}

function agencyFaults(cell: LaidCell | undefined): readonly string[] {
  const lines = cell?.paragraphs ?? [];
  const ruleAt = lines.findIndex(({ hasRule }) => hasRule);
  const names = lines.slice(0, ruleAt < 0 ? lines.length : ruleAt);
  const agency = names.at(-1);
  const name = { size: [12, 13], italic: false, align: 'center', isUpper: true } as const;
  return [
    ...names.slice(0, -1).flatMap((line) => lookFaults('cơ quan chủ quản', line, { ...name, bold: false })),
    ...lookFaults('cơ quan ban hành', agency, { ...name, bold: true }),
    ...names.flatMap((line) => unless(fits(line), `“${line.text}” wraps by itself`)),
    ...ruleFaults('cơ quan ban hành', lines[ruleAt], agency, [1 / 3, 1 / 2]),
  ];
}

function stateFaults(cell: LaidCell | undefined): readonly string[] {
  const [state, motto, rule] = cell?.paragraphs ?? [];
  const upright = { bold: true, italic: false, align: 'center' } as const;
  return [
    ...unless(state?.text === MOTTO_OF_STATE, 'no quốc hiệu'),
    ...lookFaults('quốc hiệu', state, { ...upright, size: [12, 13] }),
    ...unless(motto?.text === 'Độc lập - Tự do - Hạnh phúc', 'no tiêu ngữ'),
    ...lookFaults('tiêu ngữ', motto, { ...upright, size: [13, 14] }),
    ...unless(
      [state, motto].every((line) => line !== undefined && fits(line)),
      'quốc hiệu or tiêu ngữ wraps',
    ),
    ...unless(
      [state, motto].every((line) => line?.line === 240),
      'quốc hiệu and tiêu ngữ not single spaced',
    ),
    ...ruleFaults('tiêu ngữ', rule, motto, [1, 1]),
  ];
}

function numberFaults(cell: LaidCell | undefined, isLetter: boolean): readonly string[] {
  const [number, ...others] = cell?.paragraphs ?? [];
  const drafts = others.filter(({ text }) => text === 'DỰ THẢO');
  const [subject] = others.filter((line) => !drafts.includes(line));
  const upright = { bold: false, italic: false, align: 'center' } as const;
  return [
    ...unless(SYMBOL.test(number?.text ?? ''), `“${number?.text}” is no number and symbol`),
    ...lookFaults('số, ký hiệu', number, { ...upright, size: [13, 13] }),
    ...(isLetter ? subjectFaults(subject) : unless(subject === undefined, 'something below the number')),
    ...drafts.flatMap((draft) =>
      lookFaults('dự thảo', draft, { size: [13, 14], bold: true, italic: false, align: 'center' }),
    ),
  ];
}

/** `V/v …`, 6 pt below the number (II.5b). */
function subjectFaults(subject: LaidParagraph | undefined): readonly string[] {
  return [
    ...lookFaults('V/v', subject, { size: [12, 13], bold: false, italic: false, align: 'center' }),
    ...unless(/^V\/v [^:]/.test(subject?.text ?? ''), 'trích yếu công văn does not start with V/v'),
    ...unless((subject?.before ?? 0) >= 120, 'V/v less than 6 pt below the number'),
  ];
}

/** Day below 10 and month 1, 2 get a leading 0, other months none (II.4). */
function dateFaults(cell: LaidCell | undefined): readonly string[] {
  const [date] = cell?.paragraphs ?? [];
  const [, , day = '', month = ''] = DATE.exec(date?.text ?? '') ?? [];
  const isPadded = day.length === 2 && (Number(month) <= 2 ? /^0/.test(month) : /^[3-9]$|^1/.test(month));
  return [
    ...lookFaults('địa danh, ngày', date, { size: [13, 14], bold: false, italic: true, align: 'center' }),
    ...unless(isPadded, `“${date?.text}” is no place and date`),
    ...unless(date !== undefined && fits(date), 'place and date wrap'),
  ];
}

/** Minutes say when they were closed (mẫu 1.9). */
function noDateFaults(cell: LaidCell | undefined): readonly string[] {
  const text = cell?.paragraphs.map((line) => line.text).join('') ?? '';
  return unless(text === '', 'minutes with a place and date in their head');
}
