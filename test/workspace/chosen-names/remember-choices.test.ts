import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/io/read-workbook.ts';
import { renderWorkbook } from '../../../src/render/xlsx/render-workbook.ts';
import { readRegister } from '../../../src/tables/register/read-register.ts';
import { rememberChoices } from '../../../src/workspace/chosen-names/remember-choices.ts';
import { chosenName } from '../../support/chosen-name.ts';
import { REGISTER_HEADER, registerRow } from '../../support/register-rows.ts';
import { officeErrors } from '../../support/validate-office-file.ts';
import { withFolder } from '../../support/with-folder.ts';

/** A register as a clerk may keep it: own columns and sheets about it. */
async function ownRegister(rows: readonly (readonly unknown[])[], header = REGISTER_HEADER) {
  const texts = rows.map((row) => row.map((cell) => (cell === null ? null : String(cell))));
  return renderWorkbook({
    format: 'xlsx',
    name: 'don-vi',
    title: 'Sổ đơn vị',
    date: '2022-01-01',
    sheets: [
      {
        name: 'Danh bạ',
        title: 'Danh bạ riêng',
        columns: [{ header: 'Số', width: 12 }],
        rows: [['0900000000']],
      },
      {
        name: 'Đơn vị',
        title: 'Sổ',
        columns: header.map((title) => ({ header: title, width: 16 })),
        rows: texts,
      },
    ],
  });
}

async function remembered(bytes: Uint8Array, ...choices: Parameters<typeof chosenName>[0][]) {
  return withFolder({ 'don-vi.xlsx': bytes }, async (folder) => {
    const path = join(folder, 'don-vi.xlsx');
    const diagnostics = await rememberChoices(
      path,
      choices.map((choice) => chosenName(choice)),
    );
    const after = new Uint8Array(await readFile(path));
    const workbook = (await readWorkbook(after, 'don-vi.xlsx')).value;
    if (workbook === null) throw new Error('the register cannot be read any more');
    const register = readRegister(workbook).value;
    return { after, workbook, register, codes: diagnostics.map(({ code }) => code) };
  });
}

const sheetRows = (
  workbook: { sheets: readonly { name: string; rows: readonly unknown[] }[] },
  name: string,
) =>
  (workbook.sheets.find((sheet) => sheet.name === name)?.rows ?? []) as readonly {
    cells: readonly { content: { text?: string } }[];
  }[];

describe('rememberChoices', () => {
  it('adds the name to its unit and a line to the sheet of choices', async () => {
    const { register, workbook, codes } = await remembered(
      await ownRegister([
        registerRow({ aliases: 'P. Đông Vệ' }),
        registerRow({ id: '002', name: 'Phường B' }),
      ]),
      {},
    );
    expect(codes).toEqual(['TD4321']);
    expect(register?.units.map(({ aliases }) => aliases)).toEqual([['P. Đông Vệ', 'UBND P. Đ. Vệ'], []]);
    expect(register?.decided).toEqual(new Map([['a'.repeat(64), '001']]));
    expect(
      sheetRows(workbook, 'Tên gọi đã chọn').map(({ cells }) => cells.map(({ content }) => content.text)),
    ).toEqual([
      ['Tên ghi trong tệp', 'Mã đơn vị', 'Đơn vị được chọn', 'Tệp', 'Ngày chọn', 'Người chọn', 'SHA-256'],
      ['UBND P. Đ. Vệ', '001', 'Phường Đông Vệ', 'bao cao.xlsx', '05/12/2022', 'hoa', 'a'.repeat(64)],
    ]);
  });

  it('leaves every other part of the file byte for byte', async () => {
    const before = await ownRegister([registerRow()]);
    const { after } = await remembered(before, {});
    const [old, now] = [unzipSync(before), unzipSync(after)];
    const changed = Object.keys(old).filter(
      (name) => strFromU8(old[name] ?? strToU8('')) !== strFromU8(now[name] ?? strToU8('')),
    );
    expect(changed.toSorted()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/workbook.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    expect(await officeErrors('don-vi.xlsx', after)).toEqual([]);
  }, 60_000);

  it('adds to the sheet of choices that is there, and never a name twice', async () => {
    const first = await remembered(await ownRegister([registerRow()]), {});
    const second = await remembered(first.after, {}, { alias: 'Đ.Vệ mới', sha256: 'b'.repeat(64) });
    expect(second.register?.units[0]?.aliases).toEqual(['UBND P. Đ. Vệ', 'Đ.Vệ mới']);
    expect(sheetRows(second.workbook, 'Tên gọi đã chọn')).toHaveLength(4);
    expect(second.register?.decided?.size).toBe(2);
    expect(await officeErrors('don-vi.xlsx', second.after)).toEqual([]);
  }, 60_000);

  it('puts the name in each period of a unit', async () => {
    const rows = [registerRow({ to: '31/01/2021' }), registerRow({ from: '01/02/2021' })];
    const { register } = await remembered(await ownRegister(rows), {});
    expect(register?.units.map(({ aliases }) => aliases)).toEqual([['UBND P. Đ. Vệ'], ['UBND P. Đ. Vệ']]);
  });

  it('keeps a choice for one file without a name', async () => {
    const { register, codes } = await remembered(await ownRegister([registerRow()]), { alias: null });
    expect(codes).toEqual([]);
    expect(register?.units[0]?.aliases).toEqual([]);
    expect(register?.decided?.get('a'.repeat(64))).toBe('001');
  });

  it('takes the name as text, whatever it looks like', async () => {
    const alias = '=HYPERLINK("x") & <b> _x0041_';
    const { register } = await remembered(await ownRegister([registerRow()]), { alias });
    expect(register?.units[0]?.aliases).toEqual([alias]);
  });

  it('keeps the choice of the file where there is no column for names, and says so', async () => {
    const without = (row: readonly unknown[]) => row.toSpliced(2, 1);
    const header = REGISTER_HEADER.toSpliced(2, 1);
    const { register, codes } = await remembered(await ownRegister([without(registerRow())], header), {});
    expect(codes).toEqual(['TD4322']);
    expect(register?.decided?.get('a'.repeat(64))).toBe('001');
  });

  it('never overwrites a formula', async () => {
    const parts = unzipSync(await ownRegister([registerRow({ aliases: 'cũ' })]));
    const name = 'xl/worksheets/sheet2.xml';
    const sheet = strFromU8(parts[name] ?? strToU8(''));
    const formula = sheet.replace(
      /<c r="C3"([^>]*) t="s"><v>\d+<\/v><\/c>/,
      '<c r="C3"$1 t="str"><f>"c"&amp;"ũ"</f><v>cũ</v></c>',
    );
    expect(formula).not.toBe(sheet);
    const { after, codes } = await remembered(zipSync({ ...parts, [name]: strToU8(formula) }), {});
    expect(codes).toEqual(['TD4322']);
    expect(strFromU8(unzipSync(after)[name] ?? strToU8(''))).toBe(formula);
  });

  it('says that it could not be kept where the file cannot be written, and changes nothing', async () => {
    const bytes = await ownRegister([registerRow()]);
    await withFolder({ 'so/don-vi.xlsx': bytes }, async (folder) => {
      const path = join(folder, 'so', 'don-vi.xlsx');
      await chmod(join(folder, 'so'), 0o500);
      const isRoot = await writeFile(join(folder, 'so', 'x'), '').then(
        () => true,
        () => false,
      );
      const codes = (await rememberChoices(path, [chosenName()])).map(({ code }) => code);
      await chmod(join(folder, 'so'), 0o700);
      // Whoever may do everything can write there too.
      expect(codes).toEqual([isRoot ? 'TD4321' : 'TD4322']);
      if (!isRoot) expect(new Uint8Array(await readFile(path))).toEqual(bytes);
    });
  });
});
