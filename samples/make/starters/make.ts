import { parseCriteria } from '../../../src/criteria/parse.ts';
import { formOf } from '../../../src/form/form-of.ts';
import { sha256 } from '../../../src/io/hash.ts';
import { renderForm } from '../../../src/render/xlsx/render-form.ts';
import { factsForm } from '../../../src/tables/facts/form.ts';
import { honoursForm } from '../../../src/tables/honours/form.ts';
import { registerForm } from '../../../src/tables/register/form.ts';
import { beginStarter } from '../../../src/workspace/begin-workspace.ts';
import { readProfile } from '../../../src/workspace/read-profile.ts';
import { loadStarters } from '../../../src/workspace/starters/shipped.ts';
import { fixZip } from '../fix-zip.ts';
import { intakeLog, type Receipt } from '../intake.ts';
import type { SampleFile } from '../sample-year.ts';
import { filled, valuesOf } from './fill.ts';
import { SAMPLE_YEAR, type SampleOffice } from './offices.ts';

const MADE_ON = '2026-01-20';

/** The workspace of an office that began with a starter, with what its units sent in the first year; the same bytes every time. */
export async function starterSample(office: SampleOffice): Promise<readonly SampleFile[]> {
  const shipped = await loadStarters();
  const starter = shipped.starters.find(({ id }) => id === office.starter);
  const level = shipped.levels.find(({ id }) => id === office.level);
  if (starter === undefined || level === undefined) throw new Error(`no starter ${office.starter} ships`);
  const begun = beginStarter(
    starter,
    { level, answers: office.answers, profile: shipped.profile },
    {
      ...office.plan,
      version: `${SAMPLE_YEAR}.1`,
      from: SAMPLE_YEAR,
      to: SAMPLE_YEAR + 4,
      deadline: '11-30',
    },
  );
  const bytes = (text: string) => new TextEncoder().encode(text);
  const profile = readProfile(bytes(begun.profile), 'thidua.yaml').value;
  if (profile === null || begun.criteria === null)
    throw new Error(`the sample of ${office.folder} is broken`);
  const { set } = begun;
  const { name, text } = begun.criteria;
  const criteria = parseCriteria({ text, file: name, sha256: sha256(bytes(text)) }).value;
  if (criteria === null) throw new Error(`the criteria of ${office.folder} cannot be used`);
  const form = async (model: Parameters<typeof renderForm>[0]) => fixZip(await renderForm(model));

  const sent: Receipt[] = [];
  for (const unit of begun.units.units) {
    if (office.missing.includes(unit.id)) continue;
    const deadline = `${SAMPLE_YEAR}-${set.deadline}`;
    const blank = formOf({ unit, criteria, year: SAMPLE_YEAR, profile, deadline, peopleRows: 10 });
    const values = valuesOf(unit, office, set);
    sent.push({
      path: `${unit.id}.xlsx`,
      bytes: await form(filled(blank, values)),
      sender: `${unit.id.toLowerCase()}@vidu.vn`,
      on: office.late[unit.id] ?? null,
      reportDate: `${SAMPLE_YEAR}-11-24`,
      seed: unit.id,
    });
  }
  return [
    { path: 'thidua.yaml', bytes: bytes(begun.profile) },
    { path: `tieu-chi/${name}`, bytes: bytes(text) },
    { path: 'don-vi.xlsx', bytes: await form(registerForm(begun.units, MADE_ON, set)) },
    { path: 'xu-ly.xlsx', bytes: await form(factsForm(set, [], MADE_ON)) },
    { path: 'khen-thuong.xlsx', bytes: await form(honoursForm(set, [], MADE_ON)) },
    ...sent.map(({ path, bytes: received }) => ({ path: `${SAMPLE_YEAR}/nhan/${path}`, bytes: received })),
    { path: `${SAMPLE_YEAR}/so-nhan.csv`, bytes: intakeLog(sent, SAMPLE_YEAR) },
  ];
}
