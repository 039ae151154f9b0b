import { join } from 'node:path';
import type { World } from '../../src/cli/world.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { type Ran, runCli } from './run-cli.ts';
import { withFolder } from './with-folder.ts';

const today = () => '2027-01-15';

/** Runs something beside a ward's workspace `cu` of the years 2026 to 2030, as `khoitao` makes it. */
export async function besideFormer<T>(action: (cwd: string) => Promise<T>): Promise<T> {
  return withFolder({}, async (cwd) => {
    const typed = ['--dia-ban', 'phường Sao Mai', '--so-ke-hoach', '12/KH-UBND', '--nam', '2026'];
    const made = await runCli(['khoitao', 'cu', ...typed, '--khong-hoi'], { cwd, today });
    if (made.exitCode !== 0) throw new Error(made.err);
    return action(cwd);
  });
}

/** `khoitao moi --tu cu`, with what else is typed. */
export function goOn(cwd: string, typed: readonly string[] = [], given: Partial<World> = {}): Promise<Ran> {
  const quiet = given.prompts === undefined ? ['--khong-hoi'] : [];
  return runCli(['khoitao', 'moi', '--tu', 'cu', ...typed, ...quiet], { cwd, today, ...given });
}

/** What is said when a workspace goes on from that one. */
export function saidWhenGoingOn(
  typed: readonly string[],
  before: (former: string) => Promise<void> = async () => undefined,
): Promise<readonly Diagnostic[]> {
  return besideFormer(async (cwd) => {
    await before(join(cwd, 'cu'));
    const { out } = await goOn(cwd, [...typed, '--json']);
    return (JSON.parse(out) as { readonly diagnostics: readonly Diagnostic[] }).diagnostics;
  });
}
