import { dayFirst } from '../text/dates.ts';
import { yamlText } from '../yaml/write-yaml.ts';
import type { CriteriaSet } from './schema.ts';

/** A set as the file that results cite (contract section 4), with a head for whoever opens it. */
export function criteriaText(set: CriteriaSet, origin: string): string {
  const { individuals, ...rest } = set;
  // A plan that judges no people says nothing of them.
  const content = individuals.groups.length === 0 && set.schema === 'thidua-criteria/2' ? rest : set;
  return yamlText(ordered(content), [
    `BỘ TIÊU CHÍ CHẤM ĐIỂM – ${set.movement.number}`,
    `Bản ${set.version}, dùng từ ngày ${dayFirst(set.effective.from)}`,
    '',
    origin,
    'Bản đã dùng để chấm thì không sửa: sửa bảng .xlsx đi kèm rồi chạy “thidua tieuchi nhap”, bảng sẽ thành bản mới.',
    'Nghĩa của từng mục: xem criteria/README.md.',
  ]);
}

const ORDER = [
  'schema',
  'plan',
  'version',
  'movement',
  'effective',
  'replaces',
  'acceptsFormsOf',
  'changes',
  'pointsOrigin',
  'rounding',
  'notApplicable',
  'missingEvidence',
  'deadline',
  'periods',
  'total',
  'scope',
  'peopleTitle',
  'unitTypes',
  'levels',
  'authorities',
  'families',
  'errata',
  'grades',
  'units',
  'individuals',
  'disqualifiers',
  'awards',
  'conflicts',
];

/** The entries in the order in which the file is read beside the plan. */
function ordered(content: object): Readonly<Record<string, unknown>> {
  const place = (key: string) => (ORDER.includes(key) ? ORDER.indexOf(key) : ORDER.length);
  return Object.fromEntries(
    Object.entries(content)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => place(a) - place(b)),
  );
}
