import type { AwardResult, NominationResult } from '../../../../src/domain/result.ts';
import { councilResult } from '../../../support/council-fixture.ts';
import { council, type Situations } from '../made-up.ts';

const outcome = (nomination: NominationResult, to: NominationResult['outcome']): NominationResult => ({
  ...nomination,
  outcome: to,
});

const awards = (
  change: (award: AwardResult) => Partial<AwardResult>,
  rest: Parameters<typeof council>[2] = {},
) =>
  council(
    {
      criteria: {
        ...councilResult.criteria,
        awards: councilResult.criteria.awards.map((award) => ({ ...award, ...change(award) })),
      },
    },
    {},
    rest,
  );

const IN_FORCE = { from: '2019-01-01', to: null };

/** At which level awards are given, and on what they stand. */
export const levels: Situations = {
  'mọi hình thức của Thủ tướng': awards(() => ({
    level: 'prime-minister',
    decidedBy: 'Thủ tướng Chính phủ',
  })),
  'mọi hình thức của Chủ tịch nước': awards(() => ({
    level: 'president',
    title: 'Huân chương Lao động',
    short: 'Huân chương',
  })),
  'mọi hình thức của cấp tỉnh': awards(() => ({
    level: 'province',
    proposedTo: 'Chủ tịch UBND tỉnh Thanh Hóa',
  })),
  'cấp tỉnh mà trình chính Chủ tịch thành phố': awards(() => ({
    level: 'province',
    proposedTo: 'Chủ tịch Ủy ban nhân dân thành phố Thanh Hóa',
  })),
  'kế hoạch gọi tên cấp theo cách riêng': council({
    criteria: {
      ...councilResult.criteria,
      levels: [
        { id: 'city', title: 'cấp phường' },
        { id: 'province', title: 'Cấp trên trực tiếp' },
        { id: 'so', title: 'Sở Nội vụ' },
      ],
      awards: councilResult.criteria.awards.map((award) =>
        award.subject === 'individual' ? { ...award, level: 'so' } : award,
      ),
    },
  }),
  'hai hình thức cùng cấp': awards((award) =>
    award.id === 'bang-khen-ubnd-tinh' ? { level: 'city', title: 'Cờ thi đua', short: 'Cờ' } : {},
  ),
  'hình thức nêu điều khoản của kế hoạch': awards((award) => ({ clause: `mục IV.2 về ${award.short}` })),
  'sổ căn cứ có điều khoản phải đối chiếu': awards(() => ({}), {
    law: {
      awardClauses: [
        {
          plan: '756-KH-UBND',
          award: 'giay-khen-ubnd-tp',
          reviews: ['annual'],
          text: 'mục IV.2.a Kế hoạch 756',
          check: 'Chưa đọc bản gốc',
        },
        {
          plan: '756-KH-UBND',
          award: 'giay-khen-ubnd-tp',
          reviews: ['final'],
          text: 'mục khác',
          check: null,
        },
        { plan: 'khac', award: 'giay-khen-ubnd-tp', reviews: ['annual'], text: 'kế hoạch khác', check: null },
      ],
    },
  }),
  'hình thức có căn cứ, điều kiện phải đối chiếu': awards((award) => ({
    legalBasis: [
      { text: 'Điều 74 Luật', ...IN_FORCE, check: 'Chưa đọc bản gốc' },
      { text: 'Điều 75 Luật', from: '2030-01-01', to: null, check: 'Chưa đối chiếu' },
      { text: 'Điều 76 Luật', ...IN_FORCE },
    ],
    checks: ['Điều 74 Luật: Chưa đọc bản gốc', `Chưa đối chiếu ${award.short}`],
    requirements: award.subject === 'unit' ? [] : award.requirements,
  })),
  'điều kiện loại trừ, tạm dừng và quan hệ giữa các hình thức': council({
    criteria: {
      ...councilResult.criteria,
      disqualifiers: [
        ...councilResult.criteria.disqualifiers,
        { id: 'V2', title: 'Đang bị xem xét kỷ luật', effect: 'hold', origin: 'Mặc định' },
        { id: 'V3', title: 'Vi phạm khác', effect: 'exclude', origin: 'Quyết định 12' },
      ],
      conflicts: [
        { text: 'Không đề nghị hai hình thức', clause: 'Điều 3 Luật', check: null },
        { text: 'Không đề nghị cùng năm', clause: null, check: 'Chưa đối chiếu' },
        { text: 'Một lần một năm', clause: 'Nghị định 98/2023/NĐ-CP', check: 'Chưa đối chiếu' },
        { text: 'Không có gì phải đối chiếu', clause: null, check: null },
        { text: 'Theo mặc định', clause: 'mặc định của công cụ', check: null },
      ],
    },
  }),
  'luật ưu tiên nữ khi bằng nhau': council(
    {
      units: councilResult.units.map((unit) => ({
        ...unit,
        total: 90,
        cluster: 'Cụm số 1',
        individuals: unit.individuals.map((person) => ({
          ...person,
          total: 90,
          sex: person.leader ? 'male' : 'female',
        })),
      })),
      nominations: councilResult.nominations.map((nomination) => outcome(nomination, 'undecided')),
    },
    {},
    {
      law: {
        precedences: [{ id: 'nu', text: 'ưu tiên nữ', first: 'women', isUnchecked: true, ...IN_FORCE }],
      },
    },
  ),
  'luật ưu tiên nữ khi bằng nhau, chưa biết nam nữ': council(
    {
      units: councilResult.units.map((unit) => ({
        ...unit,
        total: 90,
        individuals: unit.individuals.map((person) => ({ ...person, total: 90 })),
      })),
      nominations: councilResult.nominations.map((nomination) => outcome(nomination, 'undecided')),
    },
    {},
    {
      law: {
        precedences: [
          { id: 'nu', text: 'ưu tiên nữ', first: 'women', isUnchecked: false, ...IN_FORCE },
          {
            id: 'sau',
            text: 'chưa hiệu lực',
            first: 'women',
            isUnchecked: false,
            from: '2030-01-01',
            to: null,
          },
        ],
      },
    },
  ),
};
