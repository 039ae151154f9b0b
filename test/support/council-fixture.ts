import type { NominationResult, Result } from '../../src/domain/result.ts';
import type { NominationVote } from '../../src/domain/result-council.ts';
import { VOTE_RULE } from './council.ts';
import { nominationOf, reasonOf, resultFixture } from './result-fixture.ts';

const from = { file: 'hoi-dong.xlsx', sheet: 'Phiếu bầu', cell: 'H4' };

/** More than half of nine. */
function voteOf(yes: number, no: number, percent: number): NominationVote {
  return { yes, no, base: 9, percent, threshold: 50, isPassed: yes * 2 > 9, from };
}

function voted(nomination: NominationResult): NominationResult {
  if (nomination.individual === '14755-1') {
    const counted = { yes: 3, base: 9, percent: 33.33, threshold: 50, reaching: 'more-than' } as const;
    const failed = reasonOf(['unmet', { code: 'vote-failed', ...counted }]);
    return {
      ...nomination,
      outcome: 'not-nominated',
      because: [failed.because],
      reasons: [
        { ...failed, isVote: true },
        reasonOf(['met', { code: 'grade-reached', grade: 'Xuất sắc', total: 92 }]),
      ],
      vote: voteOf(3, 5, 33.33),
    };
  }
  if (nomination.unit === 'THCS01') {
    return {
      ...nomination,
      outcome: 'nominated',
      because: ['Hội đồng chọn: Có nhiều cách làm hay.', 'Đạt phiếu: 7/9 đồng ý (77,78%), yêu cầu trên 50%.'],
      choice: {
        decision: 'take',
        reason: 'Có nhiều cách làm hay',
        by: 'Lê Văn Thử',
        on: '2022-12-03',
        from: { ...from, sheet: 'Lựa chọn', cell: 'I4' },
      },
      vote: voteOf(7, 1, 77.78),
    };
  }
  return nomination.outcome === 'nominated' ? { ...nomination, vote: voteOf(8, 0, 88.89) } : nomination;
}

/** The year of `resultFixture` after the council met: one case chosen, one nominee who failed the vote, two levels of award. */
export const councilResult: Result = {
  ...resultFixture,
  criteria: {
    ...resultFixture.criteria,
    awards: [
      ...resultFixture.criteria.awards.map((award) => ({
        ...award,
        level: 'city' as const,
        vote: VOTE_RULE,
      })),
      {
        id: 'bang-khen-ubnd-tinh',
        title: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
        short: 'Bằng khen cấp tỉnh',
        subject: 'unit',
        level: 'province',
        decidedBy: 'Chủ tịch Ủy ban nhân dân tỉnh Thanh Hóa',
        origin: 'Mặc định của công cụ',
        requirements: ['Hội đồng lựa chọn trong số đủ điều kiện xem xét'],
        vote: { ...VOTE_RULE, threshold: 70, reaching: 'at-least', ballot: 'secret' },
      },
    ],
  },
  nominations: [
    ...resultFixture.nominations.map(voted),
    {
      ...nominationOf('unit', '14752', null, 'Phường Lam Sơn', 'nominated', ['Đạt phiếu.']),
      award: 'bang-khen-ubnd-tinh',
      vote: { ...voteOf(8, 1, 88.89), threshold: 70 },
    },
  ],
  meeting: {
    date: '2022-12-03',
    startedAt: '14 giờ 00',
    endedAt: '16 giờ 30',
    place: 'Phòng họp số 1, trụ sở UBND thành phố',
    chair: { name: 'Lê Văn Thử', position: 'Chủ tịch UBND thành phố' },
    secretary: { name: 'Hoàng Thị Mẫu', position: '' },
    members: Array.from({ length: 9 }, (_, index) => ({
      name: `Thành viên ${index + 1}`,
      position: index === 0 ? 'Chủ tịch UBND thành phố' : 'Trưởng phòng',
      role: index === 0 ? 'Chủ tịch' : 'Ủy viên',
      isPresent: index < 7,
      absence: index === 7 ? 'Đi công tác' : '',
      hasWrittenOpinion: index === 7,
    })),
    invitees: ['Đại diện Thanh tra thành phố'],
    tellers: ['Thành viên 2', 'Thành viên 3'],
    papers: { issued: 8, collected: 8, valid: 8, invalid: 0 },
    discussion: ['Thống nhất với kết quả chấm điểm.'],
  },
};

/** A meeting of which nothing but the day is entered, in a year in which nobody is put forward. */
export const bareMeeting: Result = {
  ...resultFixture,
  nominations: [],
  meeting: {
    date: null,
    startedAt: '',
    endedAt: '',
    place: '',
    chair: { name: '', position: '' },
    secretary: { name: '', position: '' },
    members: [],
    invitees: [],
    tellers: [],
    papers: null,
    discussion: [],
  },
};
