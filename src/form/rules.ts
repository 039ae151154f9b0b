import { NOT_APPLICABLE } from '../criteria/kinds/formula.ts';
import type { FormRule } from './form-model.ts';
import { NOT_APPLICABLE_SPELLINGS } from './form-words.ts';

/** Formula: the cells of a range that say "không áp dụng" in one of its spellings. */
export function countNotApplicable(range: string): string {
  return `(${NOT_APPLICABLE_SPELLINGS.map((spelling) => `COUNTIF(${range},"${spelling}")`).join('+')})`;
}

/** Only these choices; `isStrict` false lets other words through after a question. */
export function oneOf(range: string, choices: readonly string[], isStrict = true): FormRule {
  const named = choices.length <= 4 ? `: ${choices.join(', ')}` : ' trong danh sách';
  return {
    range,
    accept: { type: 'list', choices },
    isStrict,
    title: 'Chọn trong danh sách',
    message: clip(`Bấm mũi tên bên phải ô và chọn một mục${named}.`),
  };
}

/** A number from 0 to `max`, or "không áp dụng"; `only` is a further condition, with what to say where it fails. */
export function upTo(
  range: string,
  noun: 'Điểm' | 'Số',
  max: number,
  only?: { readonly formula: string; readonly message: string },
): FormRule {
  const cell = firstCell(range);
  const shown = String(max).replace('.', ',');
  const fits = `IF(ISNUMBER(${cell}),AND(${cell}>=0,${cell}<=${max}),${saysNotApplicable(cell)})`;
  return {
    range,
    accept: { type: 'formula', formula: only === undefined ? fits : `AND(${only.formula},${fits})` },
    isStrict: true,
    title: `${noun} từ 0 đến ${shown}`,
    message: clip(
      only?.message ??
        `Nhập một số từ 0 đến ${shown}; nếu nội dung này không có ở đơn vị, ghi: ${NOT_APPLICABLE}.`,
    ),
  };
}

/** Points off, with or without their sign, or "không áp dụng". */
export function offUpTo(range: string, max: number): FormRule {
  const cell = firstCell(range);
  const shown = String(max).replace('.', ',');
  return {
    range,
    accept: {
      type: 'formula',
      formula: `IF(ISNUMBER(${cell}),ABS(${cell})<=${max},${saysNotApplicable(cell)})`,
    },
    isStrict: true,
    title: `Điểm trừ, nhiều nhất ${shown}`,
    message: clip(
      `Nhập số điểm trừ, nhiều nhất ${shown}; nếu nội dung này không có ở đơn vị, ghi: ${NOT_APPLICABLE}.`,
    ),
  };
}

/** A number from 0 up (a whole one if `isWhole`), or "không áp dụng". */
export function countFromZero(range: string, what: string, isWhole: boolean): FormRule {
  const cell = firstCell(range);
  const number = isWhole ? `AND(${cell}>=0,${cell}=INT(${cell}))` : `${cell}>=0`;
  return {
    range,
    accept: { type: 'formula', formula: `IF(ISNUMBER(${cell}),${number},${saysNotApplicable(cell)})` },
    isStrict: true,
    title: isWhole ? 'Số nguyên từ 0 trở lên' : 'Số từ 0 trở lên',
    message: clip(
      `${what}: nhập ${isWhole ? 'số nguyên' : 'số'} từ 0 trở lên; nếu nội dung này không có ở đơn vị, ghi: ${NOT_APPLICABLE}.`,
    ),
  };
}

/** A whole number from 0 up. */
export function wholeNumber(range: string, what: string): FormRule {
  const cell = firstCell(range);
  return {
    range,
    accept: { type: 'formula', formula: `IF(ISNUMBER(${cell}),AND(${cell}>=0,${cell}=INT(${cell})),FALSE)` },
    isStrict: true,
    title: 'Số nguyên từ 0 trở lên',
    message: clip(`${what}: nhập một số nguyên từ 0 trở lên.`),
  };
}

/**
 * A date as text, day first, or a year alone: typed into a cell of text it means the same on every computer,
 * while a spreadsheet set to English reads 05/11/1980 as 11 May.
 */
export function dayFirstDate(range: string, example: string): FormRule {
  const cell = firstCell(range);
  const slash = `FIND("/",${cell})`;
  const second = `FIND("/",${cell},${slash}+1)`;
  const day = `VALUE(LEFT(${cell},${slash}-1))`;
  const month = `VALUE(MID(${cell},${slash}+1,${second}-${slash}-1))`;
  return {
    range,
    accept: {
      type: 'formula',
      formula: `IF(OR(ISNUMBER(${cell}),LEN(${cell})=4),TRUE,AND(${day}<=31,${month}<=12,LEN(${cell})-${second}=4))`,
    },
    isStrict: true,
    title: 'Ngày/tháng/năm',
    message: `Ghi ngày/tháng/năm, năm đủ bốn chữ số, ví dụ ${example}.`,
  };
}

function saysNotApplicable(cell: string): string {
  return `OR(${NOT_APPLICABLE_SPELLINGS.map((spelling) => `LOWER(TRIM(${cell}))="${spelling}"`).join(',')})`;
}

function firstCell(range: string): string {
  return range.split(':')[0] ?? range;
}

/** Excel cuts a message above 255 characters by refusing the whole file; 225 is what LibreOffice keeps too. */
function clip(message: string): string {
  return message.length <= 225 ? message : `${message.slice(0, 224)}…`;
}
