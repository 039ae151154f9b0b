import type { Fact } from '../../src/domain/reason.ts';
import type { AwardResult, NominationResult, ReviewResult } from '../../src/domain/result.ts';
import { factSentence } from '../../src/wording/fact-words.ts';
import { reasonOf } from './result-fixture.ts';
import { finalReview } from './review-fixture.ts';

/** What the criteria file says of an award beside its title. */
const SAID: Readonly<Record<string, Partial<AwardResult>>> = {
  'giay-khen-ubnd-tp': { decidedBy: 'Chủ tịch Ủy ban nhân dân thành phố Thanh Hóa' },
  'bang-khen-ubnd-tinh': {
    decidedBy: 'Chủ tịch Ủy ban nhân dân tỉnh Thanh Hóa',
    proposedTo: 'Chủ tịch Ủy ban nhân dân tỉnh Thanh Hóa',
    legalBasis: [
      { text: 'Luật Thi đua, khen thưởng năm 2022, Điều 74', from: '2024-01-01', to: null },
      { text: 'Luật Thi đua, khen thưởng năm 2003', from: '2019-07-24', to: '2023-12-31', check: 'chưa đọc' },
    ],
  },
  'bang-khen-thu-tuong': {
    decidedBy: 'Thủ tướng Chính phủ',
    proposedTo: 'Chủ tịch Ủy ban nhân dân tỉnh Thanh Hóa',
    legalBasis: [
      {
        text: 'Quyết định số 733/QĐ-TTg ngày 14/6/2019 của Thủ tướng Chính phủ',
        from: '2019-07-24',
        to: null,
        check: 'đọc qua trang thứ cấp; cần đối chiếu hình thức khen thưởng',
      },
    ],
    checks: [
      'Quyết định số 733/QĐ-TTg ngày 14/6/2019 của Thủ tướng Chính phủ: đọc qua trang thứ cấp; cần đối chiếu hình thức khen thưởng',
      'Toàn văn Kế hoạch 160/KH-UBND chưa có trong tay; cần đối chiếu ngày phát động.',
    ],
    vote: {
      quorum: '2/3',
      threshold: 80,
      reaching: 'at-least',
      base: 'total',
      ballot: 'secret',
      writtenOpinions: true,
      origin: 'Từ 80% tổng số thành viên; cần đối chiếu.',
    },
  },
  'huan-chuong-lao-dong-hang-ba': {
    decidedBy: 'Chủ tịch nước',
    proposedTo: 'Chủ tịch Ủy ban nhân dân tỉnh Thanh Hóa',
  },
};

const cited = (year: number) => ({ year, total: 91, grade: 'Xuất sắc', why: [] });

const late: Fact = {
  code: 'reports-late',
  years: [{ year: 2021, reports: [{ unit: null, receivedOn: '2021-12-03', deadline: '2021-11-30' }] }],
};
const notes = [{ because: factSentence(late, 'clerk'), fact: late }];

const reasons: NominationResult['reasons'] = [
  { ...reasonOf(['undecided', { code: 'council-chooses' }]), clause: 'IV.2.b' },
  { ...reasonOf(['undecided', { code: 'unit-waits', award: 'Bằng khen' }]), clause: 'Mặc định của công cụ' },
  {
    ...reasonOf([
      'met',
      { code: 'years-reached', wanted: 'Xuất sắc', years: [cited(2021)], without: [2020] },
    ]),
    clause: 'IV.2.b',
  },
];

const vote: NominationResult['vote'] = {
  yes: 13,
  no: 2,
  base: 15,
  percent: 86.67,
  threshold: 80,
  isPassed: true,
  from: { file: 'hoi-dong.xlsx', sheet: 'Phiếu', cell: 'F5' },
};

const nominations = finalReview.nominations.map((nomination): NominationResult => {
  if (nomination.unit === '14752') return { ...nomination, reasons: reasons.slice(2), notes };
  if (nomination.outcome === 'undecided') return { ...nomination, reasons, notes };
  return nomination.subject === 'unit' && nomination.award === 'huan-chuong-lao-dong-hang-ba'
    ? { ...nomination, vote }
    : nomination;
});

/** Lê Thị Bình, for the province's Bằng khen, is put forward by the council for the Prime Minister's too. */
const twice: readonly NominationResult[] = nominations
  .filter(({ individual, award }) => individual === 'PTP-1' && award === 'bang-khen-ubnd-tinh')
  .map((nomination) => ({ ...nomination, award: 'bang-khen-thu-tuong', vote }));

/** The final review after the council met: four levels, a person for two awards, votes, awards with all that the criteria say. */
export const commendedReview: ReviewResult = {
  ...finalReview,
  criteria: {
    ...finalReview.criteria,
    awards: finalReview.criteria.awards.map((award) => ({ ...award, ...SAID[award.id] })),
    conflicts: [
      { text: 'Một thành tích chỉ đề nghị một hình thức', clause: 'Luật 2022, Điều 5.2c', check: null },
      { text: 'Cách nhau 1 năm', clause: 'Thông tư 12/2019', check: 'đọc qua trang thứ cấp; cần đối chiếu' },
    ],
  },
  nominations: [...nominations, ...twice],
};
