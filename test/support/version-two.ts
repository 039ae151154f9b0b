import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { parseCriteria } from '../../src/criteria/parse.ts';
import type { CriteriaEdition } from '../../src/criteria/schema.ts';
import type { AnswerColumn } from '../../src/domain/answer-column.ts';
import type { Profile } from '../../src/domain/profile.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { fields } from '../../src/form/fields.ts';
import type { FormModel, FormValue } from '../../src/form/form-model.ts';
import { formOf } from '../../src/form/form-of.ts';
import { renderForm } from '../../src/render/xlsx/render-form.ts';
import { registerForm } from '../../src/tables/register/form.ts';
import { PROFILE, WARD } from '../form/small-set.ts';
import { fillFields } from './fill-fields.ts';
import { withFolder } from './with-folder.ts';

/** What a unit types into a form, by line and column. */
type Typed = Readonly<Record<string, Partial<Record<AnswerColumn, string | number>>>>;

/** A unit of a made-up plan with what it answers. */
export type Answering = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly cluster: string;
  readonly typed: Typed;
  /** Points by individual criterion. */
  readonly people?: readonly (readonly [name: string, points: Readonly<Record<string, number>>])[];
};

const DEADLINE = '2026-11-30';

/** A criteria file of `thidua-criteria/2` of the tests. */
export function editionTwo(name: 'ba-cap' | 'nghin-diem' | 'so-voi-cum'): CriteriaEdition & { text: string } {
  const text = readFileSync(new URL(`../criteria/fixtures/${name}.yaml`, import.meta.url), 'utf8');
  const { value, diagnostics } = parseCriteria({ text, file: `${name}.yaml`, sha256: '0'.repeat(64) });
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  return { ...value, text };
}

export function unitOf({ id, name, type, cluster }: Answering): Unit {
  return { ...WARD, id, name, type, cluster };
}

function profileOf(criteria: CriteriaEdition): Profile {
  return { ...PROFILE, plan: criteria.set.plan };
}

/** A unit's form with its answers typed in. */
export function answeredForm(answering: Answering, criteria: CriteriaEdition): FormModel {
  const blank = formOf({
    unit: unitOf(answering),
    criteria,
    year: 2026,
    profile: profileOf(criteria),
    deadline: DEADLINE,
  });
  const lines = Object.entries(answering.typed).flatMap(([line, answer]) =>
    Object.entries(answer).map(([column, value]): [string, FormValue] => [
      fields.line(line, column as AnswerColumn),
      value,
    ]),
  );
  const people = (answering.people ?? []).flatMap(([name, points], index): [string, FormValue][] => [
    [fields.person(index + 1, 'name'), name],
    ...Object.entries(points).map(([line, value]): [string, FormValue] => [
      fields.person(index + 1, line),
      value,
    ]),
  ]);
  return fillFields(blank, new Map([...lines, ...people]));
}

/** A workspace of a plan of version 2 for 2026, with the units' files received. */
export function inPlanOfTwo<T>(
  criteria: CriteriaEdition & { readonly text: string },
  sent: readonly { readonly answering: Answering; readonly bytes: Uint8Array }[],
  run: (folder: string) => Promise<T>,
): Promise<T> {
  return withFolder(
    { 'thidua.yaml': stringify(profileOf(criteria)), 'tieu-chi/ban.yaml': criteria.text },
    async (folder) => {
      const units = sent.map(({ answering }) => unitOf(answering));
      await writeFile(
        join(folder, 'don-vi.xlsx'),
        await renderForm(registerForm({ units }, DEADLINE, criteria.set)),
      );
      await mkdir(join(folder, '2026', 'nhan'), { recursive: true });
      for (const { answering, bytes } of sent) {
        await writeFile(join(folder, '2026', 'nhan', `${answering.id}.xlsx`), bytes);
      }
      return run(folder);
    },
  );
}
