import { namesake } from './namesake.ts';
import type { YearStory } from './story.ts';

/** The year 2023 of the sample: the first under the criteria of 2022.1; the council looked at four units. */
export const story2023: YearStory = {
  year: 2023,
  scale: 'small',
  missing: ['PX27'],
  units: {
    // Two places of three in the first cluster are certain, for the third there are two with the same total.
    PX01: { isCareful: true },
    PX07: { isCareful: true },
    PX08: { wish: 94, seed: 'tie at the edge of cluster 1', isCareful: true },
    PX09: { wish: 94, seed: 'tie at the edge of cluster 1', isCareful: true },
    // On the way up.
    PX21: { wish: 91.2 },
  },
  files: [
    // Never on time.
    { unit: 'PX01', on: '2023-12-04' },
    { unit: '02004', on: '2023-12-01' },
    namesake,
  ],
  verified: [
    {
      unit: '06002',
      line: 'TT1.4c',
      points: 1,
      reason: 'Có sổ theo dõi giờ giấc, không có biên bản tự kiểm tra trong năm',
      by: 'Tổ thẩm định số 1 (Mai Thị Hồng Vân)',
      on: '11/12/2023',
    },
    {
      unit: '02001',
      line: 'TT2.2b',
      points: 4,
      reason: 'Báo cáo sót một thủ tục đã rút ngắn, có Quyết định công bố kèm theo',
      by: 'Tổ thẩm định số 1 (Mai Thị Hồng Vân)',
      on: '11/12/2023',
    },
    {
      unit: 'PX10',
      line: 'TT4.2b',
      points: 2,
      reason: 'Đã xuất trình biên bản kiểm tra phòng cháy, chữa cháy tháng 10',
      by: 'Tổ thẩm định số 2 (Lưu Đức Thịnh)',
      on: '12/12/2023',
    },
    {
      unit: '05203',
      line: 'TT4.1',
      points: 5,
      reason: 'Thiếu sơ đồ, biển chỉ dẫn; biển tên phòng chưa đủ tại nhà B',
      by: 'Tổ thẩm định số 2 (Lưu Đức Thịnh)',
      on: '08/12/2023',
    },
  ],
};
