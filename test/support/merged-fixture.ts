import { mergeReport } from '../../src/documents/merge/merge-report.ts';
import { addUp } from '../../src/merge/add-up.ts';
import { handedOver } from '../../src/merge/hand-over.ts';
import type { Merged, ReadRecord } from '../../src/merge/merged.ts';
import { handedUnitOf, type OfficeRecord } from '../../src/merge/office-record.ts';
import { officeFixture } from './result-fixture.ts';
import { resultBefore } from './two-results.ts';

function recordOf(name: string): ReadRecord {
  const { criteria, units } = resultBefore;
  const sha256 = name.length.toString(16).padStart(64, '0');
  const content = handedOver({
    head: resultBefore,
    office: { name, issuer: `UBND ${name}` },
    result: { sha256, bytes: 1 },
    inputs: [],
    nominations: [],
    units: units.map((unit) => handedUnitOf(unit, criteria.grades)),
    unsound: new Set(),
  });
  const award = { id: 'bang-khen', title: 'Bằng khen của Chủ tịch UBND tỉnh', level: 'province' };
  const record: OfficeRecord = {
    ...content,
    criteria: { ...content.criteria, awards: [award] },
    nominated: 1,
    raised: [
      {
        subject: 'unit',
        unit: units[0]?.id ?? '',
        name: units[0]?.name ?? '',
        position: '',
        award: award.id,
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
