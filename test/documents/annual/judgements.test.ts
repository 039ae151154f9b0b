import { describe, expect, it } from 'vitest';
import { annualReport } from '../../../src/documents/annual/bao-cao-tong-hop.ts';
import { judgePeople } from '../../../src/documents/annual/judgements.ts';
import type { Block, WordDocumentModel } from '../../../src/documents/document-model.ts';
import { annualStatisticsOf } from '../../../src/documents/figures/annual-statistics.ts';
import type { Outcome } from '../../../src/domain/outcome.ts';
import type { ReportRules } from '../../../src/domain/report-rules.ts';
import type { LineResult, Result, UnitResult } from '../../../src/domain/result.ts';
import { blockText } from '../../support/document-text.ts';
import { contextOf, reportRulesFixture, resultFixture, unitOf } from '../../support/result-fixture.ts';

const ROOMY: ReportRules['standout'] = { units: 3, people: 3, share: 50, gap: 5, percentFrom: 4 };

/** Ten wards that did all alike; one of them may have other figures of one criterion. */
function yearWith(change: (line: LineResult, unit: number) => LineResult | null = (line) => line): Result {
  const units = Array.from({ length: 10 }, (_, index): UnitResult => {
    const unit = unitOf(
      `U${index}`,
      `Phường ${index}`,
      index < 5 ? 'phuong-xa' : 'truong-hoc',
      '',
      [20, 10, 27, 24, 14],
      { total: 95, grade: 'xuat-sac', rank: 1, rankInCluster: 1 },
    );
    return { ...unit, lines: unit.lines.flatMap((line) => change(line, index) ?? []) };
  });
  return { ...resultFixture, units, nominations: [], remarks: [] };
}

const withOutcome = (id: string, outcomeOf: (unit: number) => Outcome | undefined) =>
  yearWith((line, unit) => {
    if (line.criterion !== id) return line;
    const { outcome: _outcome, ...rest } = line;
    const outcome = outcomeOf(unit);
    return outcome === undefined ? rest : { ...rest, outcome };
  });

function blocksOf(result: Result, rules: Partial<ReportRules> = {}): WordDocumentModel['blocks'] {
  const reportRules = { ...reportRulesFixture, standout: ROOMY, ...rules };
  const [model] = annualReport.build({ ...contextOf(result), reportRules }) as readonly WordDocumentModel[];
  if (model === undefined) throw new Error('no report');
  return model.blocks;
}

/** What is said of a group: the paragraph below its heading. */
function saidOf(group: string, blocks: readonly Block[] = []): string {
  const texts = blocks.map(blockText);
  return texts[texts.findIndex((text) => text.endsWith(`) ${group}`)) + 1] ?? '';
}

const REFORM = 'Cải cách hành chính';
const reform = (result: Result, rules?: Partial<ReportRules>) =>
  saidOf(REFORM, blocksOf(result, rules).ket_qua_tap_the);

describe('criteria of people that lie close together', () => {
  const statistics = annualStatisticsOf(resultFixture);
  const group = statistics.people.groups.find(({ points }) => points !== null);
  const line = group?.lines[0];
  const said = (...percents: readonly number[]) => {
    if (group === undefined || line === undefined) throw new Error('nobody is scored');
    const lines = percents.map((percent) => ({ ...line, percent }));
    return judgePeople(
      { ...group, full: [], lines },
      {
        term: { year: resultFixture.year },
        statistics,
        grades: resultFixture.criteria.grades,
        rules: { ...reportRulesFixture, standout: ROOMY },
        say: () => '',
        people: 'cán bộ, công chức, viên chức',
      },
    )[1];
  };

  it('are said with their span', () => {
    expect(said(95, 93)).toBe('Các nội dung đạt khá đều, từ 93,00% đến 95,00%.');
  });

  it('have no span where they are the same', () => {
    expect(said(95, 95)).toBe('Các nội dung đều đạt 95,00%.');
  });
});

describe('what is said of a group', () => {
  it('shares that lie close together are said to be even', () => {
    expect(reform(yearWith())).toBe(
      'Đạt 95,00% điểm tối đa, mức Xuất sắc, 10/10 đơn vị có điểm. Kết quả khá đều: “Niêm yết thủ tục hành chính” 960/1.000 (96,00%, số liệu của 10/10 đơn vị); giải quyết trước hạn và đúng hạn 11.200/12.000 hồ sơ (93,33%, số liệu của 10/10 đơn vị).',
    );
  });

  it('the weakest is named with the kind of unit where it is weakest', () => {
    const uneven = withOutcome('TT2.2', (unit) => ({ part: unit < 5 ? 1100 : 300, whole: 1200 }));
    expect(reform(uneven)).toContain(
      'Rõ nhất là “Niêm yết thủ tục hành chính” 960/1.000 (96,00%, số liệu của 10/10 đơn vị); còn thấp là giải quyết trước hạn và đúng hạn 7.000/12.000 hồ sơ (58,33%, số liệu của 10/10 đơn vị), thấp nhất ở loại hình “Trường học” (25,00%, 05/05 đơn vị).',
    );
  });

  it.each([
    [
      650,
      550,
      ' (60,00%, số liệu của 10/10 đơn vị), thấp nhất ở loại hình “Trường học” (55,00%, 05/05 đơn vị).',
    ],
    [649, 551, ' (60,00%, số liệu của 10/10 đơn vị).'],
  ])(
    'a kind of unit is the weakest from 5 points below all of them on: %i and %i of 1.000',
    (wards, schools, end) => {
      const uneven = withOutcome('TT2.2', (unit) => ({ part: unit < 5 ? wards : schools, whole: 1000 }));
      expect(reform(uneven).endsWith(`hồ sơ${end}`)).toBe(true);
    },
  );

  it('a kind of unit with too few units is not held up as the weakest', () => {
    const uneven = withOutcome('TT2.2', (unit) => ({ part: unit < 5 ? 1100 : 300, whole: 1200 }));
    expect(reform(uneven, { standout: { ...ROOMY, units: 6 } })).not.toContain('thấp nhất ở loại hình');
  });

  it('figures of too few units prove nothing', () => {
    const few = withOutcome('TT2.2', (unit) => (unit < 2 ? { part: 1, whole: 1200 } : undefined));
    expect(reform(few)).not.toContain('hồ sơ');
    expect(reform(few)).toContain('Cộng các đơn vị: “Niêm yết thủ tục hành chính” 960/1.000');
  });

  it('too few units are not judged, and that is said', () => {
    expect(reform(yearWith(), { standout: { ...ROOMY, units: 11 } })).toMatch(
      /^Chỉ có 10 đơn vị thuộc nhóm này, chưa đủ để đánh giá chung\./u,
    );
  });

  it.each([
    [undefined, ''],
    [0, ' “Hồ sơ trước hạn và đúng hạn”: 10 đơn vị báo cáo đều không có.'],
  ])('what went wrong is counted where somebody says so: %s cases', (count, said) => {
    const result = withOutcome('TT2.2', () => (count === undefined ? count : { count }));
    const units = result.criteria.units.map((group) => ({
      ...group,
      lines: group.lines.map((line) => (line.id === 'TT2.2' ? { ...line, sum: 'cases' as const } : line)),
    }));
    expect(reform({ ...result, criteria: { ...result.criteria, units } })).toBe(
      `Đạt 95,00% điểm tối đa, mức Xuất sắc, 10/10 đơn vị có điểm. Cộng các đơn vị: “Niêm yết thủ tục hành chính” 960/1.000 (96,00%, số liệu của 10/10 đơn vị).${said}`,
    );
  });

  it('what most have not done is counted', () => {
    const said = saidOf(
      'Văn bản, quy định văn hóa công sở',
      blocksOf(withOutcome('TT1.2', (unit) => ({ choice: unit < 4 ? 'Không' : 'Có' }))).ket_qua_tap_the,
    );
    expect(said).toContain('04/10 đơn vị trả lời chưa có “Kế hoạch phong trào trong năm”.');
  });
});

describe('the table of what was done', () => {
  const tableOf = (result: Result, rules?: Partial<ReportRules>) =>
    (blocksOf(result, rules).ket_qua_tap_the ?? []).map(blockText).join('\n');

  it('leaves out what cannot be added, and counts it', () => {
    const percentOnly = withOutcome('TT2.2', (unit) =>
      unit < 3 ? { percent: 90 } : { part: 600, whole: 1200 },
    );
    expect(tableOf(percentOnly)).toContain(
      'Hồ sơ trước hạn và đúng hạn | 4.200/8.400 | 50,00% | 07/10 | 0 | 3 | 0',
    );
  });

  it('says of a line that is not added why, and shows no sum of it', () => {
    const notAdded = [{ plan: '756-KH-UBND', line: 'TT2.2', because: 'mỗi đơn vị tính một cách' }];
    const text = tableOf(yearWith(), { notAdded });
    expect(text).not.toContain('11.200');
    expect(text).toContain('“Hồ sơ trước hạn và đúng hạn” không cộng chung vì mỗi đơn vị tính một cách.');
  });

  it('is not there for a result that keeps no figures, which is judged by points alone', () => {
    const old: Result = {
      ...withOutcome('', () => undefined),
      criteria: {
        ...resultFixture.criteria,
        units: resultFixture.criteria.units.map((group) => ({
          ...group,
          lines: group.lines.map(({ sum: _sum, ...line }) => line),
        })),
      },
    };
    expect(tableOf(old)).not.toContain('Kết quả công việc');
    expect(reform(old)).toBe('Đạt 95,00% điểm tối đa, mức Xuất sắc, 10/10 đơn vị có điểm.');
    const weak = (blocksOf(old).han_che ?? []).map(blockText).join('\n');
    expect(weak).toContain('“Nhiệm vụ được giao đúng thời hạn” (90,00%)');
  });
});

describe('remarks', () => {
  it('a quotation is one unit’s, its words untouched, and the others only said something alike', () => {
    const text =
      'Công cụ hỗ trợ của phần mềm một cửa hay nghẽn, hồ sơ phải nhập lại 3 lần mỗi tuần tại bộ phận tiếp nhận';
    const result: Result = {
      ...yearWith(),
      remarks: [
        { unit: 'U1', kind: 'difficulty', text: `- ${text}.` },
        { unit: 'U2', kind: 'difficulty', text: text.replace('3', '5') },
        { unit: 'U3', kind: 'difficulty', text: `${text};` },
      ],
    };
    const { kho_khan: body = [], bang_y_kien: annex = [] } = blocksOf(result);
    expect(body.map(blockText)).toEqual([
      '03 đơn vị nêu 01 khó khăn, vướng mắc, gồm:',
      `- Phường 1 nêu “${text}”; 02 đơn vị khác nêu nội dung tương tự (Phường 2 và Phường 3).`,
    ]);
    const rows = annex.map(blockText).join('\n');
    expect(rows).toContain(`1 | “${text}” | Phường 1; Phường 3`);
    expect(rows).toContain(`| “${text.replace('3', '5')}” | Phường 2`);
  });

  it('what units explained of lost points stands among the causes', () => {
    const result = yearWith((line, unit) =>
      unit === 0 && line.criterion === 'TT2.2'
        ? { ...line, explanation: 'Hồ sơ đất đai chờ cơ quan thuế xác định nghĩa vụ tài chính.' }
        : line,
    );
    const causes = (blocksOf(result).nguyen_nhan ?? []).map(blockText);
    expect(causes[1]).toBe(
      '- Về “Hồ sơ trước hạn và đúng hạn”: Phường 0 nêu “Hồ sơ đất đai chờ cơ quan thuế xác định nghĩa vụ tài chính”.',
    );
  });
});
