import { describe, expect, it } from 'vitest';
import type { CouncilChoice } from '../../src/domain/council.ts';
import type { Fact } from '../../src/domain/reason.ts';
import type { Candidate } from '../../src/nomination/candidate.ts';
import type { Decision, Reason } from '../../src/nomination/decide.ts';
import { openSentencesOf, sentencesOf } from '../../src/nomination/decide.ts';
import { remarkOnOpenReviewCases } from '../../src/review/review-remarks.ts';
import { candidate, unit } from '../support/candidate.ts';
import { smallCriteria } from '../support/criteria.ts';

const [award] = smallCriteria().awards;
if (award === undefined) throw new Error('no award in the small criteria');

const reason = (outcome: Reason['outcome'], fact: Fact, more: Partial<Reason> = {}): Reason => ({
  outcome,
  fact,
  clause: null,
  ...more,
});
const ENOUGH = 'Đơn vị nộp báo cáo đúng hạn.';
const TIED = 'Chưa có điểm bình quân vì còn năm chưa rõ kết quả.';
const open = [reason('met', { code: 'report-on-time' }), reason('undecided', { code: 'mean-unknown' })];
const from = { file: 'hoi-dong.xlsx', sheet: 'Chọn', cell: 'D5' };
const choice: CouncilChoice = {
  subject: 'unit',
  unit: 'PX01',
  individual: null,
  award: award.id,
  decision: 'take',
  reason: 'Tiêu biểu hơn.',
  by: 'Hội đồng',
  on: null,
  from,
};
const proposal = {
  subject: 'individual' as const,
  name: 'Lê Thị Mẫu',
  position: '',
  award: 'Giấy khen',
  summary: '',
  from,
};

function decision(given: Partial<Candidate>, rest: Partial<Decision> = {}): Decision {
  return {
    candidate: candidate(given),
    award: award as Decision['award'],
    outcome: 'undecided',
    reasons: open,
    choice: null,
    ...rest,
  };
}

const told = (...decisions: readonly Decision[]) =>
  remarkOnOpenReviewCases(decisions).map(({ code, unit: of, message }) => [code, of, message]);

describe('cases of a review that wait for the council', () => {
  it('are said of a unit with a total, with the reason that waits', () => {
    expect(told(decision({ total: 9000 as Candidate['total'] }))).toEqual([
      ['TD5201', 'PX01', expect.stringContaining('UBND phường Sao Mai')],
    ]);
    const [[, , message] = []] = told(decision({ total: 9000 as Candidate['total'] }));
    expect(message).toContain(TIED);
    expect(message).not.toContain('Đủ điểm');
  });

  it('are said of whom a unit proposed itself, even without a total, and of whose unit', () => {
    const person = decision({
      subject: 'individual',
      name: 'Lê Thị Mẫu',
      unit: unit({ id: 'PX02', name: 'UBND phường Ba Đình' }),
      proposals: [proposal],
    });
    expect(told(person)).toEqual([
      ['TD5201', 'PX02', expect.stringContaining('Lê Thị Mẫu (UBND phường Ba Đình)')],
    ]);
  });

  it('are not said where nobody proposed it and nothing is known, nor where it is settled', () => {
    expect(told(decision({}))).toEqual([]);
    expect(told(decision({ total: 9000 as Candidate['total'] }, { outcome: 'nominated' }))).toEqual([]);
    expect(told(decision({ total: 9000 as Candidate['total'] }, { outcome: 'not-nominated' }))).toEqual([]);
  });
});

describe('what is told of a decision', () => {
  const vote = reason('undecided', { code: 'vote-missing' }, { isVote: true });

  it('waits for all that is open until the council has chosen, then for its vote alone', () => {
    expect(openSentencesOf({ reasons: [...open, vote], choice: null })).toEqual([
      TIED,
      'Chưa có kết quả biểu quyết.',
    ]);
    expect(openSentencesOf({ reasons: [...open, vote], choice })).toEqual(['Chưa có kết quả biểu quyết.']);
    expect(openSentencesOf({ reasons: open, choice })).toEqual([]);
  });

  it('begins with the council’s own words, to take or to leave', () => {
    expect(sentencesOf({ reasons: open, choice })).toEqual(['Hội đồng chọn: Tiêu biểu hơn.', ENOUGH, TIED]);
    expect(sentencesOf({ reasons: [], choice: { ...choice, decision: 'leave' } })).toEqual([
      'Hội đồng không chọn: Tiêu biểu hơn.',
    ]);
    expect(sentencesOf({ reasons: open, choice: null })).toEqual([ENOUGH, TIED]);
  });
});

describe('more chosen than there are places', () => {
  const beyond = (places: number): Fact => ({
    code: 'chosen-beyond',
    chosen: 3,
    places,
    pool: { of: 'city' },
  });
  const over = reason('met', beyond(2), { isOverPlaces: true });
  const excess = (...decisions: readonly Decision[]) =>
    remarkOnOpenReviewCases(decisions).filter(({ code }) => code === 'TD5202');

  it('is said once for each pool of places, at the first choice', () => {
    const chosen = (cell: string, fact = over.fact) =>
      decision(
        {},
        {
          outcome: 'nominated',
          reasons: [{ ...over, fact }],
          choice: { ...choice, from: { ...from, cell } },
        },
      );
    const said = excess(chosen('D5'), chosen('D6'), chosen('D7', beyond(1)));
    expect(said.map(({ file, sheet, cell }) => [file, sheet, cell])).toEqual([
      ['hoi-dong.xlsx', 'Chọn', 'D5'],
      ['hoi-dong.xlsx', 'Chọn', 'D7'],
    ]);
    expect(said.map(({ message }) => message.includes(award.title))).toEqual([true, true]);
    expect(said[0]?.message).toContain('Hội đồng chọn 3 trường hợp toàn thành phố, vượt chỉ tiêu 2.');
  });

  it('is not said of what the tool chose, nor within the places', () => {
    expect(excess(decision({}, { reasons: [over] }))).toEqual([]);
    expect(excess(decision({}, { reasons: open, choice }))).toEqual([]);
  });
});
