import { groupBy } from '../../domain/group-by.ts';
import type { ReviewResult } from '../../domain/result.ts';
import { sortByVietnamese } from '../../text/collation.ts';
import { bodyOf, dashes, paragraph } from '../blocks.ts';
import type { Block, Blocks } from '../document-model.ts';
import { awardTitle } from '../words/titles.ts';
import { joined, nameInText, partOf, shareAside, tally } from '../words/wording.ts';
import { type HonourStatistics, honourStatisticsOf } from './figures/honours.ts';
import type { ReviewStatistics } from './figures/review-statistics.ts';
import { grantedTable, honoursList, proposedTable } from './honour-tables.ts';

const NAMES_SHOWN = 10;
const NOUNS = { unit: 'tập thể', individual: 'cá nhân' } as const;

/** What was granted in the movement and what was put forward each year; in full in Phụ lục VI. `now` names this review in a column. */
export function honourBlocks(result: ReviewResult, statistics: ReviewStatistics, now: string) {
  const honours = honourStatisticsOf(result, statistics.patterns);
  return {
    da_khen_thuong: grantedSoFar(honours, result, statistics),
    de_nghi_hang_nam: proposedEachYear(result, statistics),
    bang_khen_thuong: [
      ...grantedTable(honours),
      ...proposedTable(result, statistics, now),
      ...honoursList(honours, result),
    ],
  } satisfies Blocks;
}

/** What was granted in the movement so far; whom it has not reached. */
function grantedSoFar(
  statistics: HonourStatistics | null,
  result: ReviewResult,
  { patterns, rules, hasPeople }: ReviewStatistics,
): readonly Block[] {
  if (statistics === null)
    return [
      paragraph(
        'body',
        'Chưa có sổ khen thưởng nên chưa tổng hợp được kết quả đã khen thưởng trong Phong trào.',
      ),
    ];
  const { honours, neverRewarded } = statistics;
  const units = honours.filter(({ subject }) => subject === 'unit').length;
  const members = patterns.members.length;
  const newcomers = result.units.length - members;
  const aside = newcomers === 0 ? '' : ` (không tính ${tally(newcomers)} đơn vị mới tham gia)`;
  const never = `${partOf(neverRewarded.length, members, rules)} đơn vị hiện có đã tham gia Phong trào trong kỳ${aside} chưa được khen thưởng tập thể lần nào trong Phong trào${shareAside(neverRewarded.length, members, rules)}`;
  const names = sortByVietnamese(neverRewarded, ({ name }) => name).map(({ name }) => nameInText(name));
  return [
    ...(honours.length === 0
      ? bodyOf('Sổ khen thưởng chưa ghi quyết định khen thưởng nào trong Phong trào.')
      : [
          paragraph(
            'body',
            `Theo sổ khen thưởng, đã có ${tally(honours.length)} lượt khen thưởng trong Phong trào${
              hasPeople || units < honours.length ? ` (${ofWhom(units, honours.length - units)})` : ''
            }, gồm:`,
          ),
          ...dashes(grantedItems(result, honours)),
        ]),
    ...bodyOf(
      members === 0
        ? ''
        : neverRewarded.length === 0
          ? 'Tất cả các đơn vị hiện có đã tham gia Phong trào trong kỳ đều đã được khen thưởng tập thể ít nhất một lần.'
          : `${never}${names.length > NAMES_SHOWN + 1 ? '' : `: ${joined(names)}`}.`,
    ),
  ];
}

/** `03 lượt tập thể, 02 lượt cá nhân`; only those of whom there are any. */
function ofWhom(units: number, people: number): string {
  if (people === 0) return 'đều là tập thể';
  return units === 0 ? 'đều là cá nhân' : `${tally(units)} lượt tập thể, ${tally(people)} lượt cá nhân`;
}

/** How many each year put forward, and how many of the people held no leading post. */
function proposedEachYear(
  { period }: ReviewResult,
  { rules, hasPeople }: ReviewStatistics,
): readonly Block[] {
  const items = period.years.flatMap(({ year, state, nominated }) => {
    if (state !== 'result') return [];
    const of = (subject: 'unit' | 'individual') => nominated.filter((each) => each.subject === subject);
    const units = of('unit').reduce((sum, { count }) => sum + count, 0);
    const people = of('individual').reduce((sum, { count }) => sum + count, 0);
    const direct = people - of('individual').reduce((sum, { leaders }) => sum + leaders, 0);
    if (units + people === 0) return [`Năm ${year}: không đề nghị khen thưởng`];
    const share =
      people === 0
        ? ''
        : `, trong đó ${tally(direct)} người không giữ chức vụ lãnh đạo, quản lý${shareAside(direct, people, rules)}`;
    const ofPeople = hasPeople || people > 0 ? `, ${tally(people)} cá nhân${share}` : '';
    return [`Năm ${year}: ${tally(units)} tập thể${ofPeople}`];
  });
  return items.length === 0
    ? [paragraph('body', 'Chưa có năm nào có kết quả xét khen thưởng.')]
    : [paragraph('body', 'Số đề nghị khen thưởng hằng năm theo kết quả tổng hợp:'), ...dashes(items)];
}

function grantedItems(result: ReviewResult, honours: HonourStatistics['honours']): readonly string[] {
  const order = result.criteria.awards.map(({ id }) => id);
  const placeOf = (award: string) => (order.includes(award) ? order.indexOf(award) : order.length);
  return [...groupBy(honours, ({ award }) => award)]
    .sort(([a], [b]) => placeOf(a) - placeOf(b))
    .map(([award, ofAward]) => {
      const counts = (['unit', 'individual'] as const).flatMap((subject) => {
        const count = ofAward.filter((each) => each.subject === subject).length;
        return count === 0 ? [] : [`${tally(count)} ${NOUNS[subject]}`];
      });
      return `${awardTitle(result, award)}: ${joined(counts)}`;
    });
}
