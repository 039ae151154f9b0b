import type { Result } from '../../src/domain/result.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { accountFor } from '../../src/result/build-result.ts';
import { nominationOf, personOf, resultFixture, unitOf } from './result-fixture.ts';
import { placed } from './review-world.ts';

const input = (file: string, sha256: string) => ({
  file,
  sha256: sha256.repeat(64),
  unit: null,
  receivedOn: '2022-11-28',
  outcome: 'accepted' as const,
  because: '',
  rows: { read: 0, accepted: 0, rejected: 0, skipped: 0 },
  understanding: [],
});

const people = [
  personOf('A/an', 'Lê Thị An', 'Chuyên viên', [40, 20, 40], { total: 100, grade: 'xuat-sac', rank: 1 }),
  personOf('A/binh', 'Đỗ Văn Bình', 'Chuyên viên', [30, 20, 35], { total: 85, grade: 'tot', rank: 2 }),
];

const INPUTS = [input('a.xlsx', 'a'), input('b.xlsx', 'b'), input('c.xlsx', 'c'), input('d.xlsx', 'd')];

/** Five units: A leads, B and C follow; X and Y will merge into Z; D stays out of the ranking. */
export const resultBefore: Result = {
  ...resultFixture,
  inputs: INPUTS,
  accounting: accountFor(INPUTS),
  units: placed([
    unitOf('A', 'Phường A', 'phuong-xa', 'Cụm 1', [20, 10, 30, 25, 15], {
      file: 'a.xlsx',
      total: 100,
      grade: 'xuat-sac',
      rank: 1,
      individuals: people,
    }),
    unitOf('B', 'Phường B', 'phuong-xa', 'Cụm 1', [20, 10, 25, 25, 12], {
      file: 'b.xlsx',
      total: 92,
      grade: 'xuat-sac',
      rank: 2,
    }),
    unitOf('C', 'Phường C', 'phuong-xa', 'Cụm 1', [20, 10, { points: 20, verified: 20 }, 20, 10], {
      file: 'c.xlsx',
      total: 80,
      grade: 'tot',
      rank: 3,
    }),
    unitOf('D', 'Phường D', 'phuong-xa', 'Cụm 1', null),
    unitOf('X', 'Xã X', 'phuong-xa', 'Cụm 2', null),
    unitOf('Y', 'Xã Y', 'phuong-xa', 'Cụm 2', null),
  ]),
  nominations: [
    nominationOf('unit', 'A', null, 'Phường A', 'nominated', ['Xếp loại Xuất sắc.']),
    nominationOf('unit', 'B', null, 'Phường B', 'not-nominated', ['Hết số lượng.']),
  ],
  remarks: [],
};

/**
 * The same year compiled again: A answered TT1.3 anew in the same file, C was verified, B did nothing; D sent
 * something at last; X and Y became Z, by way of W, which is gone as well.
 */
export const resultAfter: Result = {
  ...resultBefore,
  inputs: [input('a.xlsx', '9'), input('b.xlsx', 'b'), input('c.xlsx', 'c'), input('d.xlsx', 'd')],
  units: placed([
    unitOf('A', 'Phường A', 'phuong-xa', 'Cụm 1', [20, 10, 10.5, 25, 15], {
      file: 'a.xlsx',
      total: 80.5,
      grade: 'tot',
      rank: 3,
      individuals: [
        people[0] ?? personOf('', '', '', []),
        personOf('A/chi', 'Hà Thị Chi', 'Chuyên viên', [30, 20, 35], { total: 85, grade: 'tot', rank: 2 }),
      ],
    }),
    unitOf('B', 'Phường B', 'phuong-xa', 'Cụm 1', [20, 10, 25, 25, 12], {
      file: 'b.xlsx',
      total: 92,
      grade: 'xuat-sac',
      rank: 1,
    }),
    unitOf('C', 'Phường C', 'phuong-xa', 'Cụm 1', [20, 10, { points: 20, verified: 22.5 }, 20, 10], {
      file: 'c.xlsx',
      total: 82.5,
      grade: 'tot',
      rank: 2,
    }),
    unitOf('D', 'Phường D', 'phuong-xa', 'Cụm 1', [0, 0, 0, 0, 0], {
      file: 'd.xlsx',
      total: 0,
      grade: 'chua-dat',
      rank: 4,
    }),
    unitOf('Z', 'Phường Z', 'phuong-xa', 'Cụm 2', null),
  ]),
  nominations: [
    nominationOf('unit', 'A', null, 'Phường A', 'not-nominated', ['Xếp loại Tốt.']),
    nominationOf('unit', 'B', null, 'Phường B', 'nominated', ['Xếp loại Xuất sắc.']),
  ],
};

const registered = (id: string, heirs: readonly string[]): Unit => ({
  id,
  name: id,
  aliases: [],
  type: 'phuong-xa',
  cluster: '',
  isUniformed: false,
  email: null,
  from: null,
  to: null,
  heirs,
});

/** X and Y go to W, W to Z; W also names itself, which must not go round for ever. */
export const registerOfMergers: readonly Unit[] = [
  registered('X', ['W']),
  registered('Y', ['W']),
  registered('W', ['W', 'Z']),
  registered('Z', []),
];
