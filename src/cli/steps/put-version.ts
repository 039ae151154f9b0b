import { dirname, join } from 'node:path';
import type { CodedLine } from '../../annex/to-criteria.ts';
import { criteriaText } from '../../criteria/criteria-text.ts';
import { parseCriteria } from '../../criteria/parse.ts';
import type { CriteriaEdition, CriteriaSet } from '../../criteria/schema.ts';
import { verifyCriteria } from '../../criteria/verify.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { Profile } from '../../domain/profile.ts';
import { unitTypesOf } from '../../domain/unit.ts';
import { formOf } from '../../form/form-of.ts';
import { sha256 } from '../../io/hash.ts';
import { readIfThere } from '../../io/read-if-there.ts';
import { writeFileSafely } from '../../io/write-file.ts';
import { awardKinds } from '../../nomination/kinds.ts';
import { renderForm } from '../../render/xlsx/render-form.ts';
import { criteriaForm } from '../../tables/criteria/form.ts';
import { signOffForm } from '../../tables/criteria/sign-off.ts';
import { putFilledTable } from '../../tables/disk.ts';

/** A set as the text of its file, read back and verified as any file of criteria is; null with the faults where it does not hold. */
export function asEdition(
  set: CriteriaSet,
  path: string,
  origin: string,
): Staged<{ readonly edition: CriteriaEdition; readonly text: string } | null> {
  const text = criteriaText(set, origin);
  const parsed = parseCriteria({ text, file: path, sha256: sha256(new TextEncoder().encode(text)) });
  if (parsed.value === null) return staged(null, parsed.diagnostics);
  const faults = verifyCriteria(parsed.value, awardKinds);
  const isUsable = !faults.some(({ severity }) => severity === 'error');
  return staged(isUsable ? { edition: parsed.value, text } : null, faults);
}

/** Where the files of a version lie. */
export function versionPaths(folder: string, { plan, version }: Pick<CriteriaSet, 'plan' | 'version'>) {
  const name = `${plan}-${version}`.replace(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 100);
  return {
    criteria: join(folder, `${name}.yaml`),
    table: join(folder, `${name}.xlsx`),
    form: join(folder, `${name}-bieu-mau.xlsx`),
    signOff: join(folder, `${name}-de-duyet.xlsx`),
  };
}

/** A file that was written, and what it is. */
export type PutFile = { readonly path: string; readonly what: string; readonly previous: string | null };

/**
 * Writes a version with its table, a blank form and what it is signed off by. A version that stood there and was never used is
 * kept beside (`.yaml.truoc`), a table that somebody wrote in as well.
 */
export async function putVersion(
  { edition, text }: { readonly edition: CriteriaEdition; readonly text: string },
  coded: readonly CodedLine[],
  {
    path,
    table: tablePath,
    profile,
    date,
  }: { readonly path: string; readonly table: string; readonly profile: Profile; readonly date: string },
): Promise<readonly PutFile[]> {
  const { set } = edition;
  const paths = { ...versionPaths(dirname(path), set), criteria: path, table: tablePath };
  const before = await readIfThere(path);
  const bytes = new TextEncoder().encode(text);
  const isChanged = before !== null && !Buffer.from(before).equals(bytes);
  if (isChanged) await writeFileSafely(`${path}.truoc`, before);
  if (before === null || isChanged) await writeFileSafely(path, bytes);
  const table = await putFilledTable(paths.table, await renderForm(criteriaForm(set, date)), true);
  const year = Math.max(set.movement.years.from, Number(set.effective.from.slice(0, 4)));
  const [type] = unitTypesOf(set);
  const form = formOf({
    unit: exampleUnit(type?.id ?? 'don-vi'),
    criteria: edition,
    year,
    profile,
    deadline: `${year}-${set.deadline}`,
  });
  const blank = await putFilledTable(paths.form, await renderForm(form), false);
  const signOff = await putFilledTable(paths.signOff, await renderForm(signOffForm(set, coded, date)), false);
  return [
    { path, what: 'bản tiêu chí, kết quả chấm dẫn về đây', previous: isChanged ? `${path}.truoc` : null },
    { path: paths.table, what: 'bảng để sửa', previous: table.previous },
    { path: paths.form, what: 'biểu mẫu trống', previous: blank.previous },
    {
      path: paths.signOff,
      what: 'cách hiểu từng dòng và ví dụ chấm một đơn vị, để duyệt',
      previous: signOff.previous,
    },
  ];
}

function exampleUnit(type: string): Parameters<typeof formOf>[0]['unit'] {
  return {
    id: 'MAU',
    name: 'Đơn vị mẫu',
    aliases: [],
    type,
    cluster: '',
    isUniformed: false,
    email: null,
    from: null,
    to: null,
    heirs: [],
  };
}

/** Remarks on what stood there before. */
export function remarksOnPut(files: readonly PutFile[]): readonly Diagnostic[] {
  return files.flatMap(({ previous, path }) =>
    previous === null ? [] : [diagnose('TD4173', { file: path }, { previous })],
  );
}
