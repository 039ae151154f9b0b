import type { CriteriaSet } from '../../src/criteria/schema.ts';
import type { AnswerColumn } from '../../src/domain/answer-column.ts';
import { fields } from '../../src/form/fields.ts';
import type { FormCell, FormModel, FormRow, FormValue } from '../../src/form/form-model.ts';
import { LEADER_TICK, PROPOSAL_SUBJECTS, REMARK_KINDS } from '../../src/form/form-words.ts';
import { type FormResults, formResults } from './form-results.ts';
import type { SampleSubmission } from './submission.ts';

/** Columns up to `Điểm tối đa`. */
const MAX_COLUMNS = 4;

/** The unit's form as it stands after somebody typed the submission into it and saved. */
export function fillForm(form: FormModel, submission: SampleSubmission, set: CriteriaSet): FormModel {
  const values = valuesOf(submission);
  const results = formResults(submission, set);
  return {
    ...form,
    sheets: form.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => (cell === null ? null : fillCell(cell, row, values, results))),
      })),
    })),
  };
}

function fillCell(
  cell: FormCell,
  row: FormRow,
  values: ReadonlyMap<string, FormValue>,
  results: FormResults,
): FormCell {
  const value = cell.field === undefined ? undefined : values.get(cell.field);
  if (cell.formula === undefined) return value === undefined ? cell : { ...cell, value };
  const [line = '', column] = (cell.field ?? '').split('/');
  if (column !== 'selfPoints') return { ...cell, result: results.totals.get(totalKey(cell, row)) ?? '' };
  const result = results.lines.get(line) ?? '';
  if (value === undefined || value === result) return { ...cell, result };
  const { formula: _formula, ...typedOver } = cell;
  return { ...typedOver, value };
}

/** Which sum a formula outside the lines shows. */
function totalKey(cell: FormCell, row: FormRow): string {
  const code = row.cells[0]?.value;
  if (typeof code === 'string' && code !== '') return code;
  return row.cells.indexOf(cell) < MAX_COLUMNS ? 'max' : 'total';
}

/** What goes into each open cell, by the names in `fields.ts`. */
function valuesOf(submission: SampleSubmission): ReadonlyMap<string, FormValue> {
  const values = new Map<string, FormValue>();
  const put = (field: string, value: FormValue | undefined): void => {
    if (value !== undefined && value !== '') values.set(field, value);
  };
  put(fields.info('reportNumber'), submission.reportNumber);
  put(fields.info('reportDate'), dayFirst(submission.reportDate));
  put(fields.info('staffCount'), submission.staffCount);
  put(fields.info('preparedBy'), submission.preparedBy);
  put(fields.info('phone'), submission.phone);
  put(fields.info('head'), submission.head);
  for (const [line, answer] of submission.answers) {
    for (const [column, value] of Object.entries(answer))
      put(fields.line(line, column as AnswerColumn), value);
  }
  for (const [index, person] of submission.people.entries()) {
    const put1 = (column: string, value: FormValue): void => put(fields.person(index + 1, column), value);
    put1('name', person.name);
    put1('birthDate', dayFirst(person.birthDate));
    put1('position', person.position);
    put1('department', person.department);
    put1('isLeader', person.isLeader ? LEADER_TICK : '');
    for (const [line, points] of person.points) put1(line, points);
    put1('violation', person.violation);
    put1('achievement', person.achievement);
    put1('note', person.note);
  }
  for (const [index, proposal] of submission.proposals.entries()) {
    put(fields.proposal(index + 1, 'subject'), PROPOSAL_SUBJECTS[proposal.subject]);
    put(fields.proposal(index + 1, 'name'), proposal.name);
    put(fields.proposal(index + 1, 'position'), proposal.position);
    put(fields.proposal(index + 1, 'award'), proposal.award);
    put(fields.proposal(index + 1, 'summary'), proposal.summary);
  }
  for (const [index, remark] of submission.remarks.entries()) {
    put(fields.remark(index + 1, 'kind'), REMARK_KINDS[remark.kind]);
    put(fields.remark(index + 1, 'text'), remark.text);
  }
  return values;
}

const dayFirst = (iso: string): string => iso.split('-').toReversed().join('/');
