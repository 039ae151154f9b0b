import { mergeReport } from '../../src/documents/merge/merge-report.ts';
import { addUp, type Merged, type ReadRecord } from '../../src/merge/add-up.ts';
import { handedUnitOf, type OfficeRecord } from '../../src/merge/office-record.ts';
import { officeFixture } from './result-fixture.ts';
import { resultBefore } from './two-results.ts';

function recordOf(name: string): ReadRecord {
  const { tool, plan, year, review, criteria, accounting, units } = resultBefore;
  const sha256 = name.length.toString(16).padStart(64, '0');
  const record: OfficeRecord = {
    schema: 'thidua-handover/1',
    tool,
    office: { name, issuer: `UBND ${name}` },
    plan,
    year,
    review,
    criteria: {
      id: criteria.id,
      version: criteria.version,
      sha256: criteria.sha256,
      movement: { title: criteria.movement.title, number: criteria.movement.number },
      grades: criteria.grades.map(({ id, title, from }) => ({ id, title, from })),
      groups: criteria.units.map(({ id, short, max }) => ({ id, short, max })),
      awards: [{ id: 'bang-khen', title: 'Bằng khen của Chủ tịch UBND tỉnh', level: 'province' }],
    },
    result: { sha256, bytes: 1 },
    inputs: [],
    files: accounting.files,
    units: units.map((unit) => handedUnitOf(unit, criteria.grades)),
    nominated: 1,
    raised: [
      {
        subject: 'unit',
        unit: units[0]?.id ?? '',
        name: units[0]?.name ?? '',
        position: '',
        award: 'bang-khen',
        outcome: 'nominated',
        because: ['Đủ điều kiện.'],
      },
    ],
  };
  return { file: `${name}.json`, sha256, record, unsound: [], isNamed: true };
}

/** Two offices of one province, added up without a register. */
export function mergedFixture(): Merged {
  const { year, review } = resultBefore;
  const { value } = addUp([recordOf('Phường Hàm Rồng'), recordOf('Phường Đông Thọ 1')], {
    year,
    review,
    register: null,
  });
  if (value === null) throw new Error('two offices of one plan add up');
  return value;
}

/** Their report, as it is written. */
export function mergedReport() {
  return mergeReport(mergedFixture(), {
    name: 'bao-cao-cac-noi-2022',
    office: officeFixture,
    date: '2022-12-05',
  });
}
