import { z } from 'zod';
import type { Path } from './place.ts';

/** The part of a schema that an entry of the data is held to, or null where the schema does not look inside. */
export function schemaAt(schema: z.ZodType, data: unknown, path: Path): z.ZodType | null {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const bare = bareSchema(schema, data);
  const next =
    bare instanceof z.ZodArray
      ? bare.element
      : bare instanceof z.ZodObject && typeof step === 'string'
        ? (bare.shape[step] as unknown)
        : null;
  return next instanceof z.ZodType ? schemaAt(next, innerData(data, step), rest) : null;
}

/** The names of the entries that may stand at a place, or none where the schema has no list of them. */
export function allowedKeys(schema: z.ZodType, data: unknown, path: Path): readonly string[] {
  const found = schemaAt(schema, data, path);
  const bare = found && bareSchema(found, valueAt(data, path));
  return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
}

/** The value at a path of data that came from YAML. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce(innerData, data);
}

/** Which of a union's shapes the data is meant to have: the one with most of its keys. */
export function meantBranch(options: readonly unknown[], data: unknown): number {
  const scores = options.map((option) => {
    const keys = option instanceof z.ZodObject ? Object.keys(option.shape) : [];
    return isRecord(data) ? keys.filter((key) => Object.hasOwn(data, key)).length : 0;
  });
  return scores.indexOf(Math.max(...scores));
}

/** A schema without `optional` and `nullable`, and of a union the shape that is meant. */
export function bareSchema(schema: z.ZodType, data: unknown): z.ZodType {
  const inner = isWrapped(schema)
    ? schema.unwrap()
    : schema instanceof z.ZodUnion
      ? schema.options[meantBranch(schema.options, data)]
      : null;
  return inner instanceof z.ZodType ? bareSchema(inner, data) : schema;
}

/** Whether nothing may stand there: `to:` with a blank. */
export function isNullable(schema: z.ZodType): boolean {
  if (schema instanceof z.ZodNullable) return true;
  const inner = isWrapped(schema) ? schema.unwrap() : null;
  return inner instanceof z.ZodType && isNullable(inner);
}

function isWrapped(schema: z.ZodType): schema is z.ZodOptional | z.ZodNullable | z.ZodExactOptional {
  return (
    schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodExactOptional
  );
}

export function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function innerData(data: unknown, step: string | number): unknown {
  if (Array.isArray(data)) return (data as readonly unknown[])[Number(step)];
  return isRecord(data) && Object.hasOwn(data, step) ? data[String(step)] : undefined;
}
