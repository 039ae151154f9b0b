import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { putForm, remarkOnKept } from '../../../src/write/form.ts';

/** A form that someone has filled in stands where the blank one would go. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'thidua-bieu-mau-'));
  try {
    const path = join(folder, '007-phuong-dong-thu.xlsx');
    await writeFile(path, 'đã ghi');
    return remarkOnKept([await putForm(path, new TextEncoder().encode('biểu trống'), false)]);
  } finally {
    await rm(folder, { recursive: true });
  }
};
