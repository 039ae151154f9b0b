import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { diskError } from '../../io/disk-error.ts';
import { readBytes } from '../../io/read-bytes.ts';
import { shippedFolder } from '../../io/shipped.ts';
import { type OfficeLevel, parseOfficeLevels } from './office-levels.ts';
import { type Starter, starterOf } from './starter.ts';

/** What ships for an office to begin with: `templates/khoi-dau/`. */
export type ShippedStarters = {
  readonly levels: readonly OfficeLevel[];
  readonly starters: readonly Starter[];
  /** The template of `thidua.yaml`. */
  readonly profile: string;
};

/** Reads what ships; throws `DiskError` when the disk refuses. */
export async function loadStarters(): Promise<ShippedStarters> {
  const folder = join(shippedFolder('templates'), 'khoi-dau');
  const text = async (...path: readonly string[]) =>
    new TextDecoder().decode(await readBytes(join(folder, ...path)));
  const starters = (await foldersIn(folder)).map(async (id) =>
    starterOf(id, { criteria: await text(id, 'tieu-chi.yaml'), units: await text(id, 'don-vi.yaml') }),
  );
  return {
    levels: parseOfficeLevels(await text('cap.yaml')),
    starters: await Promise.all(starters),
    profile: await text('thidua.yaml'),
  };
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  } catch (cause) {
    throw diskError('read', folder, cause);
  }
}
