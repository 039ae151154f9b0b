import { z } from 'zod';
import type { Path } from '../yaml/place.ts';

/** The part of a schema that an entry of the data is held to, or null where the schema does not look inside. */
export function schemaAt(schema: z.ZodType, data: unknown, path: Path): z.ZodType | null {
  const bare = unwrap(schema, data);
  const [step, ...rest] = path;
  if (step === undefined) return bare;
  const inner = innerData(data, step);
  if (bare instanceof z.ZodObject && typeof step === 'string') {
    const next: unknown = bare.shape[step];
    return next instanceof z.ZodType ? schemaAt(next, inner, rest) : null;
  }
  if (bare instanceof z.ZodArray) {
    const { element } = bare;
    return element instanceof z.ZodType ? schemaAt(element, inner, rest) : null;
  }
  return null;
}

/** The names of the entries that may stand at a place, or none where the schema has no list of them. */
export function allowedKeys(schema: z.ZodType, data: unknown, path: Path): readonly string[] {
  const found = schemaAt(schema, data, path);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

/** The value at a path of data that came from YAML. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce(innerData, data);
}

/** Which of a union's shapes the data is meant to have: a criterion with `parts`, or one without. */
export function unionBranch(data: unknown): 0 | 1 {
  return isRecord(data) && 'parts' in data ? 1 : 0;
}

export function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function unwrap(schema: z.ZodType, data: unknown): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    const inner = schema.unwrap();
    return inner instanceof z.ZodType ? unwrap(inner, data) : schema;
  }
  if (schema instanceof z.ZodUnion) {
    const option = schema.options[unionBranch(data)];
    return option instanceof z.ZodType ? unwrap(option, data) : schema;
  }
  return schema;
}

function innerData(data: unknown, step: string | number): unknown {
  if (Array.isArray(data)) return (data as readonly unknown[])[Number(step)];
  return isRecord(data) ? data[String(step)] : undefined;
}
