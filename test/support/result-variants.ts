import type { Result } from '../../src/domain/result.ts';
import { nominationOf, resultFixture, unitOf } from './result-fixture.ts';

/** Nobody reported, nothing came in. */
export const emptyYear: Result = {
  ...resultFixture,
  accounting: {
    files: { received: 0, accepted: 0, superseded: 0, rejected: 0, skipped: 0 },
    rows: { read: 0, accepted: 0, rejected: 0, skipped: 0 },
  },
  inputs: [],
  units: resultFixture.units.map(({ id, name, type, cluster }) => unitOf(id, name, type, cluster, null)),
  nominations: [],
  remarks: [],
};

/** A register of one unit, which did everything right. */
export const oneUnitYear: Result = {
  ...resultFixture,
  accounting: {
    files: { received: 1, accepted: 1, superseded: 0, rejected: 0, skipped: 0 },
    rows: { read: 5, accepted: 5, rejected: 0, skipped: 0 },
  },
  inputs: resultFixture.inputs.slice(0, 1),
  units: [
    unitOf('14755', 'Phường Ba Đình', 'phuong-xa', 'Cụm số 1', [20, 10, 30, 25, 15], {
      selfTotal: 100,
      total: 100,
      grade: 'xuat-sac',
      rank: 1,
      rankInCluster: 1,
    }),
  ],
  nominations: [nominationOf('unit', '14755', null, 'Phường Ba Đình', 'nominated', ['Xếp loại Xuất sắc.'])],
  remarks: [],
};

const LAPSED = {
  because:
    'Chủ tịch Ủy ban nhân dân thành phố Thanh Hóa không còn thẩm quyền vào ngày 05/12/2025: từ ngày 01/7/2025 không còn cấp huyện.',
  instead: [
    'Đề nghị UBND phường, xã mới xét tặng Giấy khen',
    'Đề nghị cơ quan quản lý trực tiếp xét khen thưởng',
  ],
};

/** The same year after the office that decides on Giấy khen has gone: who met the conditions, and one who was not yet decided. */
export const lapsedYear: Result = {
  ...resultFixture,
  nominations: resultFixture.nominations.map((nomination) =>
    nomination.outcome === 'not-nominated'
      ? nomination
      : {
          ...nomination,
          outcome: 'not-nominated',
          because: [LAPSED.because, ...nomination.because],
          lapsed: { was: nomination.outcome, ...LAPSED },
        },
  ),
};
