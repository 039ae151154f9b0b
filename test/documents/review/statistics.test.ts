import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/documents/document-model.ts';
import { achievements, shortcomings } from '../../../src/documents/review/assessment.ts';
import { changeInText, differenceOf, signed } from '../../../src/documents/review/figures/differences.ts';
import { honourStatisticsOf, proposedRowsOf } from '../../../src/documents/review/figures/honours.ts';
import {
  notJudged,
  peopleMeanChanges,
  unitMeanChanges,
} from '../../../src/documents/review/figures/mean-changes.ts';
import { remarksByType, reviewRemarksOf } from '../../../src/documents/review/figures/remarks.ts';
import { reviewStatisticsOf as statisticsOf } from '../../../src/documents/review/figures/review-statistics.ts';
import { yearLabel, yearRanges } from '../../../src/documents/review/figures/years.ts';
import { goalForUnits } from '../../../src/documents/review/goals.ts';
import { comparedOutcomes, movedOutcomes, outcomesInFull } from '../../../src/documents/review/outcomes.ts';
import { successionsTable } from '../../../src/documents/review/successions.ts';
import type { ReviewResult } from '../../../src/domain/result.ts';
import { blockText, runsText } from '../../support/document-text.ts';
import { reportRulesFixture } from '../../support/result-fixture.ts';
import { comparisonsIn } from '../../support/review-fixture/comparisons.ts';
import { changedReview, emptyReview, finalReview, interimReview } from '../../support/review-fixture.ts';

const ENDINGS = { leaveOut: true, phrases: [] };
const reviewStatisticsOf = (review: ReviewResult) => statisticsOf(review, reportRulesFixture);
const interim = reviewStatisticsOf(interimReview);
const final = reviewStatisticsOf(finalReview);

describe('the city over the years', () => {
  it('has each year’s own units; a year without a result is nothing, not zero', () => {
    const told = interim.city.years.map(
      (set) => set && [set.units.length, set.onTime, set.late, set.rejected, set.missing],
    );
    // 2022 is not due: no year of the figures.
    expect(told).toEqual([[9, 5, 2, 1, 1], null, [8, 5, 1, 0, 2]]);
    expect(interim.allYears.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022]);
  });

  it('mean, median, lowest, highest are of those with a total', () => {
    expect(interim.city.years.map((set) => set?.totals ?? null)).toEqual([
      { count: 7, mean: 80.86, median: 80, min: 70, max: 90 },
      null,
      { count: 5, mean: 85.9, median: 85, min: 79, max: 92.5 },
    ]);
    expect(final.city.years.map((set) => set?.totals?.mean ?? null)).toEqual([
      80.86,
      null,
      85.9,
      78.29,
      81.29,
      83.86,
    ]);
  });

  it('grades are counted from the best', () => {
    expect(interim.city.years.map((set) => set?.grades ?? null)).toEqual([
      [1, 3, 3, 0, 0],
      null,
      [2, 2, 1, 0, 0],
    ]);
  });

  it('a cluster without a total has no mean', () => {
    // Cụm số 1 in 2019: (90 + 80 + 70 + 84 + 75,5) / 5 = 79,9.
    expect(interim.clusters.map(({ title, years }) => [title, years[0]?.totals?.mean ?? null])).toEqual([
      ['Cụm số 1', 79.9],
      ['Cụm số 2', 78],
      ['Cụm số 3', 88.5],
    ]);
    const fronts = interim.types.find(({ title }) => title === 'Mặt trận Tổ quốc, đoàn thể');
    expect(fronts?.years.map((set) => set?.totals)).toEqual([null, undefined, null]);
  });
});

describe('years that can be compared', () => {
  const spanOf = (review: ReviewResult) => {
    const { span } = reviewStatisticsOf(review);
    return span && [span.first.year, span.last.year];
  };

  it('are the longest stretch of one version, the later of equals; none where every year has its own', () => {
    expect(spanOf(interimReview)).toEqual([2019, 2021]);
    expect(spanOf(finalReview)).toEqual([2022, 2024]);
    expect(spanOf(changedReview)).toBeNull();
    expect(spanOf(emptyReview)).toBeNull();
  });

  it('a year where other criteria begin is marked', () => {
    expect(final.years.map(yearLabel)).toEqual(['2019', '2020', '2021', '2022 (*)', '2023', '2024']);
  });

  it.each([
    [[], ''],
    [[2019], '2019'],
    [[2019, 2020, 2021, 2023, 2024], '2019–2021, 2023–2024'],
  ])('%j is %s', (years, shown) => {
    expect(yearRanges(years)).toBe(shown);
  });

  it('differences are exact to the hundredth', () => {
    expect(differenceOf(80.86, 85.9)).toBe(5.04);
    expect(differenceOf(null, 85.9)).toBeNull();
    expect([5.04, -9.5, 0, null].map((value) => signed(value))).toEqual(['+5,04', '-9,50', '0,00', '–']);
    expect([5.04, -9.5, 0].map((value) => changeInText(value, 'điểm'))).toEqual([
      'tăng 5,04 điểm',
      'giảm 9,50 điểm',
      'không thay đổi',
    ]);
  });
});

describe('what went well and badly', () => {
  it('a mean is told in each stretch of comparable years, over the units that both have', () => {
    // 2019 and 2021: (90 + 80 + 78 + 88,5) / 4 and (91 + 82 + 92,5 + 79) / 4; of all units it would be 5,04.
    expect(unitMeanChanges(final).map(({ text, change }) => [change, text])).toEqual([
      [
        2,
        'Tính trên cùng 04 đơn vị có điểm ở cả hai năm, điểm bình quân năm 2021 là 86,13 điểm, tăng 2,00 điểm so với năm 2019 (84,13 điểm)',
      ],
      [
        5.57,
        'Tính trên cùng 07 đơn vị có điểm ở cả hai năm, điểm bình quân năm 2024 là 83,86 điểm, tăng 5,57 điểm so với năm 2022 (78,29 điểm)',
      ],
    ]);
    expect(peopleMeanChanges(final).map(({ change }) => change)).toEqual([3.5, 2.75]);
  });

  it('what fell is a shortcoming, never an achievement', () => {
    const [first, gap, last, notDue] = interimReview.period.years;
    if (!first || !gap || !last || !notDue) throw new Error('four years');
    const years = [{ ...last, year: 2019 }, gap, { ...first, year: 2021 }, notDue];
    const turned = reviewStatisticsOf({
      ...interimReview,
      period: { ...interimReview.period, years, comparisons: comparisonsIn(years) },
    });
    const well = JSON.stringify(achievements(turned, []));
    const badly = JSON.stringify(shortcomings(turned));
    expect(well).not.toContain('giảm');
    expect(badly).toContain('giảm 2,00 điểm so với năm 2019');
    expect(badly).toContain('01 đơn vị xếp loại Xuất sắc năm 2021 (25,00%), giảm 25,00 điểm phần trăm');
  });

  it('of too few units and people nothing rose, fell or stands out', () => {
    const strict = {
      ...reportRulesFixture,
      standout: { units: 9, people: 41, share: 50, gap: 2, percentFrom: 4 },
    };
    const few = statisticsOf(finalReview, strict);
    expect([...unitMeanChanges(few), ...peopleMeanChanges(few)]).toEqual([]);
    expect(few.units.groups.map(({ change }) => change)).toEqual([null, null]);
    expect(notJudged(few, 'unit', 'đơn vị')).toEqual([
      'Chỉ có 04 đơn vị có điểm ở cả năm 2019 và năm 2021 nên không đánh giá tăng, giảm.',
      'Chỉ có 07 đơn vị có điểm ở cả năm 2022 và năm 2024 nên không đánh giá tăng, giảm.',
    ]);
    expect(JSON.stringify(achievements(few, []))).toContain('Số liệu chưa đủ để nêu kết quả nổi bật.');
    expect(JSON.stringify([achievements(few, []), shortcomings(few)])).not.toMatch(
      /tăng \d|giảm \d|tăng điểm/u,
    );
  });

  it('of less than the share of units that the office asks for nothing is judged', () => {
    const strict = {
      ...reportRulesFixture,
      standout: { units: 3, people: 4, share: 60, gap: 2, percentFrom: 4 },
    };
    // 4 of the 9 and 8 units of 2019 and 2021; 7 of the 8 of 2022 and 2024.
    expect(unitMeanChanges(statisticsOf(finalReview, strict)).map(({ change }) => change)).toEqual([5.57]);
  });

  it('a result of an older version keeps nothing to compare, and nothing is made of it', () => {
    const { comparisons: _comparisons, ...period } = finalReview.period;
    const old = reviewStatisticsOf({ ...finalReview, period });
    expect(unitMeanChanges(old)).toEqual([]);
    expect(old.units.groups.map(({ change }) => change)).toEqual([null, null]);
  });
});

describe('what was done', () => {
  const said = (block: Block) => (block.type === 'paragraph' ? runsText(block.runs) : '');

  it('is compared between the first and the last year, over the same units', () => {
    expect(comparedOutcomes(final).map(({ id, change }) => [id, change])).toEqual([
      ['TT1.3', -0.1],
      ['TT2.2', -5.5],
    ]);
    expect(comparedOutcomes(final)[1]?.text).toBe(
      '“Hồ sơ trước hạn và đúng hạn” từ 77,50% (15.500/20.000) xuống 72,00% (14.400/20.000), cùng 05 đơn vị',
    );
    expect(movedOutcomes(final, -1).map(({ id }) => id)).toEqual(['TT2.2']);
    expect(movedOutcomes(final, 1)).toEqual([]);
  });

  it.each([
    [5, ['TT1.3', 'TT2.2']],
    [6, []],
  ])('is compared over as few units as the office takes for enough: %i', (units, compared) => {
    const rules = { ...reportRulesFixture, standout: { ...reportRulesFixture.standout, units } };
    expect(comparedOutcomes(statisticsOf(finalReview, rules)).map(({ id }) => id)).toEqual(compared);
  });

  it('is shown by kind of unit for what somebody answered in the last year', () => {
    const byKind = (added: number) => {
      const years = finalReview.period.years.map((year) => ({
        ...year,
        outcomes: (year.outcomes ?? []).map((each) =>
          year.year === 2024 && each.id === 'TT2.2' ? { ...each, total: { ...each.total, added } } : each,
        ),
      }));
      const review = { ...finalReview, period: { ...finalReview.period, years } };
      const text = outcomesInFull(reviewStatisticsOf(review)).map(blockText).join('\n');
      return text.slice(text.indexOf('Kết quả công việc năm 2024 theo loại hình đơn vị'));
    };
    expect(byKind(1)).toContain('Hồ sơ trước hạn và đúng hạn');
    expect(byKind(0)).not.toContain('Hồ sơ trước hạn và đúng hạn');
    expect(byKind(0)).toContain('Nhiệm vụ được giao đúng thời hạn');
  });

  it('measures the goals to the last year that is known, and says why not to the last of the movement', () => {
    const [first] = goalForUnits(final, finalReview).map(said);
    expect(first).toBe(
      'Năm cuối của Phong trào (2025) chưa đến hạn báo cáo (30/11/2025) nên mức độ thực hiện mục tiêu được đánh giá đến năm 2024.',
    );
    const years = finalReview.period.years.map((year) =>
      year.year === 2025 ? { ...(finalReview.period.years[5] as typeof year), year: 2025 } : year,
    );
    const whole = {
      ...finalReview,
      period: { ...finalReview.period, years, comparisons: comparisonsIn(years) },
    };
    const goal = goalForUnits(reviewStatisticsOf(whole), whole).map(said).join(' ');
    expect(goal).not.toContain('Năm cuối của Phong trào');
    expect(goal).toContain(
      'Năm 2025, cao nhất là nhóm “Văn bản, quy định văn hóa công sở” (86,00% điểm tối đa)',
    );
    expect(goal).toContain('So với năm 2022, tính trên cùng');
    // One judgement with its proof: no figure of the table of section 1 stands here again.
    expect(goal).not.toMatch(/\d\/\d/u);
    expect(goal).not.toMatch(/năm 2024/u);
  });
});

describe('movers', () => {
  const moved = ({ movers }: typeof interim) => movers.all.map(({ unit, change }) => [unit.id, change]);

  it('follow heirs and leave out whoever lacks a year', () => {
    expect(moved(interim)).toEqual([
      ['PTP', 14.5],
      // 85 - 79,75, the mean of its two predecessors.
      ['PTS', 5.25],
      ['14752', 2],
      ['14755', 1],
      ['THCS01', -9.5],
    ]);
    expect(interim.movers.incomparable.map(({ id }) => id)).toEqual(['16396', 'DHP', 'HPN']);
    expect(interim.movers.broken.map(({ id }) => id)).toEqual(['DHP']);
  });

  it('never reach across a change of criteria', () => {
    expect(moved(final)).toEqual([
      ['DHP', 11],
      ['14755', 7],
      ['PTS', 7],
      ['PTP', 6],
      ['14752', 5],
      ['16396', 4],
      ['THCS01', -1],
    ]);
    expect(reviewStatisticsOf(changedReview).movers.all).toEqual([]);
  });
});

describe('groups and criteria', () => {
  it('are compared in percentage points; what only earlier criteria had stands apart', () => {
    expect(final.units.groups.map(({ id, change }) => [id, change])).toEqual([
      ['TT1', 6],
      ['TT2', 5],
    ]);
    expect(final.units.groups[1]?.lines.map(({ id, percents, change }) => [id, percents[0], change])).toEqual(
      [
        ['TT2.1', 80, 5],
        ['TT2.2', 77.5, -2],
        ['TT2.3', null, 12],
      ],
    );
    expect(final.units.former.map(({ id, percents }) => [id, percents])).toEqual([
      ['TT1.2', [70, null, 90, null, null, null]],
    ]);
    expect(interim.units.former).toEqual([]);
  });
});

describe('how units reported', () => {
  it('always on time, never on time, never at all, not in some years', () => {
    const { alwaysOnTime, neverOnTime, neverSubmitted, skipping } = interim.patterns;
    expect(alwaysOnTime.map(({ id }) => id)).toEqual(['14755', 'PTP', 'THCS01']);
    // Đông Hải (DHP) had not to report in 2019: it is no part of a claim about both years.
    expect(interim.patterns.throughout.map(({ unit }) => unit.id)).not.toContain('DHP');
    expect(interim.patterns.members.map(({ unit }) => unit.id)).toContain('DHP');
    expect(neverOnTime.map(({ id }) => id)).toEqual(['14752']);
    expect(neverSubmitted.map(({ id }) => id)).toEqual(['HPN']);
    expect(skipping.map(({ unit, skipped }) => [unit.id, skipped])).toEqual([['16396', [2021]]]);
  });

  it('nobody has a pattern where no year has a result', () => {
    const { alwaysOnTime, neverOnTime, neverSubmitted, skipping } = reviewStatisticsOf(emptyReview).patterns;
    expect([alwaysOnTime, neverOnTime, neverSubmitted, skipping]).toEqual([[], [], [], []]);
  });
});

describe('commendations', () => {
  it('are counted by award, subject and year of the decision', () => {
    const statistics = honourStatisticsOf(finalReview, final.patterns);
    expect(statistics?.years).toEqual([2020, 2022, 2024]);
    expect(statistics?.rows.map(({ subject, figures }) => [subject, figures])).toEqual([
      ['unit', [2, 1, 1]],
      ['individual', [1, 1, 1]],
      ['unit', [0, 1, 0]],
    ]);
  });

  it('reach a unit through those that it took over', () => {
    const never = honourStatisticsOf(interimReview, interim.patterns)?.neverRewarded.map(({ id }) => id);
    expect(never).toEqual(['14752', '16396', 'DHP', 'HPN', 'THCS01']);
  });

  it('are not known without a register', () => {
    expect(honourStatisticsOf(emptyReview, interim.patterns)).toBeNull();
  });

  it('an award that a year did not consider is not zero that year', () => {
    expect(
      proposedRowsOf(interimReview, interim.years).map(({ subject, figures }) => [subject, figures]),
    ).toEqual([
      ['unit', [2, null, 3, 2]],
      ['individual', [5, null, 6, 2]],
      ['unit', [null, null, null, 1]],
      ['individual', [null, null, null, 1]],
    ]);
  });
});

describe('successions', () => {
  it('a divided unit is carried on by nobody', () => {
    const rows = successionsTable(interimReview).flatMap((block) =>
      block.type === 'table' ? block.rows : [],
    );
    expect(rows.map(({ cells }) => [1, 2, 4, 5].map((at) => runsText(cells[at]?.runs ?? [])))).toEqual([
      ['Phường Tân Sơn', 'Phường Phú Tân Sơn', 'Toàn bộ', 'Nối tiếp cho phường Phú Tân Sơn'],
      ['Phường Phú Sơn', 'Phường Phú Tân Sơn', 'Toàn bộ', 'Nối tiếp cho phường Phú Tân Sơn'],
      ['Xã Đông Hải', 'Phường Đông Hải', 'Một phần', 'Không nối được cho đơn vị nào'],
      ['Xã Đông Hải', 'Xã Đông Vinh', 'Một phần', 'Không nối được cho đơn vị nào'],
    ]);
  });
});

describe('remarks', () => {
  it('the like of several units and years is told once, with who and when, and every wording kept', () => {
    const [first, ...others] = reviewRemarksOf(interimReview, 'difficulty', ENDINGS);
    expect(first?.tellers.map(({ name, years }) => [name, years])).toEqual([
      ['Phường Ba Đình', [2019, 2021]],
      ['Phường Tân Sơn', [2019]],
      ['Phòng Tư pháp', [2021]],
    ]);
    expect(first?.wordings.map(({ text }) => text)).toEqual([
      'Kinh phí sửa chữa trụ sở còn hạn hẹp.',
      'kinh phí sửa chữa trụ sở còn hạn hẹp',
      'Kinh phí sửa chữa trụ sở vẫn còn hạn hẹp',
    ]);
    expect(others).toHaveLength(1);
  });

  it('stand by kind of unit, those of several kinds first', () => {
    const types = remarksByType(reviewRemarksOf(finalReview, 'difficulty', ENDINGS), finalReview.criteria);
    expect(types.map(({ title, remarks }) => [title, remarks.length])).toEqual([
      ['Nhiều loại hình đơn vị', 1],
      ['Phường, xã', 1],
      ['Trường học', 1],
    ]);
  });
});
