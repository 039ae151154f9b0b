import type { VoteRule } from '../../../../src/domain/award.ts';
import type { NominationResult, Result } from '../../../../src/domain/result.ts';
import { councilResult } from '../../../support/council-fixture.ts';
import { reasonOf } from '../../../support/result-fixture.ts';
import { council, eachNomination, type Situations } from '../made-up.ts';

type Meeting = NonNullable<Result['meeting']>;

const held = councilResult.meeting;
if (held === undefined) throw new Error('the council has met');

const meeting = (change: Partial<Meeting>) => council({ meeting: { ...held, ...change } });

const members = (
  change: (member: Meeting['members'][number], at: number) => Partial<Meeting['members'][number]>,
) => meeting({ members: held.members.map((member, at) => ({ ...member, ...change(member, at) })) });

/** Who came to the meeting, and what the secretary wrote of it. */
export const meetings: Situations = {
  'mọi thành viên có mặt': members(() => ({ isPresent: true, absence: '', hasWrittenOpinion: false })),
  'mọi thành viên vắng mặt': members(() => ({ isPresent: false, absence: 'Đi công tác' })),
  'người vắng không gửi ý kiến, không rõ lý do': members(() => ({ hasWrittenOpinion: false, absence: '' })),
  'hai người vắng gửi ý kiến': members((_, at) => ({ hasWrittenOpinion: at >= 7, absence: '' })),
  'không có khách mời': meeting({ invitees: [] }),
  'hai khách mời': meeting({ invitees: ['Đại diện Thanh tra', 'Đại diện Công an'] }),
  'chưa ghi ngày họp': meeting({ date: null }),
  'chưa ghi giờ, nơi họp': meeting({ startedAt: '', endedAt: '', place: '' }),
  'chủ tọa chưa rõ tên, thư ký chưa rõ ai': meeting({
    chair: { name: '', position: 'Phó Chủ tịch UBND thành phố' },
    secretary: { name: '', position: '' },
  }),
  'nhiều ý kiến thảo luận': meeting({ discussion: ['Nhất trí.', 'Đề nghị xem xét thêm.'] }),
  'Hội đồng chưa ghi phiên họp nào': council({ meeting: undefined }),
};

const rule = (change: Partial<VoteRule> | undefined, others: Partial<Result> = {}) =>
  council({
    ...others,
    criteria: {
      ...councilResult.criteria,
      awards: councilResult.criteria.awards.map(({ vote, ...award }) =>
        change === undefined || vote === undefined ? award : { ...award, vote: { ...vote, ...change } },
      ),
    },
  });

const unvoted = councilResult.nominations.map(({ vote: _, ...nomination }) => nomination);

const votes = (
  change: (vote: NonNullable<NominationResult['vote']>) => Partial<NonNullable<NominationResult['vote']>>,
) =>
  eachNomination(({ vote, ...nomination }) =>
    vote === undefined ? nomination : { ...nomination, vote: { ...vote, ...change(vote) } },
  );

const openAfterVote = reasonOf([
  'undecided',
  { code: 'tied', tied: 2, place: 3, places: 1, pool: { of: 'city' } },
]);

/** How the council voted, by the rules of each award. */
export const voting: Situations = {
  'mọi hình thức bỏ phiếu kín': rule({ ballot: 'secret' }),
  'bỏ phiếu kín mà chưa ghi số phiếu': rule(
    { ballot: 'secret' },
    { meeting: { ...held, papers: null, tellers: [] } },
  ),
  'mọi hình thức biểu quyết công khai, có đếm phiếu': rule({ ballot: 'open' }),
  'mọi hình thức biểu quyết công khai': rule({ ballot: 'open' }, { meeting: { ...held, papers: null } }),
  'một phần kín, một phần công khai, chưa ghi số phiếu': council({ meeting: { ...held, papers: null } }),
  'tỷ lệ tính trên số người biểu quyết': rule({ base: 'present', reaching: 'at-least' }),
  'hình thức không có quy định về phiếu': rule(undefined),
  'chưa bỏ phiếu': council({ nominations: unvoted }),
  'chưa bỏ phiếu, mọi hình thức đều kín': rule({ ballot: 'secret' }, { nominations: unvoted }),
  'chưa bỏ phiếu, mọi hình thức đều công khai': rule(
    { ballot: 'open' },
    { nominations: unvoted, meeting: { ...held, papers: null } },
  ),
  'chưa bỏ phiếu, không có quy định': rule(undefined, {
    nominations: unvoted,
    meeting: { ...held, papers: null },
  }),
  'không trường hợp nào đạt phiếu': votes(() => ({ isPassed: false })),
  'mọi trường hợp đạt phiếu': votes(() => ({ isPassed: true })),
  'đạt phiếu mà chưa quyết định': eachNomination((nomination) =>
    nomination.vote?.isPassed === true
      ? { ...nomination, outcome: 'undecided', reasons: [openAfterVote] }
      : nomination,
  ),
  'đạt phiếu mà chưa quyết định, kết quả cũ chỉ có câu': eachNomination((nomination) =>
    nomination.vote?.isPassed === true
      ? {
          ...nomination,
          outcome: 'undecided',
          reasons: [],
          open: nomination.subject === 'unit' ? ['Chờ xác minh.'] : [],
        }
      : nomination,
  ),
  'đạt phiếu mà không được chọn': eachNomination((nomination) =>
    nomination.unit === 'PTP'
      ? { ...nomination, outcome: 'not-nominated', reasons: [openAfterVote] }
      : nomination,
  ),
  'Hội đồng không chọn': eachNomination((nomination) =>
    nomination.choice === undefined
      ? nomination
      : { ...nomination, outcome: 'not-nominated', choice: { ...nomination.choice, decision: 'leave' } },
  ),
  'Hội đồng chọn một người': eachNomination((nomination) =>
    nomination.individual === 'PTP-2'
      ? {
          ...nomination,
          outcome: 'nominated',
          choice: {
            decision: 'take',
            reason: 'Có sáng kiến',
            by: '',
            on: null,
            from: { file: 'hoi-dong.xlsx', sheet: 'Lựa chọn', cell: 'I5' },
          },
        }
      : nomination,
  ),
};

/** What is presented of the criteria of each award. */
export const presented: Situations = {
  'hình thức không có điều kiện nào': council({
    criteria: {
      ...councilResult.criteria,
      awards: councilResult.criteria.awards.map((award) => ({ ...award, requirements: [] })),
    },
  }),
  'hình thức không có điều kiện, không có quy định về phiếu': council({
    criteria: {
      ...councilResult.criteria,
      awards: councilResult.criteria.awards.map(({ vote: _, ...award }) => ({ ...award, requirements: [] })),
    },
  }),
  'hình thức có hai điều kiện': council({
    criteria: {
      ...councilResult.criteria,
      awards: councilResult.criteria.awards.map((award) => ({
        ...award,
        requirements: ['Xếp loại Tốt', 'Nộp đúng hạn'],
      })),
    },
  }),
  'không đơn vị nào có điểm': council({
    units: councilResult.units.map((unit) => ({ ...unit, total: null, grade: null, rank: null })),
  }),
  'mọi đơn vị có điểm, có đơn vị không xếp loại': council({
    units: councilResult.units.map((unit) => ({ ...unit, total: unit.total ?? 40, rank: unit.rank ?? 6 })),
  }),
  'không cá nhân nào có điểm': council({
    units: councilResult.units.map((unit) => ({
      ...unit,
      total: null,
      individuals: unit.individuals.map((person) => ({ ...person, total: null, grade: null })),
    })),
  }),
  'cá nhân bị loại trừ theo lời tự ghi': council({
    units: councilResult.units.map((unit) => ({
      ...unit,
      individuals: unit.individuals.map((person) => ({
        ...person,
        disqualified: person.leader ? ['V1', 'V9'] : [],
      })),
    })),
  }),
  'có thư và số máy nhận ý kiến': council({}, { submitTo: { email: 'nv@example.vn', phone: '0237 123' } }),
  'chỉ có số máy': council({}, { submitTo: { email: '', phone: '0237 123' } }),
  'không có nơi nhận ý kiến': council({}, { submitTo: { email: '', phone: '' } }),
};
