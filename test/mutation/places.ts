import { groupBy } from '../../src/domain/group-by.ts';
import { candidatesIn } from './candidates.ts';
import { PURE_STAGES } from './draw.ts';
import { instrumentAll, spotsOf } from './instrument.ts';
import type { Spots } from './session.ts';

const OF_STAGES = new RegExp(`^src/(?:${PURE_STAGES.join('|')})/`, 'u');

/** Every place of the pure stages at which something could be spoilt, and which of them are come by. */
export type PlacesTold = {
  readonly lay: (source: string, file: string) => string;
  readonly told: (place: number) => void;
  /** From now on they are gathered in this set. */
  readonly into: () => Set<number>;
  readonly byFile: (sets: readonly Set<number>[]) => Spots;
};

export function placesTold(): PlacesTold {
  /** The file of each place, and its number there. */
  const files: string[] = [];
  const numbers: number[] = [];
  let gathered = new Set<number>();
  return {
    lay: (source, file) => {
      if (!OF_STAGES.test(file)) return source;
      const spots = spotsOf(candidatesIn(file, source));
      const from = files.length;
      for (const [index] of spots.entries()) {
        files.push(file);
        numbers.push(index);
      }
      return instrumentAll(source, spots, from);
    },
    told: (place) => {
      gathered.add(place);
    },
    into: () => {
      gathered = new Set();
      return gathered;
    },
    byFile: (sets) => {
      const all = [...new Set(sets.flatMap((set) => [...set]))];
      const byFile = groupBy(all, (place) => files[place] ?? '');
      return Object.fromEntries(
        [...byFile].map(([file, own]) => [file, own.map((place) => numbers[place] ?? 0)]),
      );
    },
  };
}
