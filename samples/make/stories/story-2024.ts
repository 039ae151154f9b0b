import { HIGHER_AWARDS } from './awards.ts';
import { namesake } from './namesake.ts';
import type { YearStory } from './story.ts';

const { province, primeMinister, labourOrder } = HIGHER_AWARDS;

/** The year 2024 of the sample: with its reports units ask for the awards of the final review (quarter I of 2025). */
export const story2024: YearStory = {
  year: 2024,
  scale: 'small',
  missing: ['02011'],
  units: {
    // The best of two clusters, with the same total.
    PX09: { wish: 98.3, seed: 'tie of the best of two clusters', isCareful: true },
    PX16: { wish: 98.3, seed: 'tie of the best of two clusters', isCareful: true },
    // The best of the best.
    '05201': { asksFor: [{ award: labourOrder }] },
    '05204': { asksFor: [{ award: labourOrder, person: 'Vũ Thị Phượng' }] },
    '02002': { asksFor: [{ award: primeMinister }] },
    PX07: { wish: 97.4, isCareful: true, asksFor: [{ award: primeMinister }] },
    PX29: { asksFor: [{ award: primeMinister }, { award: primeMinister, person: 'Mai Văn Quang' }] },
    '03001': { asksFor: [{ award: primeMinister, person: 'Trần Quốc Thành' }] },
    '01005': { asksFor: [{ award: province }] },
    '02008': { asksFor: [{ award: province }] },
    '05001': { asksFor: [{ award: province }] },
    '06004': { asksFor: [{ award: province }] },
    '07001': { asksFor: [{ award: province }] },
    '05203': { asksFor: [{ award: province, person: 'Hoàng Khánh Hoa' }] },
    PX17: { wish: 97.1, isCareful: true },
    // People who do the work themselves: without them no leader could be put forward.
    '02012': { asksFor: [{ award: province, person: 'Hà Quang Lâm' }] },
    '05003': { asksFor: [{ award: province, person: 'Vũ Bích Giang' }] },
    '05004': { asksFor: [{ award: province, person: 'Lê Mai Thảo' }] },
    // On the way up: with PX22 and PX29 it makes the ward PX58, excellent from 2023 on.
    PX21: { wish: 92.6 },
    // One was warned in 2020: what was achieved before the end of that does not count.
    PX02: {
      asksFor: [
        { award: primeMinister, person: 'Trịnh Quang Thiện' },
        { award: province, person: 'Mai Quốc Tú' },
      ],
    },
    // Reprimanded in 2021.
    PX36: { asksFor: [{ award: province, person: 'Nguyễn Tiến Hùng' }] },
    // Excellent and never on time; neither good nor on time.
    PX01: { asksFor: [{ award: province }] },
    '02004': { asksFor: [{ award: province }] },
    '06002': {
      violation: {
        place: 1,
        text: 'Đang xác minh đơn tố cáo theo Quyết định số 512/QĐ-UBND ngày 21/10/2024 của Chủ tịch UBND thành phố',
        isProposed: true,
      },
      asksFor: [{ award: province, person: 'Trịnh Kim Nguyệt' }],
    },
  },
  files: [
    // Never on time.
    { unit: 'PX01', on: '2024-12-03' },
    { unit: '02004', on: '2024-12-04' },
    // On the Monday after 30/11, a Saturday: late, since the profile does not move the day.
    { unit: '05103', on: '2024-12-02' },
    namesake,
  ],
  verified: [
    {
      unit: '03003',
      line: 'TT3.1c',
      points: 4,
      reason: 'Lịch công tác đã đưa lên mạng từ tháng 3, có ảnh chụp',
      by: 'Tổ thẩm định số 1 (Mai Thị Hồng Vân)',
      on: '10/12/2024',
    },
    {
      unit: '06005',
      line: 'TT4.1',
      points: 4,
      reason: 'Biển tên cơ quan chưa thay sau khi sửa trụ sở; khuôn viên để vật liệu xây dựng',
      by: 'Tổ thẩm định số 1 (Mai Thị Hồng Vân)',
      on: '11/12/2024',
    },
    {
      unit: 'PX37',
      line: 'TT1.3',
      points: 3.5,
      reason: 'Kiến nghị của kiểm tra tài chính chưa khắc phục xong',
      by: 'Tổ thẩm định số 3 (Thiều Quang Hải)',
      on: '12/12/2024',
    },
    {
      unit: '06003',
      line: 'TT4.2b',
      points: 2,
      reason: 'Đã nghiệm thu hệ thống phòng cháy, chữa cháy ngày 05/11/2024',
      by: 'Tổ thẩm định số 1 (Mai Thị Hồng Vân)',
      on: '12/12/2024',
    },
  ],
};
