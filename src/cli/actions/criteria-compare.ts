import { diffCriteria } from '../../criteria/diff.ts';
import type { CommonOptions, ExitCode } from '../command.ts';
import { formatChanges } from '../print/criteria-changes.ts';
import { failWith, writeJson } from '../report.ts';
import type { World } from '../world.ts';
import { findEdition, openLibrary } from './criteria-library.ts';

/** Compares two criteria sets. */
export async function compareCriteria(
  world: World,
  before: string,
  after: string,
  options: CommonOptions,
): Promise<ExitCode> {
  const library = await openLibrary(world, options);
  if (library.value === null) return failWith(world, options, library.diagnostics);
  const [old, young] = [
    await findEdition(world, before, library.value),
    await findEdition(world, after, library.value),
  ];
  if (old.value === null || young.value === null) {
    return failWith(world, options, [...old.diagnostics, ...young.diagnostics]);
  }
  const changes = diffCriteria(old.value.set, young.value.set);
  if (options.json) {
    const cite = ({ set, file, sha256 }: typeof old.value) => ({
      plan: set.plan,
      version: set.version,
      file,
      sha256,
    });
    writeJson(world, { before: cite(old.value), after: cite(young.value), changes });
  } else world.out(formatChanges(world, old.value, young.value, changes));
  return 0;
}
