import type { CriteriaEdition } from './schema.ts';

/** A criteria set that was parsed and verified with nothing to remark, as text: where its file lies is not part of it. */
export function compiledText({ set, places }: CriteriaEdition): string {
  const flat = [...(places ?? [])].flatMap(([path, { line, column }]) => [path, line, column]);
  return JSON.stringify({ set, ...(places && { places: flat }) });
}

/** The set of such a text, for a file of those bytes. */
export function criteriaOfCompiled(
  text: string,
  { file, sha256 }: Pick<CriteriaEdition, 'file' | 'sha256'>,
): CriteriaEdition {
  const { set, places }: { set: CriteriaEdition['set']; places?: readonly (string | number)[] } =
    JSON.parse(text);
  if (places === undefined) return { set, sha256, file };
  const byPath = new Map<string, { readonly line: number; readonly column: number }>();
  for (let at = 0; at < places.length; at += 3)
    byPath.set(String(places[at]), { line: Number(places[at + 1]), column: Number(places[at + 2]) });
  return { set, sha256, file, places: byPath };
}
