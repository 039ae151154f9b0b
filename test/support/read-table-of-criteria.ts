import { parseCriteria } from '../../src/criteria/parse.ts';
import type { CriteriaSet } from '../../src/criteria/schema.ts';
import type { FormModel } from '../../src/form/form-model.ts';
import { readAnnex } from '../../src/io/annex/read-annex.ts';
import { renderForm } from '../../src/render/xlsx/render-form.ts';
import { readCriteriaTable } from '../../src/tables/criteria/read.ts';

/** The criteria that a file of YAML holds; with all that is wrong with it where it holds none. */
export function setOf(text: string): CriteriaSet {
  const { value, diagnostics } = parseCriteria({ text, file: 'a.yaml', sha256: '' });
  if (value === null) throw new Error(`not a set: ${diagnostics.map(({ message }) => message).join('; ')}`);
  return value.set;
}

/** The table of criteria, written as a workbook and read back. */
export async function readTableOfCriteria(form: FormModel) {
  const { value } = await readAnnex(await renderForm(form), 'bang.xlsx');
  if (value === null) throw new Error('not read');
  return readCriteriaTable(value);
}
