import { z } from 'zod';
import { didYouMean } from '../text/did-you-mean.ts';
import { upperFirst } from '../text/letters.ts';
import { expectedWords, writtenWords } from './issue-words.ts';
import { keyOf, type Path, placeOf } from './place.ts';
import { allowedKeys, isRecord, meantBranch, schemaAt, valueAt } from './schema-at.ts';
import type { YamlFault } from './yaml-fault.ts';
import type { YamlContent } from './yaml-reading.ts';

/** Everything that keeps a file's data from having the shape of `schema`, with line and column. */
export function shapeFaults(schema: z.ZodType, content: YamlContent): readonly YamlFault[] {
  const checked = schema.safeParse(content.data);
  if (checked.success) return [];
  return flatten(checked.error.issues, schema, content.data).flatMap((issue) =>
    faultsOf(issue, schema, content),
  );
}

function faultsOf(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  { data, places }: YamlContent,
): readonly YamlFault[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    const allowed = allowedKeys(schema, data, path);
    return issue.keys.map((key) => ({
      kind: 'unknown-key',
      place: places.get(keyOf([...path, key])) ?? placeOf(places, path),
      found: key,
      problem: `Không có mục “${key}” ở ${whereWords(data, path)}`,
      remedy: `${meantWords(didYouMean(key, allowed))}Các mục được ghi ở đây: ${allowed.join(', ')}.`,
    }));
  }
  const value = valueAt(data, path);
  const place = placeOf(places, path);
  const expected = expectedWords(issue, schemaAt(schema, data, path));
  if (path.length === 0) {
    return [{ kind: 'wrong-value', place, problem: topWords(value), remedy: `Cần ghi ${expected}.` }];
  }
  const name = nameOf(path);
  const where = whereWords(data, path.slice(0, -1));
  if (value === undefined) {
    return [
      {
        kind: 'missing-key',
        place,
        problem: `Thiếu ${name} ở ${where}`,
        remedy: `Thêm ${name}: ${expected}.`,
      },
    ];
  }
  const written = writtenWords(value);
  return [
    {
      kind: 'wrong-value',
      place,
      found: written,
      problem: `${upperFirst(name)} ở ${where} ghi ${written}, không dùng được`,
      remedy: `Cần ghi ${expected}.`,
    },
  ];
}

function meantWords(meant: string | null): string {
  return meant === null ? '' : `Có phải ý là “${meant}”? `;
}

function topWords(value: unknown): string {
  if (value === null) return 'Tệp này để trống';
  return `Tệp này chỉ ghi ${writtenWords(value)}, không có các mục dạng “tên mục: nội dung”`;
}

/** Issues of a union, those of the shape that the data is meant to have. */
function flatten(
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodType,
  data: unknown,
): readonly z.core.$ZodIssue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union') return [issue];
    const path = issue.path as Path;
    const union = schemaAt(schema, data, path);
    const branch = union instanceof z.ZodUnion ? meantBranch(union.options, valueAt(data, path)) : 0;
    const inner = (issue.errors[branch] ?? []).map((each) => ({ ...each, path: [...path, ...each.path] }));
    return flatten(inner, schema, data);
  });
}

/** Where an entry stands, by the nearest thing around it that has an id: `TT1.1`, `mục “signer” của mục “offices” thứ 1`. */
export function whereWords(data: unknown, path: Path): string {
  const names: string[] = [];
  for (let length = path.length; length > 0; length -= 1) {
    const value = valueAt(data, path.slice(0, length));
    if (isRecord(value) && typeof value.id === 'string' && value.id !== '') {
      return [...names, value.id].join(' của ');
    }
    names.push(nameOf(path.slice(0, length)));
    if (typeof path[length - 1] === 'number') length -= 1;
  }
  return names.length === 0 ? 'cấp ngoài cùng của tệp' : names.join(' của ');
}

/** `mục “recipients”`; for a thing in a list, `mục “offices” thứ 1`. */
function nameOf(path: Path): string {
  const last = path.at(-1);
  return typeof last === 'number' ? `mục “${path.at(-2)}” thứ ${last + 1}` : `mục “${last}”`;
}
