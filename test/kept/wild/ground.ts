import type { CriteriaEdition, CriteriaGroup } from '../../../src/criteria/schema.ts';
import type { Unit } from '../../../src/domain/unit.ts';
import { formTexts } from '../../../src/form/form-texts.ts';
import type { ReadingContext } from '../../../src/reading/context.ts';
import { smallCriteria } from '../../support/criteria.ts';
import { profileFixture } from '../../support/result-fixture.ts';
import { saoMai } from '../../support/submission-workbook.ts';

export const YEAR = 2022;

const clause = 'I.1';
const shared = { clause, evidence: 'optional' } as const;

/** Groups in groups, parts, points off, lines for schools and for wards alone: whatever a plan may hold. */
const groups: CriteriaGroup[] = [
  {
    id: 'TT1',
    label: 'I',
    title: 'Thực hiện nhiệm vụ được giao',
    short: 'Nhiệm vụ',
    clause,
    max: 60,
    criteria: [
      {
        id: 'TT1.1',
        title: 'Giải quyết hồ sơ đúng hạn',
        short: 'Hồ sơ đúng hạn',
        clause,
        max: 40,
        kind: 'ratio',
        params: { proportional: { zeroBelow: 0 } },
        evidence: 'required',
      },
      {
        id: 'TT1.2',
        title: 'Cải cách hành chính',
        short: 'Cải cách',
        clause,
        max: 20,
        parts: [
          {
            id: 'TT1.2a',
            title: 'Số mô hình mới được áp dụng',
            short: 'Mô hình mới',
            max: 12,
            kind: 'count',
            params: {
              bands: [
                { from: 3, points: 12 },
                { from: 1, points: 6 },
              ],
            },
            evidence: 'required',
          },
          {
            id: 'TT1.2b',
            title: 'Ban hành quy chế làm việc',
            short: 'Quy chế',
            max: 8,
            kind: 'yes-no',
            params: {},
            evidence: 'none',
          },
        ],
      },
    ],
  },
  {
    id: 'TT2',
    label: 'II',
    title: 'Xây dựng môi trường văn hóa công sở',
    short: 'Văn hóa công sở',
    clause,
    max: 40,
    criteria: [
      {
        id: 'TT2.1',
        label: '1',
        title: 'Thái độ phục vụ nhân dân',
        short: 'Thái độ phục vụ',
        clause,
        max: 25,
        criteria: [
          {
            ...shared,
            id: 'TT2.1.1',
            title: 'Mức độ hài lòng của người dân',
            short: 'Mức hài lòng',
            max: 15,
            kind: 'levels',
            params: {
              levels: [
                { name: 'Rất tốt', points: 15 },
                { name: 'Tốt', points: 12 },
                { name: 'Đạt', points: 7.5 },
                { name: 'Không đạt', points: 0 },
              ],
            },
          },
          {
            ...shared,
            id: 'TT2.1.2',
            title: 'Phản ánh đúng về thái độ phục vụ',
            short: 'Phản ánh đúng',
            max: 10,
            kind: 'deduction',
            params: { perCase: 5 },
          },
        ],
      },
      {
        ...shared,
        id: 'TT2.2',
        title: 'Kết quả kiểm tra của đoàn liên ngành',
        short: 'Đoàn kiểm tra',
        max: 15,
        kind: 'score',
        params: {},
        appliesTo: { unitTypes: ['phuong-xa'] },
      },
      {
        ...shared,
        id: 'TT2.3',
        title: 'Trường học hạnh phúc',
        short: 'Trường hạnh phúc',
        max: 15,
        kind: 'score',
        params: {},
        appliesTo: { unitTypes: ['truong-hoc'] },
      },
    ],
  },
  {
    id: 'TT3',
    title: 'Điểm trừ',
    short: 'Điểm trừ',
    clause,
    max: 10,
    counts: 'penalty',
    criteria: [
      {
        ...shared,
        id: 'TT3.1',
        title: 'Nộp báo cáo chậm',
        short: 'Nộp chậm',
        max: 10,
        kind: 'per-item',
        params: { each: 2 },
      },
    ],
  },
];

const ofPeople: CriteriaGroup[] = [
  {
    id: 'CN1',
    title: 'Kỷ luật, kỷ cương',
    short: 'Kỷ cương',
    clause,
    max: 100,
    criteria: [
      {
        ...shared,
        id: 'CN1.1',
        title: 'Chấp hành nội quy cơ quan',
        short: 'Nội quy',
        max: 60,
        kind: 'score',
        params: {},
      },
      {
        ...shared,
        id: 'CN1.2',
        title: 'Tác phong, trang phục',
        short: 'Trang phục',
        max: 20,
        kind: 'score',
        params: {},
      },
      {
        ...shared,
        id: 'CN1.3',
        title: 'Điều hành công tâm',
        short: 'Công tâm',
        max: 20,
        kind: 'score',
        params: {},
        appliesTo: { leaders: true },
      },
    ],
  },
];

export const criteria: CriteriaEdition = {
  set: smallCriteria({ units: { groups }, individuals: { groups: ofPeople } }),
  sha256: '0',
  file: 'tieu-chi.yaml',
};

const unit = (id: string, name: string, given: Partial<Unit> = {}): Unit => ({
  ...saoMai,
  id,
  name,
  aliases: [],
  email: null,
  ...given,
});
const school = { type: 'truong-hoc' };
const office = { type: 'co-quan-hanh-chinh' };
const until2020 = { to: '2020-12-31' };

/** Names that differ by a mark, by a word of their kind or not at all; codes of digits; names shortened as people do. */
export const units: readonly Unit[] = [
  saoMai,
  unit('DV02', 'Phường Sao Hôm', { email: 'saohom@vidu.vn' }),
  unit('DV03', 'Trường Tiểu học Sao Mai', school),
  unit('007', 'Phòng Nội vụ', { ...office, aliases: ['P.NV', 'noivu@vidu.vn'] }),
  unit('070', 'Phòng Tài chính - Kế hoạch', office),
  unit('PX10', 'Xã Hoằng Quang'),
  unit('PX11', 'Xã Hoàng Quang'),
  unit('TH21', 'Trường THCS Lý Tự Trọng', school),
  unit('TH22', 'Trường Tiểu học Đông Hải', school),
  unit('TH23', 'Trường Tiểu học Đông Hải', school),
  unit('MN06', 'Trường Mầm non Hoa Mai', school),
  unit('HPN', 'Hội Liên hiệp Phụ nữ thành phố', { type: 'mttq-doan-the' }),
  unit('MTTQ', 'Ủy ban Mặt trận Tổ quốc Việt Nam thành phố', { type: 'mttq-doan-the' }),
  unit('CA01', 'Công an phường Sao Mai', { type: 'luc-luong-vu-trang', isUniformed: true }),
];

/** Units that are no more: with an heir, with two, with one that is no more itself, and without. */
const former: readonly Unit[] = [
  unit('DV08', 'Xã Sao Băng', { ...until2020, heirs: ['DV01'] }),
  unit('DV09', 'Xã Sao Chổi', until2020),
  unit('DV10', 'Xã Sao Đôi', { ...until2020, heirs: ['DV01', 'DV02'] }),
  unit('DV11', 'Xã Sao Cổ', { ...until2020, heirs: ['DV08', 'DV11'] }),
  unit('DV02', 'Xã Sao Hôm Cũ', { ...until2020, heirs: ['DV02'] }),
];

/** What is known when the files of the year are read. */
export const context: ReadingContext = {
  units,
  register: { units: [...former, ...units] },
  criteria,
  year: YEAR,
  formTexts: formTexts({ criteria, year: YEAR, profile: profileFixture, deadline: '2022-11-30' }),
};
