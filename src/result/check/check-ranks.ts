import type { Mismatch } from './scorecard/mismatch.ts';

/** Somebody with a place among others. */
export type Ranked = {
  readonly id: string;
  readonly name: string;
  readonly rank: number | null;
  /** What the place goes by; null where there is no place to have. */
  readonly total: number | null;
  /** The total is known to be wrong: where it would stand nobody knows. */
  readonly isUnsound: boolean;
};

/** What the places of some entries give away. */
export type RankFaults = {
  readonly faults: readonly { readonly ranked: Ranked; readonly mismatch: Mismatch }[];
  /** So many seem to be missing: all below a place stand too low. */
  readonly gap: number;
};

/**
 * Places that the totals do not give: equal totals share a place, and the next is skipped. Those whose total is wrong may stand
 * anywhere, and somebody may be missing, so only a place that can be under no such order is one.
 */
export function checkRanks(entries: readonly Ranked[], where: string): RankFaults {
  const sound = entries.filter(({ isUnsound }) => !isUnsound);
  const slack = entries.length - sound.length;
  const totals = sound.flatMap(({ total }) => total ?? []).sort((a, b) => b - a);
  const above = new Map<number, number>();
  for (const [index, total] of totals.entries()) if (!above.has(total)) above.set(total, index);
  // Somebody who was taken out leaves a gap for all below: that is told as such, and none of them is wrong.
  const gap = Math.max(
    0,
    ...sound.flatMap(({ rank, total }) =>
      rank === null || total === null ? [] : [rank - 1 - (above.get(total) ?? 0)],
    ),
  );
  const isGap = gap > slack && isSteady(sound, above);
  const faults = sound.flatMap((ranked): RankFaults['faults'] => {
    const { rank, total } = ranked;
    const least = total === null ? null : 1 + (above.get(total) ?? 0);
    if (least === null || rank === null)
      return (least === null) === (rank === null)
        ? []
        : [{ ranked, mismatch: fault(where, rank, least, slack) }];
    const most = least + (isGap ? gap : slack);
    return least <= rank && rank <= most ? [] : [{ ranked, mismatch: fault(where, rank, least, slack) }];
  });
  return { faults, gap: isGap ? gap - slack : 0 };
}

/** Whether the places grow with the totals, never closer than one to each: as where somebody in between is missing. */
function isSteady(sound: readonly Ranked[], above: ReadonlyMap<number, number>): boolean {
  const placed = sound
    .flatMap(({ rank, total }) =>
      rank === null || total === null ? [] : [{ rank, own: 1 + (above.get(total) ?? 0) }],
    )
    .sort((a, b) => a.own - b.own);
  return placed.every(({ rank, own }, index) => {
    const before = placed[index - 1];
    if (before === undefined) return rank >= own;
    return own === before.own ? rank === before.rank : rank - own >= before.rank - before.own;
  });
}

function fault(where: string, rank: number | null, least: number | null, slack: number): Mismatch {
  const none = 'để trống';
  return {
    where,
    found: rank === null ? none : String(rank),
    expected: least === null ? none : `${least}${slack > 0 ? ` đến ${least + slack}` : ''}`,
  };
}
