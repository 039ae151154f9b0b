import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from '../../scripts/build.js';
import { onceForAll } from './once-for-all.ts';

const root = join(import.meta.dirname, '../..');

/** The program as people run it. */
export type BuiltProgram = {
  readonly main: string;
  /** The same, which dies before a change on the disk (`test/endurance/dying-program.ts`). */
  readonly dying: string;
};

/** The program bundled from the sources as they are, with the data that it brings along; once in the run. */
export async function builtProgram(): Promise<BuiltProgram> {
  const folder = await onceForAll('program', async (made) => {
    await mkdir(made);
    for (const name of ['package.json', 'criteria', 'templates'])
      await cp(join(root, name), join(made, name), { recursive: true });
    await bundle({ into: made, more: { dying: 'test/endurance/dying-program.ts' } });
  });
  return { main: join(folder, 'dist/main.js'), dying: join(folder, 'dist/dying.js') };
}
