import type { Diagnostic, Staged } from '../../src/diagnostics/diagnostic.ts';
import type { Result, UnitResult } from '../../src/domain/result.ts';
import { checkResult, type ResultKnown, type Unsound } from '../../src/result/check/check-result.ts';
import { unit } from './candidate.ts';
import { yearPerson, yearResult, yearUnit } from './review-world.ts';

type Draft = { -readonly [Key in keyof Result]: Result[Key] };

/** A year of three wards, the first with two people; nothing in it is wrong. */
export function soundYear(): Result {
  const people = [yearPerson('PX01', 'Nguyễn Văn An', 91), yearPerson('PX01', 'Trần Thị Bình', 84.5)];
  const units = [yearUnit('PX01', 92.5, { individuals: people }), yearUnit('PX02', 81), yearUnit('PX03', 66)];
  return yearResult(2021, units);
}

/** What that year is held against: its own criteria, and its wards. */
export const yearKnown: ResultKnown = {
  file: '2021/ket-qua.json',
  editions: [],
  units: ['PX01', 'PX02', 'PX03'].map((id) => unit({ id, name: `Phường ${id}` })),
};

/** What is said of the year after somebody has changed it by hand. */
export function checkChanged(
  change: (result: Draft) => void,
  known: Partial<ResultKnown> = {},
): Staged<Unsound> {
  const result = structuredClone(soundYear()) as Draft;
  change(result);
  return checkResult(result, { ...yearKnown, ...known });
}

/** The same, as diagnostics alone. */
export function changedResult(
  change: (result: Draft) => void,
  known: Partial<ResultKnown> = {},
): readonly Diagnostic[] {
  return checkChanged(change, known).diagnostics;
}

/** A unit of a draft, to be changed. */
export function unitIn(result: Draft, id: string): UnitResult {
  const found = result.units.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}
