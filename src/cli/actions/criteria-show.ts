import type { CommonOptions, ExitCode } from '../command.ts';
import { formatCriteria } from '../print/criteria.ts';
import { failWith, writeJson } from '../report.ts';
import type { World } from '../world.ts';
import { findEdition, openLibrary } from './criteria-library.ts';

/** Shows one criteria set. */
export async function showCriteria(world: World, asked: string, options: CommonOptions): Promise<ExitCode> {
  const library = await openLibrary(world, options);
  if (library.value === null) return failWith(world, options, library.diagnostics);
  const found = await findEdition(world, asked, library.value);
  if (found.value === null) return failWith(world, options, found.diagnostics);
  const { set, sha256, file } = found.value;
  if (options.json) writeJson(world, { file, sha256, criteria: set });
  else world.out(formatCriteria(world, found.value));
  return 0;
}
