import { lotsOf } from '../../domain/lots.ts';
import type { Result } from '../../domain/result.ts';
import { dashes, paragraph, toFill } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import type { AnnualStatistics } from '../figures/annual-statistics.ts';
import type { GroupStatistics, LineStatistics } from '../figures/group-statistics.ts';
import { type RemarkKind, remarkLotsOf } from '../figures/shared-remarks.ts';
import { disqualifierTitle } from '../words/titles.ts';
import { joined, listed, nameInText, percent, quoted, tally } from '../words/wording.ts';

const LINES_SHOWN = 3;
const QUOTES_SHOWN = 5;
const UNITS_SHOWN = 3;

/** What went badly, as far as figures show it. */
export function weaknesses(statistics: AnnualStatistics, result: Result): readonly Block[] {
  const { groups, people, city, late, missing, rejected } = statistics;
  const weakUnits = weakestLines(groups);
  const weakPeople = weakestLines(people.groups);
  const unreported = missing.length + rejected.length;
  const items = [
    weakUnits.length === 0
      ? ''
      : `Đối với đơn vị, các nội dung có tỷ lệ điểm đạt so với điểm tối đa thấp nhất là ${namedLines(weakUnits)}`,
    weakPeople.length === 0
      ? ''
      : `Đối với cá nhân, các nội dung có tỷ lệ điểm đạt so với điểm tối đa thấp nhất là ${namedLines(weakPeople)}`,
    unreported === 0
      ? ''
      : `${tally(unreported)} đơn vị chưa nộp hoặc có bản nộp không sử dụng được nên kết quả chung chưa phản ánh đầy đủ`,
    late.length === 0 ? '' : `${tally(late.length)} đơn vị nộp báo cáo chậm so với thời hạn`,
    city.unscored.length - unreported <= 0
      ? ''
      : `${tally(city.unscored.length - unreported)} đơn vị đã nộp nhưng còn tiêu chí chưa chấm hoặc không đọc được nên chưa xếp hạng`,
    ...excluded(city.units, 'đơn vị', result),
    ...excluded(
      people.disqualified.map(({ person }) => person),
      'cá nhân',
      result,
    ),
  ].filter((item) => item !== '');
  return items.length === 0
    ? [paragraph('body', 'Số liệu tổng hợp không cho thấy hạn chế đáng kể.')]
    : dashes(items);
}

/** How many each disqualifier excludes, a clause each. */
function excluded(
  subjects: readonly { readonly disqualified: readonly string[] }[],
  noun: string,
  result: Result,
): readonly string[] {
  const lots = lotsOf(
    subjects.flatMap(({ disqualified }) => disqualified),
    (id) => id,
  );
  return [...lots].map(
    ([id, cases]) =>
      `${tally(cases.length)} ${noun} thuộc trường hợp loại trừ ${quoted(disqualifierTitle(result, id))}`,
  );
}

/** The lines with the lowest share of points, lowest first; none where everything is full. */
export function weakestLines(
  groups: readonly GroupStatistics<unknown>[],
): readonly (LineStatistics & { readonly percent: number })[] {
  return groups
    .flatMap(({ lines }) => lines)
    .flatMap((line) =>
      line.percent === null || line.percent === 100 ? [] : [{ ...line, percent: line.percent }],
    )
    .sort((a, b) => a.percent - b.percent)
    .slice(0, LINES_SHOWN);
}

/** Remarks of one kind in the units' own words; the rest is in the appendix. */
export function quotedRemarks(
  result: Result,
  kind: RemarkKind,
  words: { readonly whenEmpty: string; readonly noun: string },
): readonly Block[] {
  const lots = remarkLotsOf(result, kind);
  if (lots.length === 0) return [paragraph('body', words.whenEmpty)];
  const shown = lots.length <= QUOTES_SHOWN + 1 ? lots : lots.slice(0, QUOTES_SHOWN);
  const units = new Set(lots.flatMap((lot) => lot.units)).size;
  const rest = lots.length - shown.length;
  return [
    paragraph(
      'body',
      `${tally(units)} đơn vị nêu ${tally(lots.length)} ${words.noun}, ${rest === 0 ? 'gồm' : 'trong đó có'}:`,
    ),
    ...dashes(
      shown.map(
        ({ text, units: by }) => `${quoted(text)} (${listed(by.map(nameInText), UNITS_SHOWN, 'đơn vị')})`,
      ),
    ),
    ...(rest === 0
      ? []
      : [paragraph('body', `${tally(rest)} ${words.noun} còn lại được trích nguyên văn tại Phụ lục V.`)]),
  ];
}

/** Causes are a judgement, and left to the office. */
export function causesToFill(): readonly Block[] {
  return [
    paragraph(
      'body',
      toFill(
        'nêu nguyên nhân khách quan, chủ quan của các hạn chế trên; trách nhiệm của từng cơ quan, đơn vị',
      ),
    ),
  ];
}

function namedLines(lines: readonly (LineStatistics & { readonly percent: number })[]): string {
  return joined(lines.map(({ short, percent: share }) => `${quoted(short)} (${percent(share)})`));
}
