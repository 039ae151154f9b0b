import { z } from 'zod';
import type { Places } from '../yaml/place.ts';
import { shapeOne } from './shape-1.ts';
import { shapeTwo } from './shape-2.ts';

type FileOne = z.infer<typeof shapeOne>;
type FileTwo = z.infer<typeof shapeTwo>;
type GroupInFile = FileTwo['units']['groups'][number];

/**
 * A criteria set, of whichever version its file is. What only `thidua-criteria/2` can say is absent in one of version 1:
 * `unitTypesOf`, `levelsOf` and `fullMark` give what holds then.
 */
export type CriteriaSet = Omit<FileTwo, 'schema' | 'units' | 'individuals' | MoreThanOne> &
  Partial<Pick<FileTwo, MoreThanOne>> & {
    readonly schema: FileOne['schema'] | FileTwo['schema'];
    readonly units: CriteriaSide;
    /** Without groups where the plan judges no people. */
    readonly individuals: CriteriaSide;
  };

/** What every file of version 2 says and none of version 1. */
type MoreThanOne = 'total' | 'scope' | 'unitTypes' | 'levels';

export type CriteriaSide = Omit<FileTwo['units'], 'groups'> & { readonly groups: CriteriaGroup[] };
export type Criterion = Exclude<GroupInFile['criteria'][number], { criteria: unknown }>;
/** A group, which may hold groups in turn: three levels at most. */
export type CriteriaGroup = Omit<GroupInFile, 'criteria'> & { criteria: (Criterion | CriteriaGroup)[] };

/** Both versions of the file in the one shape that everything else reads; a set that was read once may be read again. */
export const criteriaSetSchema: z.ZodType<CriteriaSet> = z.union([shapeOne, shapeTwo]).transform(inMemory);

/** The schema that a file is held to: the one that it names, version 1 where it names neither. */
export function shapeOfFile(data: unknown): z.ZodType<FileOne | FileTwo> {
  const named = typeof data === 'object' && data !== null && 'schema' in data ? data.schema : undefined;
  if (named === 'thidua-criteria/2') return shapeTwo;
  return named === 'thidua-criteria/1' ? shapeOne : shapeOfNoVersion;
}

/** Says both names where neither stands there. */
const shapeOfNoVersion = shapeOne.extend({
  schema: z.literal(['thidua-criteria/1', 'thidua-criteria/2']),
}) as unknown as z.ZodType<FileOne>;

/** What a file of either version says, as everything else reads it. */
export function inMemory(file: FileOne | FileTwo): CriteriaSet {
  return { ...file, individuals: file.individuals ?? { groups: [] } };
}

export type CriterionExample = NonNullable<Extract<Criterion, { kind: string }>['examples']>[number];
export type Grade = CriteriaSet['grades'][number];
export type Disqualifier = CriteriaSet['disqualifiers'][number];
export type Award = CriteriaSet['awards'][number];
export type Requirement = Award['requirements'][number];
export type Conflict = NonNullable<CriteriaSet['conflicts']>[number];
/** Kỳ báo cáo of a plan that has such. */
export type Periods = NonNullable<CriteriaSet['periods']>;
export type AppliesTo = NonNullable<Criterion['appliesTo']>;
/** Which way something counts: `base` in the total, `bonus` above it, `penalty` off it. */
export type Counts = 'base' | 'bonus' | 'penalty';

/** A criteria set as read from a file: what documents and `ket-qua.json` cite it by. */
export type CriteriaEdition = {
  readonly set: CriteriaSet;
  /** Hex SHA-256 of the file's bytes. */
  readonly sha256: string;
  /** Where it was read from. */
  readonly file: string;
  /** Line and column of each entry, by its path (`units/groups/0/max`); absent when not read from YAML. */
  readonly places?: Places;
};
