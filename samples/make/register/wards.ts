import type { Unit } from '../../../src/domain/unit.ts';

/**
 * The wards and communes of the city over time. Names, dates and mergers are facts (Nghị quyết
 * 786/NQ-UBTVQH14, 1108/NQ-UBTVQH14, 1238/NQ-UBTVQH15, 1686/NQ-UBTVQH15); clusters and the codes that begin
 * with 0 are the sample's own. A code of five digits without a leading 0 is the General Statistics Office's.
 */
type State = {
  readonly code: string;
  readonly name: string;
  readonly cluster: 1 | 2 | 3;
  readonly from?: string;
  readonly to?: string;
  readonly heirs?: readonly string[];
  readonly aliases?: readonly string[];
};

const LAST_DAY_BEFORE = {
  merger2019: '2019-11-30',
  wards2021: '2021-01-31',
  merger2025: '2024-12-31',
  endOfCity: '2025-06-30',
};
const FIRST_DAY_OF = {
  merger2019: '2019-12-01',
  wards2021: '2021-02-01',
  merger2025: '2025-01-01',
  newWards: '2025-07-01',
};

const HAC_THANH = '14797';
const QUANG_PHU = '16522';
const DONG_QUANG = '16417';
const DONG_SON = '16378';
const DONG_TIEN = '15853';
const HAM_RONG = '14758';
const NGUYET_VIEN = '15925';

/** A ward that stood unchanged until the city ended. */
const lasting = (
  code: string,
  name: string,
  cluster: State['cluster'],
  heirs: readonly string[],
  aliases: readonly string[] = [],
): State => ({ code, name: `Phường ${name}`, cluster, to: LAST_DAY_BEFORE.endOfCity, heirs, aliases });

/** A commune that became a ward on 01/02/2021 (Nghị quyết 1108/NQ-UBTVQH14). */
const raised = (
  commune: string,
  ward: string,
  name: string,
  cluster: State['cluster'],
  heirs: readonly string[],
  from?: string,
): readonly State[] => [
  {
    code: commune,
    name: `Xã ${name}`,
    cluster,
    ...(from ? { from } : {}),
    to: LAST_DAY_BEFORE.wards2021,
    heirs: [ward],
  },
  {
    code: ward,
    name: `Phường ${name}`,
    cluster,
    from: FIRST_DAY_OF.wards2021,
    to: LAST_DAY_BEFORE.endOfCity,
    heirs,
    aliases: [`Xã ${name}`],
  },
];

/** A commune of the former Đông Sơn district, in the city for half a year. */
const joined = (code: string, name: string, heir: string): State => ({
  code,
  name: `Xã ${name}`,
  cluster: 3,
  from: FIRST_DAY_OF.merger2025,
  to: LAST_DAY_BEFORE.endOfCity,
  heirs: [heir],
});

const states: readonly State[] = [
  lasting('04001', 'Hàm Rồng', 1, [HAM_RONG]),
  lasting('04002', 'Đông Thọ', 1, [HAC_THANH, HAM_RONG]),
  lasting('04003', 'Nam Ngạn', 1, [HAM_RONG]),
  lasting('04004', 'Trường Thi', 1, [HAC_THANH]),
  lasting('04005', 'Điện Biên', 1, [HAC_THANH]),
  lasting('04006', 'Phú Sơn', 1, [HAC_THANH]),
  lasting('04007', 'Lam Sơn', 1, [HAC_THANH]),
  lasting('04008', 'Ba Đình', 1, [HAC_THANH]),
  lasting('04009', 'Ngọc Trạo', 1, [HAC_THANH]),
  lasting('04010', 'Đông Vệ', 1, [HAC_THANH]),
  lasting('14785', 'Đông Sơn', 1, [HAC_THANH]),
  { code: '04011', name: 'Phường Tân Sơn', cluster: 1, to: LAST_DAY_BEFORE.merger2025, heirs: ['04006'] },
  lasting('04012', 'Đông Cương', 2, [HAM_RONG]),
  lasting('04013', 'Đông Hương', 2, [HAC_THANH]),
  lasting('04014', 'Đông Hải', 2, [HAC_THANH]),
  lasting('04015', 'Quảng Hưng', 2, [QUANG_PHU]),
  lasting('04016', 'Quảng Thắng', 2, [DONG_QUANG]),
  lasting('04017', 'Quảng Thành', 2, [QUANG_PHU]),
  {
    code: '15868',
    name: 'Phường Tào Xuyên',
    cluster: 3,
    to: LAST_DAY_BEFORE.merger2019,
    heirs: ['15913'],
  },
  {
    code: '15913',
    name: 'Phường Tào Xuyên',
    cluster: 3,
    from: FIRST_DAY_OF.merger2019,
    to: LAST_DAY_BEFORE.endOfCity,
    heirs: [NGUYET_VIEN],
    aliases: ['Hoằng Lý'],
  },
  { code: '04018', name: 'Phường An Hoạch', cluster: 2, to: LAST_DAY_BEFORE.merger2019, heirs: ['16435'] },
  {
    code: '16435',
    name: 'Phường An Hưng',
    cluster: 2,
    from: FIRST_DAY_OF.merger2019,
    to: LAST_DAY_BEFORE.endOfCity,
    heirs: [HAC_THANH, DONG_QUANG],
    aliases: ['An Hoạch'],
  },
  { code: '04019', name: 'Xã Đông Hưng', cluster: 2, to: LAST_DAY_BEFORE.merger2019, heirs: ['16435'] },
  { code: '04020', name: 'Xã Hoằng Lý', cluster: 3, to: LAST_DAY_BEFORE.merger2019, heirs: ['15913'] },
  { code: '04021', name: 'Xã Hoằng Long', cluster: 3, to: LAST_DAY_BEFORE.merger2019, heirs: ['04022'] },
  { code: '04023', name: 'Xã Hoằng Anh', cluster: 3, to: LAST_DAY_BEFORE.merger2019, heirs: ['04022'] },
  ...raised('04022', '15922', 'Long Anh', 3, [NGUYET_VIEN], FIRST_DAY_OF.merger2019),
  ...raised('04024', '04124', 'Quảng Phú', 2, [QUANG_PHU]),
  ...raised('04025', '04125', 'Quảng Đông', 2, [QUANG_PHU]),
  ...raised('04026', '04126', 'Quảng Thịnh', 2, [QUANG_PHU]),
  ...raised('04027', '04127', 'Quảng Tâm', 2, [QUANG_PHU]),
  ...raised('04028', '04128', 'Quảng Cát', 2, [QUANG_PHU]),
  ...raised('04029', '04129', 'Thiệu Khánh', 3, [DONG_TIEN]),
  ...raised('04030', '04130', 'Thiệu Dương', 3, [HAM_RONG]),
  ...raised('04031', '04131', 'Đông Lĩnh', 3, [DONG_TIEN]),
  ...raised('04032', '04132', 'Đông Tân', 3, [DONG_SON]),
  {
    code: '04033',
    name: 'Xã Thiệu Vân',
    cluster: 3,
    to: LAST_DAY_BEFORE.endOfCity,
    heirs: [DONG_TIEN],
  },
  { code: '04034', name: 'Xã Hoằng Quang', cluster: 3, to: LAST_DAY_BEFORE.merger2025, heirs: ['04134'] },
  { code: '04035', name: 'Xã Hoằng Đại', cluster: 3, to: LAST_DAY_BEFORE.merger2025, heirs: ['04135'] },
  {
    code: '04036',
    name: 'Xã Đông Vinh',
    cluster: 3,
    to: LAST_DAY_BEFORE.endOfCity,
    heirs: [DONG_QUANG],
  },
  ...(
    [
      ['04134', 'Hoằng Quang', NGUYET_VIEN],
      ['04135', 'Hoằng Đại', NGUYET_VIEN],
      ['04137', 'Rừng Thông', DONG_SON],
      ['04138', 'Đông Thịnh', DONG_SON],
    ] as const
  ).map(([code, name, heir]): State => ({ ...joined(code, name, heir), name: `Phường ${name}` })),
  joined('04139', 'Đông Hoàng', DONG_SON),
  joined('04140', 'Đông Ninh', DONG_SON),
  joined('04141', 'Đông Khê', DONG_SON),
  joined('04142', 'Đông Hòa', DONG_SON),
  joined('04143', 'Đông Yên', DONG_QUANG),
  joined('04144', 'Đông Minh', DONG_SON),
  joined('04145', 'Đông Thanh', DONG_TIEN),
  joined('04146', 'Đông Tiến', DONG_TIEN),
  joined('04147', 'Đông Văn', DONG_QUANG),
  joined('04148', 'Đông Phú', DONG_QUANG),
  joined('04149', 'Đông Nam', DONG_QUANG),
  joined('04150', 'Đông Quang', DONG_QUANG),
  ...(
    [
      [HAC_THANH, 'Hạc Thành', 1],
      [QUANG_PHU, 'Quảng Phú', 2],
      [DONG_QUANG, 'Đông Quang', 2],
      [DONG_SON, 'Đông Sơn', 3],
      [DONG_TIEN, 'Đông Tiến', 3],
      [HAM_RONG, 'Hàm Rồng', 1],
      [NGUYET_VIEN, 'Nguyệt Viên', 3],
    ] as const
  ).map(
    ([code, name, cluster]): State => ({
      code,
      name: `Phường ${name}`,
      cluster,
      from: FIRST_DAY_OF.newWards,
    }),
  ),
];

/** All wards and communes, 2019–2025, in the register's order. */
export const wards: readonly Unit[] = states.map((state) => ({
  id: state.code,
  name: state.name,
  aliases: [
    `UBND ${state.name.replace(/^(Phường|Xã)/, (word) => word.toLowerCase())}`,
    ...(state.aliases ?? []),
  ],
  type: 'phuong-xa',
  cluster: `Cụm phường, xã số ${state.cluster}`,
  isUniformed: false,
  email: null,
  from: state.from ?? null,
  to: state.to ?? null,
  heirs: state.heirs ?? [],
}));
