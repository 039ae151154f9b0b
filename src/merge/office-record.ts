import { z } from 'zod';
import { mayBeAbsent } from '../domain/may-be-absent.ts';
import type { Result, UnitResult } from '../domain/result.ts';
import { resultSchema } from '../domain/result.ts';
import { REVIEW_KINDS } from '../domain/review.ts';
import { REPORTING_PERIODS } from '../domain/term.ts';

const unitShape = resultSchema.shape.units.element.shape;
const lineShape = unitShape.lines.element.shape;
const count = z.int().min(0);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);

const handedUnit = z.strictObject({
  id: unitShape.id,
  name: unitShape.name,
  type: unitShape.type,
  cluster: unitShape.cluster,
  submission: unitShape.submission,
  selfTotal: unitShape.selfTotal,
  total: unitShape.total,
  grade: unitShape.grade,
  rank: unitShape.rank,
  rankInCluster: unitShape.rankInCluster,
  disqualified: unitShape.disqualified,
  groups: z.array(z.strictObject({ group: z.string(), max: z.number(), points: z.number().nullable() })),
  /** Its people as numbers: nobody's name leaves the office unless it is put forward to a higher level. */
  people: z.strictObject({
    count,
    scored: count,
    grades: z.array(z.strictObject({ grade: z.string(), count })),
  }),
  lines: z.array(
    z.strictObject({
      criterion: lineShape.criterion,
      status: lineShape.status,
      max: lineShape.max,
      selfPoints: lineShape.selfPoints,
      points: lineShape.points,
      verifiedPoints: lineShape.verifiedPoints,
    }),
  ),
});

const raised = z.strictObject({
  subject: z.enum(['unit', 'individual']),
  unit: z.string(),
  name: z.string(),
  position: z.string(),
  award: z.string(),
  outcome: z.enum(['nominated', 'undecided']),
  because: z.array(z.string()),
});

/** All of a hand-over file but its seal. */
export const contentSchema = z.strictObject({
  schema: z.literal('thidua-handover/1'),
  tool: z.strictObject({ version: z.string() }),
  /** Who hands over. */
  office: z.strictObject({ name: z.string().min(1), issuer: z.string() }),
  plan: z.string(),
  year: z.int(),
  /** The part of the year that it is of; absent where it is of the whole year. */
  reportingPeriod: mayBeAbsent(z.enum(REPORTING_PERIODS)),
  review: z.enum(REVIEW_KINDS),
  criteria: z.strictObject({
    id: z.string(),
    version: z.string(),
    sha256: z.string(),
    movement: z.strictObject({ title: z.string(), number: z.string() }),
    grades: z.array(z.strictObject({ id: z.string(), title: z.string(), from: z.number() })),
    groups: z.array(z.strictObject({ id: z.string(), short: z.string(), max: z.number() })),
    /** Those of a higher level than the office's own. */
    awards: z.array(z.strictObject({ id: z.string(), title: z.string(), level: z.string() })),
  }),
  /** What it came from: the `ket-qua.json`, and what was received. */
  result: z.strictObject({ sha256, bytes: count }),
  inputs: z.array(z.strictObject({ sha256: z.string(), unit: z.string().nullable(), outcome: z.string() })),
  files: z.strictObject({
    received: count,
    accepted: count,
    superseded: count,
    rejected: count,
    skipped: count,
  }),
  units: z.array(handedUnit),
  nominated: count,
  /** Nominations for awards that a higher level decides. */
  raised: z.array(raised),
});

/** The hand-over file of `tonghop --ban-giao`; `seal` is the SHA-256 of the rest, written in the order of this schema. */
export const handoverSchema = contentSchema.extend({ seal: sha256 });

export type HandoverContent = z.infer<typeof contentSchema>;
export type HandedUnit = HandoverContent['units'][number];
export type RaisedNomination = HandoverContent['raised'][number];

/** What the merge holds of an office: all that is handed over but the lines. */
export type OfficeRecord = Omit<HandoverContent, 'units'> & {
  readonly units: readonly Omit<HandedUnit, 'lines'>[];
};

/** The text that the seal is taken of: the content in the order of the schema, whatever order it came in. */
export function sealedText(content: HandoverContent): string {
  return JSON.stringify(contentSchema.parse(content));
}

/** A unit as it is handed over. */
export function handedUnitOf(unit: UnitResult, grades: Result['criteria']['grades']): HandedUnit {
  const { individuals } = unit;
  return {
    id: unit.id,
    name: unit.name,
    type: unit.type,
    cluster: unit.cluster,
    submission: unit.submission,
    selfTotal: unit.selfTotal,
    total: unit.total,
    grade: unit.grade,
    rank: unit.rank,
    rankInCluster: unit.rankInCluster,
    disqualified: unit.disqualified,
    groups: unit.groups.map(({ group, max, points }) => ({ group, max, points })),
    people: {
      count: individuals.length,
      scored: individuals.filter(({ total }) => total !== null).length,
      grades: grades.map(({ id }) => ({
        grade: id,
        count: individuals.filter(({ grade }) => grade === id).length,
      })),
    },
    lines: unit.lines.map(({ criterion, status, max, selfPoints, points, verifiedPoints }) => ({
      criterion,
      status,
      max,
      selfPoints,
      points,
      verifiedPoints,
    })),
  };
}

/** A unit without the figures that cannot be believed: it is there, and not ranked. */
export function withoutFigures(unit: HandedUnit): HandedUnit {
  return {
    ...unit,
    selfTotal: null,
    total: null,
    grade: null,
    rank: null,
    rankInCluster: null,
    groups: [],
    lines: [],
  };
}
