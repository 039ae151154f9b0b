import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { InputResult, NominationResult, Result, UnitResult } from '../domain/result.ts';
import type { Span } from './scan-object.ts';

/** How a unit stands in a result, and where all that the result says of it is. */
export type IndexedUnit = Pick<
  UnitResult,
  'id' | 'name' | 'cluster' | 'submission' | 'file' | 'total' | 'grade' | 'rank'
> & { readonly span: Span };

/** Where everything stands in a `ket-qua.json`, in bytes: what answers a question about one unit without reading the others. */
export type ResultIndex = {
  /** Values that are no list of many. */
  readonly members: Readonly<Record<string, Span>>;
  readonly units: readonly IndexedUnit[];
  readonly inputs: readonly { readonly file: string; readonly sha256: string; readonly span: Span }[];
  /** Neighbours of one unit in one span. */
  readonly nominations: readonly { readonly unit: string; readonly span: Span }[];
  /** Neighbours of one unit and file in one span. */
  readonly diagnostics: readonly {
    readonly unit: string | null;
    readonly file: string | null;
    readonly span: Span;
  }[];
};

/** The lists whose items have places of their own. */
export const INDEXED_LISTS = ['inputs', 'units', 'nominations', 'diagnostics'] as const;

/** Puts an index together of values and their places, in the order of the file within each list. */
export function indexBuilder() {
  const members: Record<string, Span> = {};
  const units: IndexedUnit[] = [];
  const inputs: ResultIndex['inputs'][number][] = [];
  const nominations: ResultIndex['nominations'][number][] = [];
  const diagnostics: ResultIndex['diagnostics'][number][] = [];
  return {
    member: (key: string, span: Span) => {
      members[key] = span;
    },
    unit: ({ id, name, cluster, submission, file, total, grade, rank }: UnitResult, span: Span) => {
      units.push({ id, name, cluster, submission, file, total, grade, rank, span });
    },
    input: ({ file, sha256 }: InputResult, span: Span) => {
      inputs.push({ file, sha256, span });
    },
    nomination: ({ unit }: NominationResult, span: Span) => {
      const last = nominations.at(-1);
      if (last?.unit === unit) nominations[nominations.length - 1] = { unit, span: [last.span[0], span[1]] };
      else nominations.push({ unit, span });
    },
    diagnostic: (told: Result['diagnostics'][number], span: Span) => {
      const [unit, file] = [told.unit ?? null, told.file ?? null];
      const last = diagnostics.at(-1);
      if (last !== undefined && last.unit === unit && last.file === file)
        diagnostics[diagnostics.length - 1] = { unit, file, span: [last.span[0], span[1]] };
      else diagnostics.push({ unit, file, span });
    },
    finish: (): ResultIndex => ({ members, units, inputs, nominations, diagnostics }),
  };
}

/** What was found of a result besides its places: it holds as long as its bytes do. */
export type Soundness = {
  /** What does not add up in it; the file that it lies in is said by whoever tells it. */
  readonly faults: readonly Omit<Diagnostic, 'file'>[];
  /** Units and people whose figures contradict themselves, in the order of the file. */
  readonly subjects: readonly string[];
  /** The same by name. */
  readonly named: readonly { readonly unit: string; readonly name: string }[];
};
