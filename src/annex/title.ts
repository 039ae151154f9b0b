import type { RawSheet } from '../domain/raw-workbook.ts';
import type { AnnexTable } from './find-table.ts';
import { fold } from './folded.ts';
import type { UnderstoodPlan } from './understood.ts';

/** What the words above a table, and outside of it, say of the plan. */
export function titleOf(
  { above }: AnnexTable,
  others: readonly RawSheet[],
): Pick<UnderstoodPlan, 'title' | 'number' | 'date' | 'years'> {
  const near = above.flatMap(({ cells }) =>
    [...cells.values()]
      .filter(({ isFromAbove, isFromLeft }) => !isFromAbove && !isFromLeft)
      .map(({ text }) => text),
  );
  const far = others.flatMap(({ rows }) =>
    rows
      .slice(0, MOST_WORDS)
      .flatMap(({ cells }) =>
        cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : [])),
      ),
  );
  const all = [...near, ...far]
    .map((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '');
  const whole = all.join(' \n ').slice(0, 20_000);
  return {
    title: titleIn(near.length > 0 ? near : all.slice(0, MOST_WORDS)),
    number: numberIn(whole),
    date: dateIn(whole),
    years: yearsIn(whole),
  };
}

const MOST_WORDS = 40;

/** The line that names the criteria, without what stands in brackets behind it. */
function titleIn(lines: readonly string[]): string {
  const flat = lines.map((line) => line.replace(/\s+/gu, ' ').trim());
  const named = flat.find(
    (line) =>
      /^(?:bang|bo|thang|cac|bieu|he thong|khung|quy dinh)?.{0,15}(?:tieu chi|thang diem|cham diem|thi dua)/u.test(
        fold(line),
      ) && line.length > 12,
  );
  const title = named ?? flat.filter((line) => line.length > 12).sort((a, b) => b.length - a.length)[0] ?? '';
  const bracket = title.lastIndexOf('(');
  const isAside = bracket > 0 && /^\((?:kèm|ban hành|đính kèm)/iu.test(title.slice(bracket));
  return (isAside ? title.slice(0, bracket) : title).trim().slice(0, 300);
}

function numberIn(text: string): string | null {
  const match =
    /(?:k[ếe]\s?ho[ạa]ch|quy[ếe]t\s?đ[ịi]nh|h[ưu][ớo]ng\s?d[ẫa]n|c[ôo]ng\s?v[ăa]n)\s+s[ốo]\s*:?\s*(\d{1,5}\s*\/\s*[A-ZĐ0-9][A-ZĐ0-9/-]*[A-ZĐ0-9])/iu.exec(
      text,
    ) ?? /\b(\d{1,5}\s*\/\s*(?:20\d\d\/)?(?:KH|QĐ|HD|NQ|CTr)-[A-ZĐ0-9-]+)/u.exec(text);
  return match === null ? null : (match[1] ?? '').replace(/\s+/gu, '');
}

function yearsIn(text: string): UnderstoodPlan['years'] {
  const span = /(?:giai đoạn|năm)?\s*(20\d\d)\s*[-–—]\s*(20\d\d)/iu.exec(text);
  if (span !== null) {
    const [from, to] = [Number(span[1]), Number(span[2])];
    if (from <= to && to - from <= 20) return { from, to };
  }
  const one = /\bnăm\s+(20\d\d)\b(?!\s*\/)/iu.exec(text);
  return one === null ? null : { from: Number(one[1]), to: Number(one[1]) };
}

/** The day of the plan: the first that stands behind its number. */
function dateIn(text: string): string | null {
  const match =
    /(?:ngày\s+|ngày)(\d{1,2})\s*(?:\/|tháng|-|\.)\s*(\d{1,2})\s*(?:\/|năm|-|\.)\s*(20\d\d)/iu.exec(text);
  const [day, month] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || day < 1 || day > 31 || month < 1 || month > 12) return null;
  const iso = `${match[3]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return new Date(`${iso}T00:00:00Z`).toISOString().startsWith(iso) ? iso : null;
}
