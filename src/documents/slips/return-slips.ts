import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { InputResult, Result, UnitResult } from '../../domain/result.ts';
import { uniqueNames } from '../../text/unique-names.ts';
import { isForUnit } from './for-unit.ts';
import { nameWithCode } from './name-with-code.ts';

/** A file that goes back, with what is wrong in it: errors first, then in the order of sheets and cells. */
export type ReturnedFile = {
  readonly input: InputResult;
  readonly faults: readonly Diagnostic[];
  /** Name of the copy with the faulty cells marked; null where no fault names a cell. */
  readonly markedName: string | null;
};

/** What goes back to one unit. */
export type ReturnSlip = {
  /** Name of the letter, without extension: `PX07-phuong-lam-son`. */
  readonly name: string;
  /** Null where nobody knows whose the file is. */
  readonly unit: UnitResult | null;
  readonly files: readonly ReturnedFile[];
};

/**
 * One slip per unit that has faults in the file that counts, or whose every file was refused; and one per faulty
 * file whose unit is not known.
 */
export function returnSlipsOf(result: Result): readonly ReturnSlip[] {
  const faults = faultsByFile(result);
  const names = uniqueNames();
  const known = result.units.flatMap((unit) => {
    const own = result.inputs.filter((input) => (input.units ?? [input.unit]).includes(unit.id));
    return [{ unit, inputs: inputsThatCount(own) }];
  });
  const units = new Set(result.units.map(({ id }) => id));
  const unknown = result.inputs
    .filter((input) => input.units !== undefined || !units.has(input.unit ?? ''))
    .flatMap((input) => [{ unit: null, inputs: inputsThatCount([input]) }]);
  return [...known, ...unknown].flatMap(({ unit, inputs }) => {
    // Of a file of several units each is told its own faults.
    const faultsIn = ({ file, units: several }: InputResult) =>
      (faults.get(file) ?? []).filter((fault) => several === undefined || fault.unit === unit?.id);
    const faulty = inputs.filter((input) => faultsIn(input).length > 0);
    const [first] = faulty;
    if (first === undefined) return [];
    const prefix = unit?.id ?? 'chua-ro-don-vi';
    return {
      name: names(nameWithCode(prefix, unit?.name ?? stemOf(first.file))),
      unit,
      files: faulty.map((input) => {
        const own = faultsIn(input);
        const marked = `${nameWithCode(prefix, stemOf(input.file))}-da-danh-dau`;
        return { input, faults: own, markedName: own.some(hasPlace) ? names(marked) : null };
      }),
    };
  });
}

/** All that a unit is told is wrong, file by file. */
export function faultsOf({ files }: ReturnSlip): readonly Diagnostic[] {
  return files.flatMap(({ faults }) => faults);
}

/** The accepted file alone, or else every refused one: what was superseded or skipped is nobody's work any more. */
function inputsThatCount(inputs: readonly InputResult[]): readonly InputResult[] {
  const accepted = inputs.filter(({ outcome }) => outcome === 'accepted');
  return accepted.length > 0 ? accepted : inputs.filter(({ outcome }) => outcome === 'rejected');
}

function faultsByFile({ diagnostics }: Result): ReadonlyMap<string, readonly Diagnostic[]> {
  const byFile = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.file === undefined || !isForUnit(diagnostic)) continue;
    const own = byFile.get(diagnostic.file) ?? [];
    own.push(diagnostic);
    byFile.set(diagnostic.file, own);
  }
  for (const own of byFile.values()) own.sort((a, b) => weight(a) - weight(b));
  return byFile;
}

function weight({ severity }: Diagnostic): number {
  return severity === 'error' ? 0 : 1;
}

function hasPlace({ sheet, cell }: Diagnostic): boolean {
  return sheet !== undefined && cell !== undefined;
}

function stemOf(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.[^.]*$/u, '');
}
