import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { RawWorkbook } from '../../src/domain/raw-workbook.ts';
import { readCouncil } from '../../src/tables/council/read-council.ts';
import { readFacts } from '../../src/tables/facts/read-facts.ts';
import { FACTS, FACTS_FILE } from '../../src/tables/facts/shape.ts';
import { readHonours } from '../../src/tables/honours/read-honours.ts';
import { HONOURS, HONOURS_FILE } from '../../src/tables/honours/shape.ts';
import { readRegister } from '../../src/tables/register/read-register.ts';
import { readVerification } from '../../src/tables/verification/read-verification.ts';
import { unit } from '../support/candidate.ts';
import { ballotRow, choiceRow, councilWorkbook } from '../support/council.ts';
import { rawWorkbook, type TestCell } from '../support/raw-workbook.ts';
import { factRow, honourRow, recordsContext, recordWorkbook } from '../support/records.ts';
import { REGISTER_HEADER, registerRow } from '../support/register-rows.ts';
import { VERIFICATION_HEADER, verificationContext, verificationRow } from '../support/verification.ts';

/** Units that a clerk can confuse: codes with zeros in front, two of one name, codes that differ in a mark only. */
const UNITS = [
  { id: '007', name: 'Phường Sao Mai' },
  { id: '008', name: 'Phường Lam Sơn' },
  { id: '12', name: 'Phường Hàm Rồng' },
  { id: '0012', name: 'Phường Đông Thọ' },
  { id: 'PX10', name: 'Phường Ba Đình' },
  { id: 'S1', name: 'Trường Sao Khuê' },
  { id: 'S2', name: 'Trường Sao Khuê' },
  { id: 'K-1', name: 'Phường Tân Sơn' },
  { id: 'K1', name: 'Phường Điện Biên' },
].map((each) => unit({ ...each, aliases: [] }));

type Given = { readonly unit?: TestCell; readonly unitName?: TestCell };
type Outcome = { readonly units: readonly string[]; readonly diagnostics: readonly Diagnostic[] };

const councilContext = {
  awards: verificationContext.set.awards,
  days: { from: '2022-01-01', to: '2023-06-30', today: '2023-06-30' },
  subjects: UNITS.map((each) => ({
    subject: 'unit' as const,
    unit: each,
    individual: null,
    name: each.name,
  })),
};

function ofCouncil(workbook: RawWorkbook): Outcome {
  const { value, diagnostics } = readCouncil(workbook, councilContext);
  return { units: [...value.choices, ...value.ballots].map((each) => each.unit), diagnostics };
}

/** A row of each table about the same unit, all else in it right. */
const TABLES: Readonly<Record<string, (given: Given) => Outcome>> = {
  'tham-dinh.xlsx': (given) => {
    const rows = [VERIFICATION_HEADER, verificationRow({ unit: null, unitName: null, ...given })];
    const { value, diagnostics } = readVerification(rawWorkbook(rows), {
      ...verificationContext,
      units: UNITS,
    });
    return { units: [...value.keys()], diagnostics };
  },
  'hoi-dong.xlsx, Lựa chọn': (given) =>
    ofCouncil(councilWorkbook({ choices: [choiceRow({ unit: null, unitName: null, ...given })] })),
  'hoi-dong.xlsx, Phiếu bầu': (given) =>
    ofCouncil(councilWorkbook({ ballots: [ballotRow({ unit: null, unitName: null, ...given })] })),
  'xu-ly.xlsx': (given) => {
    const row = factRow({ unit: null, unitName: null, ...given });
    const read = readFacts(recordWorkbook(FACTS, [row], FACTS_FILE), { ...recordsContext, units: UNITS });
    return { units: (read.value ?? []).map((each) => each.unit), diagnostics: read.diagnostics };
  },
  'khen-thuong.xlsx': (given) => {
    const row = honourRow({ unit: null, unitName: null, ...given });
    const read = readHonours(recordWorkbook(HONOURS, [row], HONOURS_FILE), {
      ...recordsContext,
      units: UNITS,
    });
    return { units: (read.value ?? []).map((each) => each.unit), diagnostics: read.diagnostics };
  },
};

/** What a row says of its unit, whose it is, or with which code it is refused, and where. */
const AWKWARD: readonly (readonly [what: string, given: Given, whose: string])[] = [
  ['a code as text', { unit: '007' }, '007'],
  ['a code that lost its zeros to a number', { unit: 7 }, '007'],
  ['a code that lost its zeros as text', { unit: '7' }, '007'],
  ['a number that two codes may have been', { unit: 12 }, 'TD4903 unit'],
  ['a text that is one code exactly', { unit: '12' }, '12'],
  ['the same with its zeros', { unit: '0012' }, '0012'],
  ['a code in small letters', { unit: 'px10' }, 'PX10'],
  ['a code with spaces', { unit: ' Px 10 ' }, 'PX10'],
  ['a code that is one exactly, and nearly another', { unit: 'K-1' }, 'K-1'],
  ['a code that is nearly two', { unit: 'k1.' }, 'TD4903 unit'],
  ['a code that nobody has', { unit: 'PX99' }, 'TD4902 unit'],
  ['a code and its name', { unit: '007', unitName: 'phường sao mai' }, '007'],
  ['a code and its name, shortened', { unit: '007', unitName: 'P. Sao Mai' }, '007'],
  ['a code and its name, with a note', { unit: 7, unitName: 'UBND phường Sao Mai (mới)' }, '007'],
  ['a code and the name of another', { unit: '007', unitName: 'Phường Lam Sơn' }, 'TD4904 unitName'],
  ['a code and a name that nobody has', { unit: '007', unitName: 'Phường Trăng Rằm' }, 'TD4904 unitName'],
  ['a code and a name that two have', { unit: 'S2', unitName: 'Trường Sao Khuê' }, 'S2'],
  ['a name alone', { unitName: 'PHƯỜNG LAM SƠN' }, '008'],
  ['a name alone that two have', { unitName: 'Trường Sao Khuê' }, 'TD4903 unitName'],
  ['a name alone that nobody has', { unitName: 'Phường Trăng Rằm' }, 'TD4902 unitName'],
  ['a code and its name with other marks', { unit: '007', unitName: 'Phường Sao Mái' }, 'TD4904 unitName'],
  ['a name alone with other marks', { unitName: 'Phường Sao Mái' }, 'TD4902 unitName'],
  ['a name alone without marks', { unitName: 'Phuong Sao Mai' }, '007'],
  ['no unit', {}, 'TD4901 unit'],
];

describe.each(Object.entries(TABLES))('whose row it is in %s', (table, read) => {
  it.each(AWKWARD)('%s', (_what, given, whose) => {
    const { units, diagnostics } = read(given);
    if (!whose.startsWith('TD')) {
      expect(diagnostics).toEqual([]);
      expect(units).toEqual([whose]);
      return;
    }
    const [code, column] = whose.split(' ');
    expect(units).toEqual([]);
    expect(diagnostics.map((each) => [each.code, each.severity])).toEqual([[code, 'error']]);
    expect(diagnostics[0]?.cell).toBe(CELLS[table]?.[column as 'unit' | 'unitName']);
  });
});

const CELLS: Readonly<Record<string, Readonly<Record<'unit' | 'unitName', string>>>> = {
  'tham-dinh.xlsx': { unit: 'A2', unitName: 'B2' },
  'hoi-dong.xlsx, Lựa chọn': { unit: 'B2', unitName: 'C2' },
  'hoi-dong.xlsx, Phiếu bầu': { unit: 'C2', unitName: 'D2' },
  'xu-ly.xlsx': { unit: 'A3', unitName: 'B3' },
  'khen-thuong.xlsx': { unit: 'A3', unitName: 'B3' },
};

describe('both names are said', () => {
  it.each(Object.entries(TABLES))('in %s', (_table, read) => {
    const { diagnostics } = read({ unit: 7, unitName: 'Phường Lam Sơn' });
    expect(diagnostics[0]?.message).toContain('“007” là của Phường Sao Mai');
    expect(diagnostics[0]?.message).toContain('“Phường Lam Sơn”');
    expect(read({ unitName: 'Trường Sao Khuê' }).diagnostics[0]?.message).toContain(
      'S1 (Trường Sao Khuê) hoặc S2 (Trường Sao Khuê)',
    );
  });
});

describe('whose heir a unit is in don-vi.xlsx, a cell that holds a code or a name', () => {
  const rows = UNITS.map(({ id, name }) => registerRow({ id, name }));
  const heirOf = (heirs: TestCell) => {
    const gone = registerRow({ id: 'Z', name: 'Xã Cũ', to: '31/12/2020', heirs });
    const { value, diagnostics } = readRegister(rawWorkbook([REGISTER_HEADER, gone, ...rows]));
    const said = diagnostics.filter(({ severity }) => severity === 'error');
    return said.map(({ code, cell }) => `${code} ${cell}`).concat(value?.units[0]?.heirs ?? []);
  };

  /** The register has words of its own for an heir that is nobody; one cell cannot speak against itself. */
  const told = (whose: string) =>
    whose.startsWith('TD') ? [`${whose.startsWith('TD4902') ? 'TD4310' : whose.slice(0, 6)} J2`] : [whose];

  it.each(
    AWKWARD.filter(([, given]) => Object.keys(given).length === 1).map(
      ([what, { unit: code, unitName }, whose]) => [what, code ?? unitName ?? null, told(whose)] as const,
    ),
  )('%s', (_what, typed, expected) => {
    expect(heirOf(typed)).toEqual(expected);
  });
});
