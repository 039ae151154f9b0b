import type { AwardResult, NominationResult, ReviewResult } from '../../src/domain/result.ts';
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

const reasons: NominationResult['reasons'] = [
  { outcome: 'undecided', because: 'Hình thức này do Hội đồng lựa chọn.', clause: 'IV.2.b' },
  { outcome: 'met', because: 'Đạt từ “Xuất sắc” trở lên ở mọi năm.', clause: 'IV.2.b' },
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
  if (nomination.outcome === 'undecided') return { ...nomination, reasons };
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
