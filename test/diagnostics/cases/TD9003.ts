import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultOf } from '../../../src/cli/unexpected.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { writeFileSafely } from '../../../src/io/write-file.ts';

/** Writing below something that is a file, not a folder. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'thidua-'));
  await writeFileSafely(join(folder, 'tep'), new Uint8Array([1]));
  await chmod(join(folder, 'tep'), 0o600);
  try {
    await writeFileSafely(join(folder, 'tep', 'ket-qua.json'), new Uint8Array([1]));
    return [];
  } catch (error) {
    return [faultOf(error, ['tonghop', '2022'])];
  }
};
