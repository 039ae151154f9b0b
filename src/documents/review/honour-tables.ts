import { groupBy } from '../../domain/group-by.ts';
import type { Result, ReviewResult } from '../../domain/result.ts';
import { formatShortDate } from '../../text/dates.ts';
import { upperFirst } from '../../text/letters.ts';
import { formatInteger } from '../../text/numbers.ts';
import { personKey } from '../../text/person-key.ts';
import { captionedTable, centre, left, paragraph, row, totalRow } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { addressed } from '../figures/nominees.ts';
import { subjectsOf } from '../words/subjects.ts';
import { awardShort } from '../words/titles.ts';
import { type AwardRow, type Honour, type HonourStatistics, proposedRowsOf } from './figures/honours.ts';
import type { ReviewStatistics } from './figures/review-statistics.ts';

const SUBJECTS = { unit: 'Tập thể', individual: 'Cá nhân' } as const;

/** What was granted, by award, subject and year of the decision. */
export function grantedTable(statistics: HonourStatistics | null): readonly Block[] {
  if (statistics === null) return [paragraph('body', 'Chưa có sổ khen thưởng để tổng hợp.')];
  const { rows, years } = statistics;
  return awardTable(
    rows.map((of) => ({ ...of, figures: [...of.figures, sum(of.figures)] })),
    [...years.map(String), 'Cộng'],
    'Đã khen thưởng, theo năm quyết định',
    'Sổ khen thưởng chưa ghi quyết định khen thưởng nào trong Phong trào.',
  );
}

/** What each year and this review put forward. */
export function proposedTable(
  result: ReviewResult,
  { years }: ReviewStatistics,
  now: string,
): readonly Block[] {
  return awardTable(
    proposedRowsOf(result, years),
    [...years.map(({ year }) => String(year)), now],
    `Đề nghị khen thưởng hằng năm và đề nghị ${now.toLocaleLowerCase('vi')}`,
    `Chưa có ${subjectsOf(result)} nào được đề nghị khen thưởng.`,
  );
}

/** The register has no sex: a person stands with `Ông` or `Bà` where the unit has one of that name who does. */
function namesInRegister({ units }: Result): (honour: Honour) => string {
  const people = new Map(
    units.map(({ id, individuals }) => [id, groupBy(individuals, ({ name }) => personKey(name))]),
  );
  return ({ subject, unit, name }) => {
    const [person, ...others] = subject === 'unit' ? [] : (people.get(unit)?.get(personKey(name)) ?? []);
    return person === undefined || others.length > 0 ? name : addressed({ ...person, name });
  };
}

/** Every commendation with its decision. */
export function honoursList(statistics: HonourStatistics | null, result: ReviewResult): readonly Block[] {
  if (statistics === null || statistics.honours.length === 0) return [];
  const nameOf = namesInRegister(result);
  return captionedTable({
    caption: 'Danh sách đã khen thưởng',
    columns: [
      ['TT', 5],
      [upperFirst(subjectsOf(result)), 28],
      ['Đơn vị', 26],
      ['Hình thức', 18],
      ['Quyết định', 26],
      ['Thành tích', 14],
    ],
    rows: statistics.honours.map((honour, index) => {
      const { unitName, subject, award, number, date, achievement } = honour;
      return row(
        centre(String(index + 1)),
        left(nameOf(honour)),
        left(subject === 'unit' ? '' : unitName),
        left(awardShort(result, award)),
        left(`Số ${number} ngày ${formatShortDate(date)}`),
        centre(
          achievement.from === achievement.to
            ? String(achievement.to)
            : `${achievement.from}–${achievement.to}`,
        ),
      );
    }),
    fontSize: 12,
    whenEmpty: '',
  });
}

function awardTable(
  rows: readonly AwardRow[],
  columns: readonly string[],
  caption: string,
  whenEmpty: string,
): readonly Block[] {
  const shown = (figure: number | null) => (figure === null ? '–' : formatInteger(figure));
  const totals = columns.map((_, column) => {
    const figures = rows.map(({ figures: of }) => of[column] ?? null);
    return figures.every((figure) => figure === null) ? null : sum(figures);
  });
  return captionedTable({
    caption,
    columns: [
      ['TT', 5],
      ['Hình thức khen thưởng', 34],
      ['Đối tượng', 11],
      ...columns.map((name) => [name, 9] as const),
    ],
    rows:
      rows.length === 0
        ? []
        : [
            ...rows.map(({ title, subject, figures }, index) =>
              row(
                centre(String(index + 1)),
                left(title),
                centre(SUBJECTS[subject]),
                ...figures.map((figure) => centre(shown(figure))),
              ),
            ),
            totalRow('Cộng', 3, ...totals.map(shown)),
          ],
    fontSize: columns.length > 5 ? 11 : 12,
    whenEmpty,
  });
}

function sum(figures: readonly (number | null)[]): number {
  return figures.reduce<number>((total, figure) => total + (figure ?? 0), 0);
}
