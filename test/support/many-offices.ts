import type { Unit } from '../../src/domain/unit.ts';
import { addUp } from '../../src/merge/add-up.ts';
import { handedOver } from '../../src/merge/hand-over.ts';
import type { Merged } from '../../src/merge/merged.ts';
import { handedUnitOf } from '../../src/merge/office-record.ts';
import { resultBefore } from './two-results.ts';

const [award] = resultBefore.criteria.awards;
if (award === undefined) throw new Error('no award');
const criteria = {
  ...resultBefore.criteria,
  awards: [
    award,
    { ...award, id: 'bang-khen', title: 'Bằng khen của Chủ tịch UBND tỉnh', level: 'province' },
  ],
};
const NAMES = ['Trường Mầm non Đông Hải', 'Phường A', 'Tổ dân phố 5', 'Thôn Đông', 'Hội Nông dân'];

/** So many offices of so many units, each with one candidate for the level above, in two clusters; every fifth unit sent nothing. */
export function manyOffices({
  offices,
  units: count,
}: {
  readonly offices: number;
  readonly units: number;
}): Merged {
  const [model] = resultBefore.units.filter(({ total }) => total !== null);
  if (model === undefined) throw new Error('no unit with a total');
  const register = Array.from(
    { length: offices },
    (_, at): Unit => ({
      id: `X${at}`,
      name: `Xã Đông Vệ ${at}`,
      aliases: [],
      type: 'phuong-xa',
      isUniformed: false,
      email: null,
      from: null,
      to: null,
      heirs: [],
      cluster: `Cụm ${(at % 2) + 1}`,
    }),
  );
  const records = register.map(({ name }, at) => {
    const units = Array.from({ length: count }, (_, unit) => {
      const handed = handedUnitOf(model, criteria.grades);
      const own = { ...handed, id: `${at}-${unit}`, name: `${NAMES[unit % NAMES.length]} ${at}/${unit}` };
      return unit % 5 === 4
        ? {
            ...own,
            submission: 'missing' as const,
            total: null,
            grade: null,
            rank: null,
            rankInCluster: null,
          }
        : own;
    });
    const [first] = units;
    const content = handedOver({
      head: { ...resultBefore, criteria },
      office: { name, issuer: '' },
      result: { sha256: at.toString(16).padStart(64, '0'), bytes: 1 },
      inputs: [],
      nominations: [
        {
          subject: 'unit',
          unit: first?.id ?? '',
          individual: null,
          name: first?.name ?? '',
          award: 'bang-khen',
          outcome: 'nominated',
          because: ['Đủ điều kiện.'],
          summary: '',
        },
      ],
      units,
      unsound: new Set(),
    });
    return { file: `${name}.json`, sha256: `${at}`, record: content, unsound: [], isNamed: false };
  });
  const { year, review } = resultBefore;
  const { value } = addUp(records, {
    year,
    review,
    register,
  });
  if (value === null) throw new Error('nothing added up');
  return value;
}
