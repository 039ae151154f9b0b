import type { InputResult, NominationResult, Result, UnitResult } from '../domain/result.ts';
import { resultSchema } from '../domain/result.ts';
import { INDEXED_LISTS } from './result-index.ts';
import type { ScannedObject, Span } from './scan-object.ts';

/** A `ket-qua.json` whose places are known and whose text comes piece by piece. */
export type ScannedResult = {
  readonly places: ScannedObject;
  /** Gives the text of each span in turn. */
  readonly each: (spans: readonly Span[], take: (text: string, index: number) => void) => Promise<void>;
};

/** All of a Result but its long lists. */
export type ResultHead = Omit<Result, (typeof INDEXED_LISTS)[number]>;

/** What is done with a Result as it is read: the head comes first, and the units come last. */
export type ResultVisitor = {
  readonly head?: (head: ResultHead) => void;
  readonly input?: (input: InputResult, span: Span) => void;
  readonly nomination?: (nomination: NominationResult, span: Span) => void;
  readonly diagnostic?: (diagnostic: Result['diagnostics'][number], span: Span) => void;
  readonly unit?: (unit: UnitResult, span: Span) => void;
};

/** Why a text is no Result. */
export type NoResult = { readonly because: string };

export const NOT_JSON: NoResult = { because: 'nội dung không phải JSON' };

const KEYS = Object.keys(resultSchema.shape) as readonly (keyof Result)[];
const HEAD = resultSchema.omit({ inputs: true, units: true, nominations: true, diagnostics: true });
/** Units last: what is said of them elsewhere is then known. */
const LISTS = ['inputs', 'nominations', 'diagnostics', 'units'] as const;

/**
 * Reads a whole Result, one item of its long lists at a time, and holds each against the shape of contract section 7; null
 * where all is well. What is said of a text that is none is what the schema says of the whole: the first fault in the
 * order of the keys.
 */
export async function walkResult(
  { places, each }: ScannedResult,
  visitor: ResultVisitor,
): Promise<NoResult | null> {
  const faults = new Map<string, string>();
  let isJson = true;
  const jsonOf = (text: string): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      isJson = false;
      return undefined;
    }
  };
  const whole = [...places].filter(([key, { items }]) => !isLong(key) || items === null);
  const head: Record<string, unknown> = {};
  await each(
    whole.map(([, { span }]) => span),
    (text, index) => {
      const [key] = whole[index] ?? [''];
      head[key] = jsonOf(text);
    },
  );
  const parsed = HEAD.safeParse(head);
  const [issue] = parsed.error?.issues ?? [];
  if (issue !== undefined) faults.set(String(issue.path[0]), issue.path.join('.'));
  for (const key of LISTS) {
    if (places.get(key)?.items) continue;
    const [wrong] = resultSchema.shape[key].safeParse(head[key]).error?.issues ?? [];
    if (wrong !== undefined) faults.set(key, [key, ...wrong.path].join('.'));
  }
  if (parsed.success && faults.size === 0) visitor.head?.(parsed.data);
  for (const key of LISTS) {
    const items = places.get(key)?.items ?? [];
    const visit = visitor[VISITS[key]] as ((item: unknown, span: Span) => void) | undefined;
    const { element } = resultSchema.shape[key];
    await each(items, (text, index) => {
      const value = jsonOf(text);
      if (!isJson || faults.has(key)) return;
      const item = element.safeParse(value);
      if (!item.success) faults.set(key, [key, index, ...(item.error.issues[0]?.path ?? [])].join('.'));
      else if (faults.size === 0) visit?.(item.data, items[index] ?? [0, 0]);
    });
  }
  if (!isJson) return NOT_JSON;
  const first = KEYS.find((key) => faults.has(key));
  return first === undefined ? null : { because: `sai ở mục “${faults.get(first)}”` };
}

const VISITS = {
  inputs: 'input',
  nominations: 'nomination',
  diagnostics: 'diagnostic',
  units: 'unit',
} as const;

function isLong(key: string): key is (typeof LISTS)[number] {
  return (INDEXED_LISTS as readonly string[]).includes(key);
}
