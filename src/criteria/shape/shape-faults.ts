import type { z } from 'zod';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../did-you-mean.ts';
import { type Path, placeOf } from '../yaml/place.ts';
import { keyOf, type YamlContent } from '../yaml/read-yaml.ts';
import { expectedWords, writtenWords } from './issue-words.ts';
import { allowedKeys, isRecord, unionBranch, valueAt } from './schema-at.ts';

/** Everything that keeps a file's data from having the shape of `schema`, with line and column. */
export function shapeFaults(schema: z.ZodType, content: YamlContent, file: string): readonly Diagnostic[] {
  const checked = schema.safeParse(content.data);
  if (checked.success) return [];
  return flatten(checked.error.issues, content.data).flatMap((issue) =>
    faultsOf(issue, schema, content, file),
  );
}

function faultsOf(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  { data, places }: YamlContent,
  file: string,
): readonly Diagnostic[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    const allowed = allowedKeys(schema, data, path);
    return issue.keys.map((key) => {
      const place = places.get(keyOf([...path, key])) ?? placeOf(places, path);
      const values = { key, where: whereWords(data, path), allowed, meant: didYouMean(key, allowed) };
      return diagnose('TD4107', { file, ...place, found: key }, values);
    });
  }
  const value = valueAt(data, path);
  const key = String(path.findLast((step) => typeof step === 'string') ?? '');
  const where = whereWords(data, path.slice(0, -1));
  const expected = expectedWords(issue);
  const place = placeOf(places, path);
  if (value === undefined) return [diagnose('TD4108', { file, ...place }, { key, where, expected })];
  if (path.length === 0) {
    const values = { key: 'schema', where, expected: 'thidua-criteria/1' };
    return [diagnose('TD4108', { file, ...place }, values)];
  }
  const written = writtenWords(value);
  return [diagnose('TD4109', { file, ...place, found: written }, { key, where, written, expected })];
}

/** Issues of a union, those of the shape that the data is meant to have. */
function flatten(issues: readonly z.core.$ZodIssue[], data: unknown): readonly z.core.$ZodIssue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union') return [issue];
    const path = issue.path as Path;
    const branch = issue.errors[unionBranch(valueAt(data, path))] ?? [];
    return flatten(
      branch.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
      data,
    );
  });
}

/** The nearest thing around an entry that has a name the reader knows: `TT1.1`, `mục “movement”`. */
export function whereWords(data: unknown, path: Path): string {
  for (let length = path.length; length > 0; length -= 1) {
    const value = valueAt(data, path.slice(0, length));
    if (isRecord(value) && typeof value.id === 'string' && value.id !== '') return value.id;
  }
  const section = path.filter((step) => typeof step === 'string').join(' › ');
  return section === '' ? 'cấp ngoài cùng của tệp' : `mục “${section}”`;
}
