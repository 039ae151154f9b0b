import type { z } from 'zod';
import { readYaml } from './read-yaml.ts';
import { shapeFaults } from './shape-faults.ts';
import { inOrder, type YamlFault } from './yaml-fault.ts';
import type { YamlContent } from './yaml-reading.ts';

/** A file held to a schema: its value, or null with everything that is wrong in it. */
export type Shaped<T> =
  | { readonly value: T; readonly content: YamlContent; readonly faults: readonly [] }
  | { readonly value: null; readonly content: YamlContent | null; readonly faults: readonly YamlFault[] };

/**
 * Reads a YAML file and holds it to a schema; every fault of text and shape is said in one run, once for a
 * place. A file that says itself which of several schemas it follows is held to that one.
 */
export function readShaped<T>(
  asked: z.ZodType<T> | ((data: unknown) => z.ZodType<T>),
  source: string | Uint8Array,
): Shaped<T> {
  const { content, faults } = readYaml(source);
  if (content === null) return { value: null, content, faults };
  const schema = typeof asked === 'function' ? asked(content.data) : asked;
  const spoiled = new Set(faults.filter(({ kind }) => kind === 'character').map(({ place }) => place?.line));
  const said = new Set(faults.map(spotOf));
  const shape = shapeFaults(schema, content).filter(
    (fault) => !said.has(spotOf(fault)) && !spoiled.has(fault.place?.line),
  );
  const all = inOrder([...faults, ...shape]);
  const parsed = schema.safeParse(content.data);
  if (all.length > 0 || !parsed.success) return { value: null, content, faults: all };
  return { value: parsed.data, content, faults: [] };
}

/** A YAML file that ships with the tool and that nobody else writes: a fault in it is a bug, and throws. */
export function readTrusted<T>(
  schema: z.ZodType<T> | ((data: unknown) => z.ZodType<T>),
  source: string | Uint8Array,
): T {
  const { value, faults } = readShaped(schema, source);
  if (value === null) throw new Error(`a YAML file of the tool is broken: ${JSON.stringify(faults)}`);
  return value;
}

function spotOf({ place }: YamlFault): string {
  return `${place?.line}:${place?.column}`;
}
