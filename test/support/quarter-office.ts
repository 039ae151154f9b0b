import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCriteria } from '../../src/criteria/parse.ts';
import type { CriteriaEdition } from '../../src/criteria/schema.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { type ReportingPeriod, type Term, termKey } from '../../src/domain/term.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { renderForm } from '../../src/render/xlsx/render-form.ts';
import type { PeriodOfYear } from '../../src/review/period-of-year.ts';
import type { RecordedPerson, RecordedUnit, YearRecord } from '../../src/review/year-record.ts';
import { registerForm } from '../../src/tables/register/form.ts';
import { diagnosticsOf, type Ran, runCli } from './run-cli.ts';
import { fillStarterForms } from './starter-forms.ts';
import { withFolder } from './with-folder.ts';

const path = new URL('../criteria/fixtures/theo-quy.yaml', import.meta.url);

/** A plan whose year is 15 + 20 + 15 + 20 points of its quarters and 30 of the year itself. */
export const quartersText = readFileSync(path, 'utf8');

/** The same without criteria of the year: each quarter of 20 points, for units and for people, and the year their mean. */
export const meanText = quartersText
  .replace(/ {4}- id: TT2\n[\s\S]*?(?=disqualifiers:)/u, '')
  .replace('appliesTo: { periods: [Q2, Q4] }', 'note: mọi quý')
  .replace('year: sum', 'year: mean')
  .replace('total: 100', 'total: 20')
  .replace('from: 90', 'from: 18')
  .replace('from: 65', 'from: 13')
  .replace(
    'disqualifiers: []',
    `individuals:
  groups:
    - id: CN1
      title: Hoàn thành nhiệm vụ
      short: Nhiệm vụ
      clause: mục III
      max: 20
      criteria:
        - { id: CN1.1, title: Nhiệm vụ, short: Nhiệm vụ, clause: mục III, max: 20, kind: score, params: {}, evidence: none }
disqualifiers: []`,
  );

/** The same with people judged in the report of the year alone. */
export const peopleOfYearText = meanText.replace(
  /(?<=clause: mục III\n {6}max: 20\n)(?= {6}criteria:)/u,
  '      appliesTo: { periods: [year] }\n',
);

/** The plan with a reward for the best unit of the second quarter, which the ward's own chairman decides about. */
export const awardedText = quartersText
  .replace(
    'grades:',
    `authorities:
  - { id: chu-tich, title: Chủ tịch Ủy ban nhân dân phường Sao Mai, office: UBND phường Sao Mai, from: null, to: null }
grades:`,
  )
  .replace(
    'awards: []',
    `awards:
  - id: giay-khen
    title: Giấy khen của Chủ tịch Ủy ban nhân dân phường
    short: Giấy khen
    level: phuong
    decidedBy: chu-tich
    reviews: [annual]
    periods: [Q2]
    subject: unit
    origin: Mục V Kế hoạch
    requirements: [{ kind: submitted }, { kind: grade-at-least, grade: xuat-sac }]
    vote: { quorum: "2/3", threshold: 50, reaching: more-than, base: total, ballot: open, writtenOpinions: true, origin: Quy chế }
    legalBasis: []`,
  );

export function editionOfText(text: string): CriteriaEdition {
  const { value, diagnostics } = parseCriteria({
    text,
    file: 'tieu-chi/theo-quy.yaml',
    sha256: '0'.repeat(64),
  });
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  return value;
}

export function quarterUnit(id: string, given: Partial<Unit> = {}): Unit {
  return {
    id,
    name: `Phòng ${id}`,
    aliases: [],
    type: 'phong-ban',
    cluster: '',
    isUniformed: false,
    email: null,
    from: null,
    to: null,
    heirs: [],
    ...given,
  };
}

export type QuarterOffice = {
  readonly folder: string;
  readonly run: (...typed: readonly string[]) => Promise<Ran>;
  readonly told: (...typed: readonly string[]) => Promise<readonly Diagnostic[]>;
  /** Units fill in and send their forms, the first one best; `without` are left out. */
  readonly report: (term: Term, on: string, without?: readonly string[]) => Promise<void>;
};

/** An office that works by that plan, with three units, on 20/01/2027. */
export function inQuarterOffice<T>(
  use: (office: QuarterOffice) => Promise<T>,
  { text = quartersText, units = ['P1', 'P2', 'P3'].map((id) => quarterUnit(id)) } = {},
): Promise<T> {
  return withFolder({ 'ke-hoach.yaml': text }, async (parent) => {
    const folder = join(parent, 'thi-dua');
    const world = { cwd: folder, today: () => '2027-01-20' };
    const made = await runCli(
      [
        'khoitao',
        folder,
        '--ke-hoach',
        join(parent, 'ke-hoach.yaml'),
        '--dia-ban',
        'phường Sao Mai',
        '--nam',
        '2026',
        '--khong-hoi',
      ],
      { ...world, cwd: parent },
    );
    if (made.exitCode !== 0) throw new Error(made.err);
    const register = registerForm({ units }, '2026-01-05', editionOfText(text).set);
    await writeFile(join(folder, 'don-vi.xlsx'), await renderForm(register));
    const run = (...typed: readonly string[]) => runCli([...typed, '--khong-hoi'], world);
    return use({
      folder,
      run,
      told: (...typed) => diagnosticsOf([...typed, '--khong-hoi'], world),
      report: async (term, on, without = []) => {
        const key = termKey(term);
        await fillStarterForms(folder, term, join(folder, 'gui', key), { without });
        const ran = await run('nhan', key, join('gui', key), '--ngay-nhan', on);
        if (ran.exitCode !== 0) throw new Error(ran.err);
      },
    });
  });
}

/** The result of a quarter, as far as a year asks for it: totals of units, and of their people by name. */
export function quarterOf(
  period: ReportingPeriod,
  units: Readonly<
    Record<
      string,
      { readonly total: number | null; readonly people?: Readonly<Record<string, number | null>> }
    >
  >,
  given: { readonly unsound?: readonly string[]; readonly full?: number } = {},
): PeriodOfYear {
  const { full = 20, unsound = [] } = given;
  const record = {
    year: 2026,
    file: `2026-${period}/ket-qua.json`,
    sha256: period,
    criteria: { individuals: [{}], rules: { units: { total: full }, individuals: { total: full } } },
    remarks: [],
    units: new Map(
      Object.entries(units).map(([id, { total, people = {} }]) => [
        id,
        {
          id,
          name: `Phòng ${id}`,
          total,
          submission: total === null ? 'missing' : 'on-time',
          receivedOn: total === null ? null : '2026-03-20',
          staffCount: null,
          people: Object.entries(people).map(
            ([name, points]) =>
              ({
                id: `${id}/${name}`,
                name,
                birthDate: null,
                position: '',
                department: '',
                leader: false,
                total: points,
                grade: null,
                disqualified: [],
                achievement: '',
                groupScores: [],
              }) satisfies RecordedPerson,
          ),
        } as unknown as RecordedUnit,
      ]),
    ),
  } as unknown as YearRecord;
  return { period, record, unsound: new Set(unsound), because: 'Đã đọc.' };
}
