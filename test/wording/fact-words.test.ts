import { describe, expect, it } from 'vitest';
import { type Fact, type FactCode, type FactOf, factSchema } from '../../src/domain/reason.ts';
import type { Hold, Past } from '../../src/domain/violation.ts';
import { factClause, factSentence } from '../../src/wording/fact-words.ts';
import type { Reader } from '../../src/wording/reader.ts';
import { toldClause, toldOfYear } from '../../src/wording/told.ts';
import { speaksOfTool } from '../../src/wording/tool-words.ts';
import { holdSentence, isCleared } from '../../src/wording/violations.ts';

const READERS: readonly Reader[] = ['clerk', 'unit', 'council', 'province'];

const ground = {
  document: { number: '12/QĐ-UBND', date: '2020-05-05', issuer: 'Chủ tịch UBND thành phố' },
  what: 'Khiển trách',
  from: '2020-05-05',
  until: '2021-05-05',
  cell: { file: 'xu-ly.xlsx', sheet: 'Xử lý', cell: 'E5' },
};
const open = { ...ground, document: null, until: null };
const kind = { id: 'V1', title: 'Bị kỷ luật từ khiển trách trở lên.' };
const holds: Hold[] = [
  { code: 'declared-unclear', text: 'Nhắc nhở' },
  { code: 'declared-undocumented', text: 'Khiển trách' },
  { code: 'declared-holding', ...kind },
  { code: 'aside', text: 'bị nhắc', from: { file: 'a.xlsx', sheet: 'Cá nhân', cell: 'K4' } },
  { code: 'doubt', text: 'Chưa rõ ai.' },
  { code: 'documented', ...kind, ground: open },
  { code: 'told', text: 'Chưa rõ mức độ.' },
];
const past: Past[] = [
  { code: 'ended', ...kind, ground },
  { code: 'earlier', ...kind, ground: { ...ground, until: null } },
  { code: 'warns', ...kind, ground: open },
  { code: 'declared', year: 2020, text: 'Khiển trách' },
  { code: 'closed', year: 2020, ...kind, ground: { ...ground, what: 'Kết luận không vi phạm' } },
  { code: 'recorded', year: 2021, ...kind },
];
const years = [
  { year: 2019, total: 85.2, grade: 'Tốt', why: [] },
  {
    year: 2020,
    total: null,
    grade: null,
    why: [{ code: 'no-total' as const, unit: null, why: 'rejected' as const }],
  },
  {
    year: 2021,
    total: 90,
    grade: null,
    why: [{ code: 'after-discipline' as const, ...kind, until: '2021-05-05', ground }],
  },
];
const honour = { award: 'Giấy khen', number: '12/QĐ-UBND', date: '2020-01-05', from: 2019, to: 2019 };
const pool = { of: 'cluster', name: 'Cụm số 1' } as const;
const ranked = { place: 2, places: 3, isRest: false, pool };
const counted = { yes: 7, base: 13, percent: 53.85, threshold: 50, reaching: 'more-than' } as const;
const late = { unit: null, receivedOn: '2021-12-03', deadline: '2021-11-30' };

/** One of each code: a new code does not compile without its own. */
const SAMPLES: { readonly [Code in FactCode]: Omit<FactOf<Code>, 'code'> } = {
  'report-missing': {},
  'report-unusable': {},
  'report-on-time': {},
  'report-late': { receivedOn: '2021-12-03', deadline: '2021-11-30' },
  'reports-late': {
    years: [{ year: 2021, reports: [late, { ...late, unit: 'Phường B', receivedOn: null }] }],
  },
  'not-proposed': {},
  proposed: { award: 'Giấy khen', from: { file: 'a.xlsx', sheet: 'Đề nghị', cell: 'C5' } },
  'proposed-for-namesakes': {},
  'proposed-otherwise': { awards: ['Giấy khen', 'BK'] },
  'proposed-unnamed': {},
  'proposed-to-another-level': { award: 'Giấy khen tỉnh' },
  'proposed-ambiguously': { award: 'Bằng khen', meant: ['A', 'B'] },
  'grade-reached': { grade: 'Tốt', total: 85 },
  'grade-below': { grade: null, total: 60, wanted: 'Tốt' },
  'grade-excluded': { total: null },
  'total-unknown': { why: 'no-report' },
  'mean-unknown': {},
  'places-need-total': {},
  'years-none': {},
  'years-reached': { wanted: 'Tốt', years, without: [2022] },
  'years-below': { wanted: 'Tốt', years },
  'years-absent': { needed: 'all', years },
  'years-discounted': { years },
  'years-unknown': { years },
  'years-too-few': { needed: 4, years },
  'years-taken-part': { needed: 3, taken: [2019], open: [2020, 2021] },
  'movement-age': { by: 'UBND tỉnh', launched: '2019-07-12', needed: 5, full: '2024-07-12', isFull: false },
  excluded: {
    exclusions: [
      { ...kind, grounds: [ground, open] },
      { id: 'V9', title: '', grounds: [] },
    ],
  },
  'on-hold': { holds },
  'no-violation': {},
  'past-violation': { past },
  'violations-before': { past },
  'evidence-complete': {},
  'evidence-missing': { lines: ['TT1.1'] },
  'evidence-unseen': {},
  'evidence-complete-in-years': { years: [2021] },
  'evidence-missing-in-years': {
    years: [
      {
        year: 2021,
        gaps: [
          { unit: null, lines: ['TT1.1'] },
          { unit: 'Phường B', lines: ['TT2.1'] },
        ],
      },
    ],
  },
  'evidence-unseen-in-years': { years: [2020] },
  'no-register': {},
  'not-in-register': {},
  'rewarded-alike': { honour },
  'rewarded-before': { lower: [honour], within: [honour], others: [{ ...honour, from: 2017, to: 2018 }] },
  'rewarded-in-part': { honours: [honour] },
  'never-granted': { awards: ['Bằng khen'] },
  granted: { honour, years: 2, due: '2022-01-05', isOver: true },
  'proposed-higher': { award: 'Bằng khen' },
  'unit-proposed': { award: 'Bằng khen' },
  'unit-waits': { award: 'Bằng khen' },
  'title-held': { award: 'Lao động tiên tiến' },
  'title-missing': { award: 'Lao động tiên tiến' },
  'title-waits': { award: 'Lao động tiên tiến' },
  'state-award-proposed': { award: 'Bằng khen' },
  'state-award-granted': { honour, years: 1 },
  'council-chooses': {},
  'chosen-within': { places: 2, pool: { of: 'unit', name: 'Phường A' } },
  'chosen-beyond': { chosen: 3, places: 2, pool: { of: 'city' } },
  'no-places': { pool: { of: 'type', type: 'truong-hoc' } },
  'places-given': { pool: { of: 'leaders' } },
  'ranked-within': ranked,
  'ranked-beyond': { ...ranked, isRest: true },
  'ranked-behind-open': ranked,
  tied: { tied: 2, place: 3, places: 1, pool },
  'places-unknown': { unit: 'Phường A', isGradeUnknown: true, isHeadcountUnknown: true, least: 1 },
  'works-directly': {},
  'leader-beyond-share': { direct: 0, places: 0, share: 30 },
  'vote-passed': counted,
  'vote-failed': counted,
  'chosen-between-equals': { ...counted, equals: 3 },
  'left-between-equals': { ...counted, equals: 3 },
  'equal-by-votes': counted,
  'vote-missing': {},
  'vote-unusable': {},
  'vote-without-members': {},
  'vote-without-quorum': { present: 5, total: 13, quorum: '2/3' },
};
const facts = Object.entries(SAMPLES).map(([code, values]) => ({ code, ...values }) as Fact);

/** What is said beside quotations. */
const unquoted = (text: string) => text.replace(/“[^”]*”/gu, '“”');

describe('a fact in words', () => {
  it.each(facts.map((fact) => [fact.code, fact] as const))(
    '%s: a clause, for whoever reads it',
    (_, fact) => {
      expect(factSchema.parse(fact)).toEqual(fact);
      for (const reader of READERS) {
        const clause = factClause(fact, reader);
        expect(clause).toMatch(/[^.;:,\s]$/u);
        expect(clause).not.toMatch(/\.\.|\.;|\(\)|undefined|null|NaN|\[object| {2}| [.,;:]/u);
        expect(clause).toBe(clause.normalize('NFC'));
        expect(factSentence(fact, reader)).toMatch(/^\p{Lu}.*[^.]\.$/u);
      }
    },
  );

  it.each(facts.map((fact) => [fact.code, fact] as const))(
    '%s: no file, cell or tool but for the clerk',
    (_, fact) => {
      for (const reader of READERS.slice(1)) {
        const said = unquoted(factClause(fact, reader));
        expect(speaksOfTool(said)).toBe(false);
        expect(said).not.toMatch(
          /\.xlsx|›|(?<!\p{L})tệp(?!\p{L})|(?<![\p{L}\d.])[A-Z]{1,2}\d+(?![\p{L}\d.])|yêu cầu/u,
        );
      }
    },
  );

  it('tells the clerk where it stands', () => {
    const clerk = (code: FactCode) => factSentence(facts.find((fact) => fact.code === code) as Fact, 'clerk');
    expect(clerk('proposed')).toBe('Đơn vị đề nghị “Giấy khen” (a.xlsx, Đề nghị, C5).');
    expect(clerk('excluded')).toBe(
      'Loại trừ theo V1: Bị kỷ luật từ khiển trách trở lên (văn bản số 12/QĐ-UBND ngày 05/5/2020 của Chủ tịch UBND thành phố; xu-ly.xlsx › Xử lý › E5; Khiển trách, chưa đủ căn cứ để kết luận; xu-ly.xlsx › Xử lý › E5); theo V9.',
    );
    expect(clerk('council-chooses')).toBe(
      'Hình thức này do Hội đồng lựa chọn; công cụ chỉ nêu trường hợp đủ điều kiện xem xét.',
    );
  });

  it('tells the province with document, day and end', () => {
    const province = (fact: Fact) => factSentence(fact, 'province');
    expect(province({ code: 'past-violation', past: past.slice(0, 1) })).toBe(
      'Không thuộc trường hợp loại trừ hoặc tạm dừng xét; đã có xử lý trước đây: “Bị kỷ luật từ khiển trách trở lên” (Khiển trách, văn bản số 12/QĐ-UBND ngày 05/5/2020 của Chủ tịch UBND thành phố), đã hết hiệu lực ngày 05/5/2021.',
    );
    expect(province({ code: 'excluded', exclusions: [{ ...kind, grounds: [ground] }] })).toBe(
      'Thuộc trường hợp loại trừ: “Bị kỷ luật từ khiển trách trở lên” (Khiển trách, văn bản số 12/QĐ-UBND ngày 05/5/2020 của Chủ tịch UBND thành phố, có hiệu lực đến ngày 05/5/2021).',
    );
    expect(province({ code: 'reports-late', years: [{ year: 2021, reports: [late] }] })).toBe(
      'Đơn vị nộp báo cáo chậm so với hạn: năm 2021 (nhận 03/12/2021, hạn 30/11/2021).',
    );
  });

  it('tells of what holds an award back nothing that is known only when it has come to its end', () => {
    const hold = {
      code: 'documented',
      ...kind,
      ground: { ...ground, what: 'Xem xét; kết luận không vi phạm' },
    } as const;
    for (const reader of ['unit', 'council', 'province'] as const) {
      const said = factClause({ code: 'on-hold', holds: [hold] }, reader);
      expect(said).toContain('văn bản số 12/QĐ-UBND ngày 05/5/2020');
      expect(said).not.toMatch(/hiệu lực|không vi phạm|05\/5\/2021/u);
    }
  });

  it('names lines by number and title, where it is no clerk who reads', () => {
    const fact: Fact = {
      code: 'evidence-missing',
      lines: ['TT1.4a', 'TT2.1'],
      titles: ['Quy chế văn hóa công sở', 'Hồ sơ'],
    };
    expect(factClause(fact, 'council')).toContain('tiêu chí 1.4a “Quy chế văn hóa công sở”, 2.1 “Hồ sơ”');
    expect(factClause({ ...fact, titles: undefined }, 'province')).toContain('tiêu chí 1.4a, 2.1');
    expect(factClause(fact, 'clerk')).toContain('TT1.4a, TT2.1');
  });

  it('tells an inquiry that came to nothing as closed, not as dealt with', () => {
    const closed = past.filter(({ code }) => code === 'closed');
    for (const reader of READERS) {
      const said = factClause({ code: 'past-violation', past: closed }, reader);
      expect(said).not.toContain('đã có xử lý');
      expect(said).toContain('đã xem xét xong ngày 05/5/2021: “Kết luận không vi phạm”');
    }
    expect(isCleared(closed)).toBe(true);
    expect(isCleared(past)).toBe(false);
    expect(isCleared([])).toBe(false);
    const convicted = closed.map((each) =>
      each.code === 'closed' ? { ...each, ground: { ...each.ground, what: 'Kết luận có vi phạm' } } : each,
    );
    expect(isCleared(convicted)).toBe(false);
  });

  it('leaves what others wrote as it stands', () => {
    const text = 'UBND phường: công cụ hỗ trợ. ';
    for (const reader of READERS) {
      expect(factClause({ code: 'proposed-ambiguously', award: text, meant: ['A'] }, reader)).toContain(
        `“${text}”`,
      );
      expect(factClause({ code: 'on-hold', holds: [{ code: 'declared-unclear', text }] }, reader)).toContain(
        `“${text}”`,
      );
    }
  });
});

describe('what a Result tells', () => {
  it('is worded from its fact, or stands as an older result has it', () => {
    expect(toldClause({ because: 'Đơn vị không đề nghị.' }, 'unit')).toBe('Đơn vị không đề nghị');
    expect(toldClause({ because: 'x', fact: { code: 'not-proposed' } }, 'unit')).toBe('đơn vị không đề nghị');
    expect(toldOfYear({ because: 'không nộp báo cáo' }, 'council')).toBe('không nộp báo cáo');
    expect(
      toldOfYear(
        { because: 'x', why: [{ code: 'was-at', unit: 'Phường B' }, { code: 'not-due' }] },
        'council',
      ),
    ).toBe('khi đó thuộc Phường B; chưa đến hạn báo cáo');
  });

  it('has each hold as a sentence', () => {
    expect(holds.map(holdSentence)).toEqual([
      'Đơn vị ghi “Nhắc nhở”: chưa rõ mức độ vi phạm.',
      'Đơn vị ghi “Khiển trách” nhưng không nêu số, ngày của văn bản kết luận.',
      'V1: Bị kỷ luật từ khiển trách trở lên',
      'Ô K4 trang “Cá nhân” ghi “bị nhắc”, ngoài cột “Vi phạm, kỷ luật”: chờ làm rõ.',
      'Chưa rõ ai.',
      'V1: Bị kỷ luật từ khiển trách trở lên (Khiển trách, chưa đủ căn cứ để kết luận; xu-ly.xlsx › Xử lý › E5).',
      'Chưa rõ mức độ.',
    ]);
  });

  it.each([
    ['Mặc định của công cụ', true],
    ['MẶC ĐỊNH CỦA CÔNG CỤ, theo Luật', true],
    ['Phần mềm một cửa', true],
    ['IV.2.b', false],
    ['Luật Thi đua, khen thưởng 2022, Điều 5.2c', false],
    ['Quyết định số 12/QĐ-UBND về thang điểm', false],
  ])('%s speaks of the tool: %s', (text, expected) => expect(speaksOfTool(text)).toBe(expected));
});
