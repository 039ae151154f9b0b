import { it } from 'vitest';
import { mergeReport } from '../../../src/documents/merge/merge-report.ts';
import { mergeWorkbook } from '../../../src/documents/merge/merge-workbook.ts';
import type { Merged } from '../../../src/merge/merged.ts';
import { mergedFixture } from '../../support/merged-fixture.ts';
import { officeFixture } from '../../support/result-fixture.ts';
import { expectOtherPapers } from '../situations/made-up.ts';

const merged = mergedFixture();

const papers = (change: Partial<Merged> = {}) => [
  mergeReport({ ...merged, ...change }, { name: 'bao-cao', office: officeFixture, date: '2022-12-05' }),
  mergeWorkbook({ ...merged, ...change }, 'bang', '2022-12-05'),
];

const offices = (
  change: (office: Merged['offices'][number], at: number) => Partial<Merged['offices'][number]>,
) => papers({ offices: merged.offices.map((office, at) => ({ ...office, ...change(office, at) })) });

const units = (change: (unit: Merged['units'][number], at: number) => Partial<Merged['units'][number]>) =>
  papers({ units: merged.units.map((unit, at) => ({ ...unit, ...change(unit, at) })) });

const candidates = (change: Partial<Merged['candidates'][number]>) =>
  papers({ candidates: merged.candidates.map((each) => ({ ...each, ...change })) });

const [unit] = merged.units;
const many = (count: number): Merged['units'] =>
  Array.from(
    { length: unit === undefined ? 0 : count },
    (_, at) => ({ ...unit, name: `Xã ${at + 1}` }) as Merged['units'][number],
  );

it('the papers of several offices say what is otherwise', async () => {
  await expectOtherPapers(
    papers(),
    {
      'hai nơi cùng hạng nhất': offices(() => ({ rank: 1, mean: 90.5, rankInCluster: 1 })),
      'không nơi nào có điểm': offices(() => ({
        rank: null,
        mean: null,
        rankInCluster: null,
        ranked: 0,
        groups: [],
        grades: [],
      })),
      'nơi gửi có mã trong sổ': offices((_, at) => ({
        id: `P${at}`,
        cluster: 'Cụm 1',
        people: 12,
        raised: 2,
      })),
      'còn hai nơi chưa gửi': papers({
        missing: [
          { id: 'P7', name: 'Phường Bảy', cluster: 'Cụm 1' },
          { id: 'P8', name: 'Phường Tám', cluster: '' },
        ],
      }),
      'không nơi nào gửi': papers({ offices: [], units: [], candidates: [] }),
      'không đơn vị nào được xếp hạng': units(() => ({
        rank: null,
        rankOverAll: null,
        rankInClusterOverAll: null,
        total: null,
        grade: null,
      })),
      'mọi đơn vị được xếp hạng, xếp loại': units((_, at) => ({
        rankOverAll: at + 1,
        rankInClusterOverAll: at + 1,
        total: 90 - at,
        grade: at === 0 ? 'gioi' : 'tot',
        submission: 'late',
      })),
      'đề nghị cá nhân, chưa quyết định': candidates({
        subject: 'individual',
        name: 'Lê Thử',
        position: 'Chuyên viên',
        outcome: 'undecided',
        rankOverAll: null,
        total: null,
        because: ['Một.', 'Hai.'],
      }),
      'hình thức không có trong kế hoạch': candidates({ award: 'co-thi-dua' }),
      'hai trăm đơn vị thì ghi hết': papers({ units: many(200) }),
      'hai trăm lẻ một đơn vị thì ghi hai trăm': papers({ units: many(201) }),
      'sơ kết': papers({ review: 'interim' }),
      'tổng kết': papers({ review: 'final' }),
      'quý II': papers({ reportingPeriod: 'Q2' }),
      'nhóm có điểm lẻ': papers({
        criteria: {
          ...merged.criteria,
          groups: merged.criteria.groups.map((group) => ({ ...group, max: 12.5 })),
        },
      }),
    },
    'merged',
  );
});
