import { fields } from '../../src/documents/form/fields.ts';
import type { FormCell, FormModel, FormValue } from '../../src/documents/form/form-model.ts';
import { LEADER_TICK, PROPOSAL_SUBJECTS, REMARK_KINDS } from '../../src/documents/form/form-words.ts';
import type { AnswerColumn } from '../../src/domain/submission.ts';
import type { SampleSubmission } from './submission.ts';

/** The unit's form as it stands after somebody typed the submission into it and saved. */
export function fillForm(form: FormModel, submission: SampleSubmission): FormModel {
  const values = valuesOf(submission);
  const fill = (cell: FormCell | null): FormCell | null => {
    const value = cell?.field === undefined ? undefined : values.get(cell.field);
    if (cell === null || value === undefined) return cell;
    if (cell.formula !== undefined && typeof value === 'number') return { ...cell, result: value };
    const { formula: _formula, ...typedOver } = cell;
    return { ...typedOver, value };
  };
  return {
    ...form,
    sheets: form.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(fill) })),
    })),
  };
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
