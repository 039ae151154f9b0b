import { expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { fromFolder } from '../../src/diagnostics/from-folder.ts';

const fault = (rest: Partial<Diagnostic>): Diagnostic => ({
  code: 'TD1001',
  severity: 'error',
  title: 'Tệp rỗng',
  message: '',
  hint: '',
  ...rest,
});

it.each([
  ['a folder of Linux', ['/nhà/chị Lan'], '/nhà/chị Lan/2022/a.xlsx', '2022/a.xlsx'],
  ['a folder of Windows', ['C:\\Thi đua'], 'C:\\Thi đua\\2022\\a.xlsx', '2022\\a.xlsx'],
  ['one of two folders', ['/một', '/hai'], '/hai/a.xlsx', 'a.xlsx'],
  ['a folder that is named twice', ['/một'], '/một/a.xlsx và /một/b.xlsx', 'a.xlsx và b.xlsx'],
  ['a folder whose name only begins alike', ['/một'], '/một trăm/a.xlsx', '/một trăm/a.xlsx'],
  ['the root, which says nothing of the machine', ['/'], '/a.xlsx', '/a.xlsx'],
  ['a folder of two letters', ['/x'], '/x/a.xlsx', 'a.xlsx'],
])('what lies below %s is named from there, wherever it is said', (_, folders, path, name) => {
  const [told] = fromFolder([fault({ file: path, found: path, message: path, hint: path })], ...folders);
  expect(told).toEqual(fault({ file: name, found: name, message: name, hint: name }));
});

it('what names no file and no finding goes on naming none', () => {
  expect(fromFolder([fault({})], '/nhà')).toEqual([fault({})]);
});
