import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CouncilTerm } from '../domain/profile.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { isSameWords } from '../text/fold.ts';

/** Clusters that a member of the council is said to follow and that no unit of the result is in. */
export function remarkOnFollowed(
  term: CouncilTerm | null,
  units: readonly { readonly cluster: string }[],
  file: string,
): readonly Diagnostic[] {
  const clusters = [...new Set(units.map(({ cluster }) => cluster).filter((cluster) => cluster !== ''))];
  return (term?.members ?? []).flatMap(({ name, follows = [] }) =>
    follows
      .filter((cluster) => !clusters.some((each) => isSameWords(each, cluster)))
      .map((cluster) =>
        diagnose(
          'TD5353',
          { file, found: cluster },
          { name, cluster, near: didYouMean(cluster, clusters) ?? '' },
        ),
      ),
  );
}
