import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { pointsFromNumber } from '../../src/domain/points.ts';
import type { Proposal } from '../../src/domain/submission.ts';
import type { Candidate } from '../../src/nomination/candidate.ts';
import { decideAward, describeRequirements, sentencesOf } from '../../src/nomination/decide.ts';
import { requirementKinds } from '../../src/nomination/requirements/registry.ts';
import { annualScope, candidate, unit } from '../support/candidate.ts';
import { smallCriteria } from '../support/criteria.ts';

const set = smallCriteria();
const scope = annualScope(set);
const [unitAward, personAward] = set.awards;
if (!unitAward || !personAward) throw new Error('the small set has two awards');

const proposal: Proposal = {
  subject: 'individual',
  name: 'Lê Văn Ất',
  position: '',
  award: 'Giấy khen',
  summary: 'Sáng kiến rút ngắn hồ sơ',
  from: { file: 'a.xlsx', sheet: 'Đề nghị khen thưởng', cell: 'C5' },
};

function decideOne(overrides: Partial<Candidate>, award = unitAward) {
  const [decision] = decideAward(
    award as NonNullable<typeof award>,
    [candidate({ total: pointsFromNumber(85), grade: 'tot', ...overrides })],
    scope,
  );
  return decision;
}

describe('decideAward', () => {
  it.each([
    ['nominated', {}, 'Đơn vị nộp báo cáo đúng hạn.'],
    ['nominated', { submission: 'late' }, 'Đơn vị nộp báo cáo chậm so với hạn.'],
    ['not-nominated', { submission: 'missing', total: null, grade: null }, 'Đơn vị chưa nộp báo cáo.'],
    [
      'undecided',
      { submission: 'rejected', total: null, grade: null },
      'Bản nộp của đơn vị không dùng được.',
    ],
    [
      'not-nominated',
      { total: pointsFromNumber(79.99), grade: 'kha' },
      'Xếp loại Khá (79,99 điểm), dưới mức “Tốt”.',
    ],
    ['undecided', { total: null, grade: null }, 'Chưa có tổng điểm vì còn tiêu chí chưa rõ.'],
    [
      'undecided',
      { eligibility: { disqualified: [], onHold: [{ code: 'told', text: 'Đang xác minh đơn.' }] } },
      'Tạm dừng xét: Đang xác minh đơn.',
    ],
    [
      'not-nominated',
      { eligibility: { disqualified: ['V1'], onHold: [] } },
      'Loại trừ theo V1: Bị kỷ luật từ khiển trách trở lên.',
    ],
  ] as const)('%s for %o', (outcome, overrides, reason) => {
    const decision = decideOne(overrides);
    expect(decision?.outcome).toBe(outcome);
    expect(decision && sentencesOf(decision)).toContain(reason);
  });

  it('tells what speaks against first, and still tells the rest', () => {
    const decision = decideOne({ submission: 'late', total: pointsFromNumber(60), grade: 'kha' });
    expect(decision && sentencesOf(decision)[0]).toBe('Xếp loại Khá (60,00 điểm), dưới mức “Tốt”.');
    expect(decision && sentencesOf(decision)).toContain('Đơn vị nộp báo cáo chậm so với hạn.');
  });

  it('gives a place in each cluster, and none to who is already ruled out', () => {
    const inCluster = (cluster: string, name: string, points: number, given: Partial<Candidate> = {}) =>
      candidate({
        name,
        unit: unit({ id: name, name, cluster }),
        total: pointsFromNumber(points),
        grade: 'tot',
        ...given,
      });
    const decisions = decideAward(
      unitAward,
      [
        inCluster('Cụm 1', 'A', 95, { eligibility: { disqualified: ['V1'], onHold: [] } }),
        inCluster('Cụm 1', 'B', 90),
        inCluster('Cụm 1', 'C', 89),
        inCluster('Cụm 2', 'D', 81),
      ],
      scope,
    );
    expect(decisions.map(({ candidate: { name }, outcome }) => `${name} ${outcome}`)).toEqual([
      'A not-nominated',
      'B nominated',
      'C not-nominated',
      'D nominated',
    ]);
  });

  it('takes people only as proposed, within the quota of their unit', () => {
    const inUnit = (name: string, points: number, given: Partial<Candidate> = {}) =>
      candidate({
        subject: 'individual',
        individual: `PX01/${name}`,
        name,
        total: pointsFromNumber(points),
        grade: 'tot',
        proposals: [proposal],
        ...given,
      });
    const decisions = decideAward(
      personAward,
      [
        inUnit('a', 95, { proposals: [] }),
        inUnit('b', 92),
        inUnit('c', 91),
        inUnit('d', 90, { isProposalUnclear: true }),
        inUnit('e', 88, { unit: unit({ id: 'TH01', type: 'truong-hoc' }) }),
      ],
      scope,
    );
    expect(decisions.map(({ outcome }) => outcome)).toEqual([
      'not-nominated',
      'nominated',
      'not-nominated',
      'not-nominated',
      'not-nominated',
    ]);
    expect(decisions[0] && sentencesOf(decisions[0])[0]).toBe('Đơn vị không đề nghị.');
    expect(decisions[1] && sentencesOf(decisions[1])).toContain(
      'Đơn vị đề nghị “Giấy khen” (a.xlsx, Đề nghị khen thưởng, C5).',
    );
  });

  it('says each requirement in words', () => {
    expect(describeRequirements(unitAward, set)).toEqual([
      'Đơn vị đã nộp báo cáo',
      'Xếp loại từ “Tốt” trở lên',
      'Không thuộc trường hợp loại trừ hoặc tạm dừng xét',
      'Trong 1 tập thể cao điểm nhất của cụm, khối thi đua',
    ]);
  });
});

describe('requirements', () => {
  it.each([...requirementKinds.values()])(
    '$kind has an example that its own params accept',
    ({ kind, example, params }) => {
      const { kind: named, ...rest } = parse(example) as { kind: string };
      expect(named).toBe(kind);
      expect(params.safeParse(rest).success).toBe(true);
    },
  );

  it('lets a case with missing evidence wait until it is supplied', () => {
    const kind = requirementKinds.get('evidence-complete');
    if (kind === undefined || !('test' in kind)) throw new Error('no such requirement');
    expect(kind.test(candidate({ linesWithoutEvidence: ['TT1.1', 'TT2.3a'] }), {}, scope)).toEqual({
      outcome: 'undecided',
      fact: { code: 'evidence-missing', lines: ['TT1.1', 'TT2.3a'] },
    });
    expect(kind.test(candidate(), {}, scope).outcome).toBe('met');
  });
});
