import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CouncilTerm } from '../domain/profile.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { looseKey } from '../text/fold.ts';

/** Clusters that a member of the council is said to follow and that no unit of the result is in. */
export function remarkOnFollowed(
  term: CouncilTerm | null,
  units: readonly { readonly cluster: string }[],
  file: string,
): readonly Diagnostic[] {
  const clusters = [...new Set(units.map(({ cluster }) => cluster).filter((cluster) => cluster !== ''))];
  const known = new Set(clusters.map(looseKey));
  return (term?.members ?? []).flatMap(({ name, follows = [] }) =>
    follows
      .filter((cluster) => !known.has(looseKey(cluster)))
      .map((cluster) =>
        diagnose(
          'TD5353',
          { file, found: cluster },
          { name, cluster, near: didYouMean(cluster, clusters) ?? '' },
        ),
      ),
  );
}
