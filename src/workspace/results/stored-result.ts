import type { CriteriaEdition } from '../../criteria/schema.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { InputResult, NominationResult, Result, UnitResult } from '../../domain/result.ts';
import type { Unit } from '../../domain/unit.ts';
import { checkAround } from '../../result/check/check-result.ts';
import { eachItem, readMembers } from '../../result/read-result.ts';
import type { IndexedUnit, ResultIndex, Soundness } from '../../result/result-index.ts';
import type { Span } from '../../result/scan-object.ts';
import type { YearRecord } from '../../review/year-record.ts';
import { findIndex, findSummary, keepIndex, keepSummary, type ResultPaths, type Surveyed } from './kept.ts';
import { openResultOnDisk, type ResultOnDisk } from './open-result.ts';
import { surveyResult } from './survey.ts';

/** What is known of a result without its long lists. */
export type StoredHead = Pick<
  Result,
  | 'tool'
  | 'plan'
  | 'year'
  | 'reportingPeriod'
  | 'review'
  | 'deadline'
  | 'criteria'
  | 'accounting'
  | 'reportingPeriods'
  | 'period'
>;

/** A result that stays on the disk: what is asked for is read, and nothing else. Close it. */
export type StoredResult = {
  readonly head: StoredHead;
  readonly sha256: string;
  readonly index: ResultIndex;
  readonly soundness: Soundness;
  readonly unit: (unit: IndexedUnit) => Promise<UnitResult>;
  /** All of them, one at a time. */
  readonly eachUnit: (take: (unit: UnitResult) => void) => Promise<void>;
  readonly inputOf: (file: string | null) => Promise<InputResult | null>;
  readonly nominationsOf: (unit: string) => Promise<readonly NominationResult[]>;
  /** Those of all units, some at a time. */
  readonly eachNomination: (take: (nomination: NominationResult) => void) => Promise<void>;
  /** What was said of the unit, or of that file. */
  readonly diagnosticsOf: (unit: string, file: string | null) => Promise<Result['diagnostics']>;
  readonly close: () => Promise<void>;
};

/** Why a result is of no use: it is not there, or its text is none. */
export type NoStored = { readonly because: string | null };

/** Where a result lies, where something of it may be kept, and what it is held against. */
export type StoredPlace = {
  readonly path: string;
  /** Null where nothing is kept: outside of the places of a workspace. */
  readonly kept: ResultPaths | null;
  readonly editions: readonly CriteriaEdition[];
};

/**
 * Opens a result for questions. Its places are taken from the index beside it where that is of these very bytes; else it is
 * read through once, and the index is kept.
 */
export async function openStored({ path, kept, editions }: StoredPlace): Promise<StoredResult | NoStored> {
  const disk = await openResultOnDisk(path, kept?.fingerprint ?? null);
  if (disk === null) return { because: null };
  try {
    const found = await surveyed(disk, { path, kept, editions });
    if ('because' in found) {
      await disk.text.close();
      return found;
    }
    return await answering(disk, found);
  } catch (cause) {
    await disk.text.close();
    throw cause;
  }
}

async function surveyed(
  disk: ResultOnDisk,
  { path, kept, editions }: StoredPlace,
): Promise<Surveyed | { readonly because: string }> {
  const { sha256 } = disk;
  for (const isEditionKnown of [true, false]) {
    const found = kept === null ? null : await findIndex(kept.index, { sha256, isEditionKnown });
    // What the criteria can tell is told only while they are there.
    const isKnown = editions.some((each) => each.sha256 === found?.criteria);
    if (found !== null && isKnown === isEditionKnown) return found;
  }
  const scanned = await disk.scan();
  if ('because' in scanned) return scanned;
  const survey = await surveyResult(scanned, { file: path, editions, record: null });
  if ('because' in survey) return survey;
  const { criteria, index, soundness } = survey;
  if (kept !== null) {
    const isEditionKnown = editions.some((each) => each.sha256 === criteria);
    await keepIndex(kept.index, { sha256, isEditionKnown }, { criteria, index, soundness });
  }
  return { criteria, index, soundness };
}

const HEAD = [
  'tool',
  'plan',
  'year',
  'reportingPeriod',
  'review',
  'deadline',
  'criteria',
  'accounting',
  'reportingPeriods',
  'period',
] as const;

async function answering(
  { text, sha256 }: ResultOnDisk,
  { index, soundness }: Surveyed,
): Promise<StoredResult> {
  const { each, close } = text;
  const head: StoredHead = await readMembers(each, index.members, HEAD);
  const spansOf = <T extends { readonly span: Span }>(items: readonly T[], fits: (item: T) => boolean) =>
    items.flatMap((item) => (fits(item) ? [item.span] : []));
  const itemsOf = async <Key extends Parameters<typeof eachItem>[1]>(key: Key, spans: readonly Span[]) => {
    const items: Parameters<Parameters<typeof eachItem<Key>>[3]>[0][] = [];
    await eachItem<Key>(each, key, spans, (item) => items.push(item));
    return items;
  };
  return {
    head,
    sha256,
    index,
    soundness,
    unit: async ({ id, span }) => {
      const [unit] = await itemsOf('units', [span]);
      if (unit === undefined) throw new Error(`no unit ${id} where the index has it`);
      return unit;
    },
    eachUnit: (take) =>
      eachItem(
        each,
        'units',
        index.units.map(({ span }) => span),
        take,
      ),
    inputOf: async (file) => {
      const spans = spansOf(index.inputs, (input) => input.file === file).slice(0, 1);
      return (await itemsOf('inputs', spans))[0] ?? null;
    },
    nominationsOf: (unit) =>
      itemsOf(
        'nominations',
        spansOf(index.nominations, (run) => run.unit === unit),
      ),
    eachNomination: (take) =>
      eachItem(
        each,
        'nominations',
        index.nominations.map(({ span }) => span),
        take,
      ),
    diagnosticsOf: (unit, file) =>
      itemsOf(
        'diagnostics',
        spansOf(index.diagnostics, (run) => run.unit === unit || (run.file !== null && run.file === file)),
      ),
    close,
  };
}

/** What is not right in a stored result: in itself, and beside today's criteria and register; `units` null: no register. */
export function faultsOfStored(
  { head, index, soundness }: Pick<StoredResult, 'head' | 'index' | 'soundness'>,
  {
    path,
    editions,
    units,
  }: Pick<StoredPlace, 'path' | 'editions'> & { readonly units: readonly Unit[] | null },
): readonly Diagnostic[] {
  const around = checkAround(head, index.units, { file: path, editions, units });
  return [...around.criteria, ...own(soundness, path), ...around.register];
}

function own({ faults }: Soundness, file: string): readonly Diagnostic[] {
  return faults.map(({ code, severity, title, ...rest }) => ({ code, severity, title, file, ...rest }));
}

/** What a review takes of a year's result, what its head says, and what is not right in it. */
export type StoredYear = {
  readonly head: StoredHead;
  readonly record: YearRecord;
  readonly faults: readonly Diagnostic[];
  readonly soundness: Soundness;
  readonly isAltered: boolean;
  /** The files that it was made of. */
  readonly inputs: ResultIndex['inputs'];
};

/** Reads what a review needs of a result, from what is kept of it where that is of these very bytes. */
export async function readStoredYear(
  { path, kept, editions }: StoredPlace & { readonly kept: ResultPaths },
  { units, file }: { readonly units: readonly Unit[]; readonly file: string },
): Promise<StoredYear | NoStored> {
  const disk = await openResultOnDisk(path, kept.fingerprint);
  if (disk === null) return { because: null };
  try {
    const taken =
      (await takenBefore(disk, kept, editions)) ?? (await takeAnew(disk, { path, kept, editions }, file));
    if ('because' in taken) return taken;
    const { surveyed: known, record } = taken;
    const head: StoredHead = await readMembers(disk.text.each, known.index.members, HEAD);
    const around = checkAround(head, known.index.units, { file: path, editions, units });
    return {
      head,
      record,
      soundness: known.soundness,
      isAltered: around.isAltered,
      inputs: known.index.inputs,
      faults: [...around.criteria, ...own(known.soundness, path), ...around.register],
    };
  } finally {
    await disk.text.close();
  }
}

type Taken = { readonly surveyed: Surveyed; readonly record: YearRecord };

async function takenBefore(
  { sha256 }: ResultOnDisk,
  kept: ResultPaths,
  editions: readonly CriteriaEdition[],
): Promise<Taken | null> {
  for (const isEditionKnown of [true, false]) {
    const record = await findSummary(kept.summary, { sha256, isEditionKnown });
    if (record === null) continue;
    if (editions.some((each) => each.sha256 === record.criteria.sha256) !== isEditionKnown) continue;
    const surveyed = await findIndex(kept.index, { sha256, isEditionKnown });
    if (surveyed !== null) return { surveyed, record };
  }
  return null;
}

async function takeAnew(
  disk: ResultOnDisk,
  { path, kept, editions }: StoredPlace & { readonly kept: ResultPaths },
  file: string,
): Promise<Taken | { readonly because: string }> {
  const { sha256 } = disk;
  const scanned = await disk.scan();
  if ('because' in scanned) return scanned;
  const survey = await surveyResult(scanned, { file: path, editions, record: { file, sha256 } });
  if ('because' in survey) return survey;
  const { criteria, index, soundness, record } = survey;
  if (record === null) throw new Error('a year without a record');
  const of = { sha256, isEditionKnown: editions.some((each) => each.sha256 === criteria) };
  await keepIndex(kept.index, of, { criteria, index, soundness });
  await keepSummary(kept.summary, of, record);
  return { surveyed: { criteria, index, soundness }, record };
}
