import { type CriteriaEdition, criteriaSetSchema } from '../../src/criteria/schema.ts';
import type { Profile } from '../../src/domain/profile.ts';
import type { Unit } from '../../src/domain/unit.ts';

const measure = (id: string, max: number, kind: string, params: unknown = {}) => ({
  id,
  title: `Nội dung ${id}, đủ câu chữ của kế hoạch để ô phải xuống dòng khi in ra giấy`,
  short: `Nội dung ${id}`,
  clause: 'IV.1.a',
  max,
  kind,
  params,
  evidence: 'optional',
});

/** A made-up plan that has every kind of criterion, parts, variants and lines for some people only. */
export const SMALL_EDITION: CriteriaEdition = {
  sha256: '0'.repeat(64),
  file: 'nho.yaml',
  set: criteriaSetSchema.parse({
    schema: 'thidua-criteria/1',
    plan: 'NHO-KH-UBND',
    version: '2022.1',
    movement: {
      title: 'Phong trào thi đua “Thử nghiệm” giai đoạn 2022 - 2025',
      number: '1/KH-UBND',
      date: '2022-01-01',
      issuer: 'UBND thành phố',
      years: { from: 2022, to: 2025 },
      interim: 2023,
      final: 2025,
    },
    effective: { from: '2022-01-01', to: null },
    pointsOrigin: 'Thang điểm mặc định của công cụ.',
    rounding: 'half-up',
    notApplicable: 'rescale',
    missingEvidence: 'warn',
    deadline: '11-30',
    grades: [{ id: 'xuat-sac', title: 'Xuất sắc', from: 90 }],
    units: {
      groups: [
        {
          ...words('TT1', 'Nhóm thứ nhất'),
          max: 60,
          criteria: [
            {
              ...measure('TT1.1', 20, 'ratio', { linear: { zeroAt: 70, fullAt: 98 } }),
              evidence: 'required',
            },
            measure('TT1.2', 10, 'levels', {
              levels: [
                { name: 'Tốt, không có sai phạm', points: 10 },
                { name: 'Đạt', points: 5 },
                { name: 'Chưa đạt', points: 0 },
              ],
            }),
            {
              ...words('TT1.3', 'Tiêu chí có hai phần'),
              max: 30,
              parts: [
                { ...measure('TT1.3a', 10, 'yes-no'), evidence: 'none' },
                measure('TT1.3b', 20, 'deduction', { perCase: 0.5, cap: 5 }),
              ],
            },
          ],
        },
        {
          ...words('TT2', 'Nhóm thứ hai'),
          max: 40,
          criteria: [
            measure('TT2.1', 20, 'count', {
              bands: [
                { from: 1, points: 8 },
                { from: 3, points: 20 },
              ],
            }),
            {
              ...measure('TT2.2', 7, 'ratio', { proportional: { zeroBelow: 0 }, total: 7 }),
              variants: [{ unitTypes: ['co-quan-dang'], title: 'Lời văn cho cơ quan Đảng' }],
            },
            { ...measure('TT2.3', 13, 'score'), appliesTo: { unitTypes: ['phuong-xa'] } },
          ],
        },
      ],
    },
    individuals: {
      groups: [
        {
          ...words('CN1', 'Kỷ cương'),
          max: 60,
          criteria: [
            measure('CN1.1', 40, 'score'),
            { ...measure('CN1.2', 20, 'score'), appliesTo: { leaders: true } },
          ],
        },
        {
          ...words('CN2', 'Trang phục'),
          max: 40,
          criteria: [{ ...measure('CN2.1', 40, 'score'), appliesTo: { uniformed: true } }],
        },
      ],
    },
    disqualifiers: [],
    awards: [
      award('giay-khen', 'Giấy khen của Chủ tịch UBND thành phố', ['annual', 'interim']),
      award('bang-khen', 'Bằng khen của Chủ tịch UBND tỉnh, Thanh Hóa', ['interim', 'final']),
    ],
  }),
};

export const WARD: Unit = {
  id: '007',
  name: 'Phường Đông Thử',
  aliases: [],
  type: 'phuong-xa',
  cluster: 'Cụm 1',
  isUniformed: false,
  email: null,
  from: null,
  to: null,
  heirs: [],
};

export const PARTY_OFFICE: Unit = { ...WARD, id: 'D01', name: 'Văn phòng Thử nghiệm', type: 'co-quan-dang' };

export const POLICE: Unit = {
  ...WARD,
  id: 'V01',
  type: 'luc-luong-vu-trang',
  name: 'Đội Thử nghiệm',
  isUniformed: true,
};

export const PROFILE: Profile = {
  schema: 'thidua-profile/1',
  plan: 'NHO-KH-UBND',
  offices: [
    {
      from: null,
      to: null,
      parentAgency: 'UBND thành phố',
      issuingAgency: 'Phòng Nội vụ',
      territory: 'thành phố Thử Nghiệm',
      place: 'Thử Nghiệm',
      council: 'Hội đồng Thi đua - Khen thưởng thành phố Thử Nghiệm',
      chairman: 'Chủ tịch UBND thành phố Thử Nghiệm',
      symbols: { report: 'BC-PNV', submission: 'TTr-PNV', list: 'DS-PNV' },
      signer: { authority: null, position: 'TRƯỞNG PHÒNG', name: '' },
      recipients: { report: ['Lưu: VT'], submission: ['Lưu: VT'] },
    },
  ],
  submitTo: { email: 'noivu@example.vn', phone: '0237 000 000' },
  deadlineOnWeekend: 'none',
};

function words(id: string, title: string) {
  return { id, title, short: title, clause: 'IV.1.a' };
}

function award(id: string, title: string, reviews: readonly string[]) {
  return {
    id,
    title,
    short: title,
    decidedBy: 'Chủ tịch',
    reviews,
    subject: 'unit',
    origin: 'mặc định của công cụ',
    requirements: [{ kind: 'grade' }],
  };
}
