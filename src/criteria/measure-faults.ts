import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { issuesWords } from '../yaml/issue-words.ts';
import { type Path, placeOf } from '../yaml/place.ts';
import { isRecord, valueAt } from '../yaml/schema-at.ts';
import { whereWords } from '../yaml/shape-faults.ts';
import type { YamlContent } from '../yaml/yaml-reading.ts';
import { criterionKinds } from './kinds/registry.ts';

/**
 * Unknown kinds of criterion, and params that their kind does not understand. Looks at the data as it stands, so
 * that these are said even where the rest of the file is not in shape yet.
 */
export function measureFaults({ data, places }: YamlContent, file: string): readonly Diagnostic[] {
  return measurePaths(data).flatMap((path) => {
    const measure = valueAt(data, path);
    if (!isRecord(measure) || typeof measure.kind !== 'string') return [];
    const where = whereWords(data, path);
    const kind = criterionKinds.get(measure.kind);
    if (!kind) {
      const place = placeOf(places, [...path, 'kind']);
      const allowed = [...criterionKinds.keys()];
      const meant = didYouMean(measure.kind, allowed);
      return [
        diagnose(
          'TD4110',
          { file, ...place, found: measure.kind },
          { kind: measure.kind, where, allowed, meant },
        ),
      ];
    }
    const checked = kind.params.safeParse(measure.params ?? {});
    if (checked.success) return [];
    const place = placeOf(places, [...path, 'params']);
    const problem = issuesWords(checked.error.issues);
    return [
      diagnose('TD4111', { file, ...place }, { kind: kind.kind, where, problem, example: kind.example }),
    ];
  });
}

/** Every criterion and part of the file, in its order. */
function measurePaths(data: unknown): readonly Path[] {
  const listAt = (path: Path): readonly Path[] => {
    const list = valueAt(data, path);
    return Array.isArray(list) ? list.map((_, index) => [...path, index]) : [];
  };
  const entriesIn = (group: Path): readonly Path[] =>
    listAt([...group, 'criteria']).flatMap((entry) => [
      entry,
      ...listAt([...entry, 'parts']),
      ...entriesIn(entry),
    ]);
  return ['units', 'individuals'].flatMap((side) =>
    listAt([side, 'groups']).flatMap((group) => entriesIn(group)),
  );
}
