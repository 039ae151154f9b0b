import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Chance, chanceOf } from '../../samples/make/random.ts';
import { expectGolden } from '../support/golden.ts';
import { oldLetters, oneTable, otherSheets, pasted, severalTables, severalUnits } from './wild/files.ts';
import { context } from './wild/ground.ts';
import { info } from './wild/info.ts';
import { origin } from './wild/origin.ts';
import { ownForm } from './wild/own-form.ts';
import { teller } from './wild/told.ts';
import { whose } from './wild/whose.ts';
import type { Wild } from './wild/wild.ts';
import { yearTold } from './wild/years.ts';

/** `name` is that of its golden text; `keep`: the lines of a reading that are about the matter. */
type Matter = {
  readonly name: string;
  readonly files: number;
  readonly make: (chance: Chance) => Wild;
  readonly keep?: RegExp;
};

const MATTERS: Readonly<Record<string, Matter>> = {
  'whose a file is': { name: 'whose', files: 140, make: whose, keep: /^(?:of|asked|TD112)/u },
  'of which year and plan it is': {
    name: 'origin',
    files: 120,
    make: origin,
    keep: /^(?:of|form|info|TD11[37]|TD22)/u,
  },
  'what the sheet Thông tin says': {
    name: 'info',
    files: 80,
    make: info,
    keep: /^(?!sheet Tập|TD(?:1107|1102|3103))/u,
  },
  'what the table Tập thể says': { name: 'unit', files: 40, make: oneTable('unit') },
  'what the list Cá nhân says': { name: 'people', files: 50, make: oneTable('people') },
  'what is proposed': { name: 'proposals', files: 40, make: oneTable('proposals') },
  'what is remarked': { name: 'remarks', files: 40, make: oneTable('remarks') },
  'which tables of a file count': { name: 'several-tables', files: 20, make: severalTables },
  'what sheets of another kind are': { name: 'other-sheets', files: 44, make: otherSheets },
  'whose the tables of a file of several units are': { name: 'several-units', files: 30, make: severalUnits },
  'how pasted lines are parted': { name: 'pasted', files: 40, make: pasted },
  'what the form of the tool says': { name: 'own-form', files: 6, make: ownForm },
  'how old letters are read': { name: 'letters', files: 40, make: oldLetters },
};

/** Files as units send them, by chance: what is read of each, where, and all that is said of it, is as it was. */
describe('of files as units send them', () => {
  it.each(Object.entries(MATTERS))('%s is told as it was', async (_, { name, files, make, keep = /./u }) => {
    const toldOf = teller();
    const lines = Array.from({ length: files }, (__, at) => {
      const { what, workbook, received = {}, context: own = context } = make(chanceOf('wild', name, at));
      const told = toldOf(workbook, received, own).filter((line) => keep.test(line));
      return [`${at + 1} ${what ?? workbook.file}`, ...told.map((line) => `  ${line}`)].join('\n');
    });
    expect(new Set(lines.map((line) => line.replace(/^.*\n/u, ''))).size).toBeGreaterThan(files / 3);
    await expectGolden(`${lines.join('\n')}\n`, join(import.meta.dirname, 'golden', 'wild', `${name}.txt`));
  });

  it('what shows of a year when they are laid side by side is told as it was', async () => {
    const lines = Array.from({ length: 16 }, (_, at) => [
      `year ${at + 1}`,
      ...yearTold(chanceOf('wild year', at)).map((line) => `  ${line}`),
    ]).flat();
    await expectGolden(`${lines.join('\n')}\n`, join(import.meta.dirname, 'golden', 'wild', 'years.txt'));
  });
});
