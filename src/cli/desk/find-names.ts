import { readFile } from 'node:fs/promises';
import type { Result } from '../../domain/result.ts';
import type { TermLike } from '../../domain/term.ts';
import { looseKey } from '../../text/fold.ts';
import { openWorkspace } from '../../workspace/open-workspace.ts';
import { yearPaths } from '../../workspace/paths.ts';
import type { Choice } from '../prompts.ts';

/** Units and people that can be searched by name or code. */
export type Names = {
  readonly length: number;
  /** Those that fit what is typed so far, without regard to marks and case: units before people. */
  readonly search: (typed: string) => readonly Choice<string>[];
};

type Name = { readonly name: string; readonly key: string; readonly value: string; readonly isUnit: boolean };

const MOST_SHOWN = 60;

/** The names of a year's result; those of the register where there is none. */
export async function namesToFind(folder: string, term: TermLike | null): Promise<Names> {
  const names = (term === null ? null : await namesOfResult(folder, term)) ?? (await namesOfRegister(folder));
  const search = (typed: string) => {
    const words = looseKey(typed).split(' ');
    const fitting = names.filter(({ key }) => words.every((word) => key.includes(` ${word}`)));
    // What begins as typed before what holds the words somewhere.
    const rank = ({ key, isUnit }: Name) =>
      (key.startsWith(` ${looseKey(typed)}`) ? 0 : 2) + (isUnit ? 0 : 1);
    return fitting
      .toSorted((a, b) => rank(a) - rank(b))
      .slice(0, MOST_SHOWN)
      .map(({ name, value }) => ({ name, value }));
  };
  return { length: names.length, search };
}

/** A picked name as the arguments that name it: the unit's code, and the person's name. */
export function whoIs(picked: string): readonly string[] {
  return picked.split('\t');
}

async function namesOfResult(folder: string, term: TermLike): Promise<readonly Name[] | null> {
  try {
    const { units } = JSON.parse(await readFile(yearPaths(folder, term).result, 'utf8')) as Result;
    return [
      ...units.map(({ id, name, cluster }) => unitName({ id, name, cluster })),
      ...units.flatMap((unit) =>
        unit.individuals.map(({ name, position }) => ({
          name: `${name} – ${position === '' ? '' : `${position}, `}${unit.name}`,
          key: ` ${looseKey(`${name} ${unit.name}`)}`,
          value: `${unit.id}\t${name}`,
          isUnit: false,
        })),
      ),
    ];
  } catch {
    // None, or none of this tool: the command that needs it says so.
    return null;
  }
}

async function namesOfRegister(folder: string): Promise<readonly Name[]> {
  const { value } = await openWorkspace({ folder, cwd: folder });
  return (value?.register.units ?? []).map(unitName);
}

function unitName({
  id,
  name,
  cluster,
}: {
  readonly id: string;
  readonly name: string;
  readonly cluster: string;
}): Name {
  return {
    name: `${id} · ${name}${cluster === '' ? '' : ` – ${cluster}`}`,
    key: ` ${looseKey(`${name} ${id}`)}`,
    value: id,
    isUnit: true,
  };
}
