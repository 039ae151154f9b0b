import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writtenRows } from '../../../src/cli/print/written-documents.ts';
import type { World } from '../../../src/cli/world.ts';

it('many documents of a kind in one folder are one row with their number', () => {
  const cwd = join('/', 'thi-dua');
  const slip = (name: string) => ({
    title: `Phiếu kết quả: ${name}`,
    path: join(cwd, 'van-ban', 'phieu-ket-qua', `${name}.docx`),
    noun: 'phiếu kết quả',
  });
  const written = [
    { title: 'Tờ trình', path: join(cwd, 'van-ban', 'to-trinh.docx') },
    slip('a'),
    slip('b'),
    { title: 'Phiếu kết quả, để in', path: join(cwd, 'van-ban', 'tat-ca.docx') },
  ];
  expect(writtenRows({ cwd } as World, written)).toEqual([
    ['Tờ trình', 'van-ban/to-trinh.docx'],
    ['2 phiếu kết quả', 'van-ban/phieu-ket-qua/'],
    ['Phiếu kết quả, để in', 'van-ban/tat-ca.docx'],
  ]);
});
