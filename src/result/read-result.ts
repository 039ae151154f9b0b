import {
  type InputResult,
  type NominationResult,
  type Result,
  resultSchema,
  type UnitResult,
} from '../domain/result.ts';
import type { Span } from './scan-object.ts';
import { type NoResult, type ResultHead, type ScannedResult, walkResult } from './walk-result.ts';

/** A whole `ket-qua.json` read back, or a few words on why it is not one. */
export async function readResult(scanned: ScannedResult): Promise<Result | NoResult> {
  const inputs: InputResult[] = [];
  const units: UnitResult[] = [];
  const nominations: NominationResult[] = [];
  const diagnostics: Result['diagnostics'] = [];
  const heads: ResultHead[] = [];
  const wrong = await walkResult(scanned, {
    head: (head) => heads.push(head),
    input: (input) => inputs.push(input),
    unit: (unit) => units.push(unit),
    nomination: (nomination) => nominations.push(nomination),
    diagnostic: (diagnostic) => diagnostics.push(diagnostic),
  });
  if (wrong !== null) return wrong;
  const [head] = heads;
  if (head === undefined) throw new Error('a Result without a head');
  return { ...head, inputs, units, nominations, diagnostics };
}

/** Text of a result by its places. */
type EachText = ScannedResult['each'];
type ItemOf = {
  units: UnitResult;
  inputs: InputResult;
  nominations: NominationResult;
  diagnostics: Result['diagnostics'][number];
};

/** Some of the values of a result that was looked through before, as they stand there: their shape is known to be right. */
export async function readMembers<Key extends keyof Result>(
  each: EachText,
  members: Readonly<Record<string, Span>>,
  keys: readonly Key[],
): Promise<Pick<Result, Key>> {
  const wanted = keys.flatMap((key) => {
    const span = members[key];
    return span === undefined ? [] : [{ key, span }];
  });
  const values: Record<string, unknown> = {};
  await each(
    wanted.map(({ span }) => span),
    (text, index) => {
      const key = wanted[index]?.key;
      if (key !== undefined) values[key] = JSON.parse(text);
    },
  );
  return values as Pick<Result, Key>;
}

/** Goes through items of a list of such a result, keys in the order of the schema; one span may hold several neighbours. */
export async function eachItem<Key extends keyof ItemOf>(
  each: EachText,
  key: Key,
  spans: readonly Span[],
  take: (item: ItemOf[Key]) => void,
): Promise<void> {
  const list = resultSchema.shape[key] as unknown as { parse: (value: unknown) => ItemOf[Key][] };
  await each(spans, (text) => {
    for (const item of list.parse(JSON.parse(`[${text}]`))) take(item);
  });
}
