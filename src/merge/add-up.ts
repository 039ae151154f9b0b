import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { groupBy } from '../domain/group-by.ts';
import {
  type Points,
  pointsFromFraction,
  pointsFromNumber,
  pointsToNumber,
  sumPoints,
} from '../domain/points.ts';
import type { ReviewKind } from '../domain/review.ts';
import { daysOfTerm, isSameTerm, ofPeriod, type Term, termWords } from '../domain/term.ts';
import type { Unit } from '../domain/unit.ts';
import { rankByTotal, rankWithin } from '../ranking/rank.ts';
import { compareVietnamese } from '../text/collation.ts';
import { looseKey, marksAgree, matchKey, sameAmong } from '../text/fold.ts';
import type { OfficeRecord, RaisedNomination } from './office-record.ts';

/** What one file gave: whose, and how it came. */
export type ReadRecord = {
  /** As messages name it. */
  readonly file: string;
  readonly sha256: string;
  readonly record: OfficeRecord;
  readonly unsound: readonly { readonly unit: string; readonly because: string }[];
  /** The clerk named this very file; else it was found in a folder. */
  readonly isNamed: boolean;
};

export type MergeAsked = Term & {
  readonly review: ReviewKind;
  /** Offices that should be there, where a register says so; null where there is none. */
  readonly register: readonly Unit[] | null;
};

/** The day whose register counts: 30/11 of a year (contract section 1), the last day of a part of it. */
export function dayOfRegister(term: Term): string {
  return term.reportingPeriod === undefined ? `${term.year}-11-30` : daysOfTerm(term).to;
}

/** An office of the merge. */
export type MergedOffice = {
  /** Its code in the register; null where it is not in it. */
  readonly id: string | null;
  readonly name: string;
  readonly cluster: string;
  readonly file: string;
  readonly sha256: string;
  readonly units: number;
  readonly submitted: number;
  readonly ranked: number;
  readonly people: number;
  readonly grades: readonly { readonly grade: string; readonly count: number }[];
  readonly nominated: number;
  readonly raised: number;
  /** Mean total of its ranked units, to 0,01; null where none is. */
  readonly mean: number | null;
  readonly rank: number | null;
  readonly rankInCluster: number | null;
  /** Mean of each group over its units that have it. */
  readonly groups: readonly { readonly group: string; readonly mean: number | null }[];
};

/** A unit of any office, ranked anew over all. */
export type MergedUnit = Omit<OfficeRecord['units'][number], 'groups' | 'people'> & {
  readonly office: string;
  readonly rankOverAll: number | null;
  /** Among all units of that cluster, whatever their office. */
  readonly rankInClusterOverAll: number | null;
};

export type MergedCandidate = RaisedNomination & {
  readonly office: string;
  readonly unitName: string;
  readonly total: number | null;
  readonly rankOverAll: number | null;
};

/** Several offices' results as one. */
export type Merged = Pick<OfficeRecord, 'plan' | 'year' | 'reportingPeriod' | 'review' | 'criteria'> & {
  readonly offices: readonly MergedOffice[];
  readonly units: readonly MergedUnit[];
  readonly candidates: readonly MergedCandidate[];
  /** Of the register, without a result that counts. */
  readonly missing: readonly { readonly id: string; readonly name: string; readonly cluster: string }[];
  /** Files: read = accepted + copies + refused + others. */
  readonly accounting: {
    readonly read: number;
    readonly accepted: number;
    readonly copies: number;
    readonly refused: number;
    readonly otherPeriods: number;
  };
};

/**
 * Adds up what offices sent in: what cannot be compared is refused by name, and the others go on. The criteria that count are
 * those of most offices; null where nothing can be added up.
 */
export function addUp(
  records: readonly ReadRecord[],
  asked: MergeAsked,
): {
  readonly value: Merged | null;
  readonly accepted: readonly ReadRecord[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const inPeriod = inAskedPeriod(records, asked, diagnostics);
  const distinct = withoutCopies(inPeriod, diagnostics);
  const known = matchedTo(asked.register, distinct);
  const once = withoutRepeats(distinct, known, diagnostics);
  const accepted = ofOneCriteria(once, diagnostics);
  const [first] = accepted;
  if (first === undefined) return { value: null, accepted, diagnostics };
  for (const each of accepted) {
    for (const { unit, because } of each.unsound) {
      const name = each.record.units.find(({ id }) => id === unit)?.name ?? unit;
      diagnostics.push(
        diagnose('TD4279', { file: each.file }, { office: nameOf(each), unit: name, because }),
      );
    }
  }
  diagnostics.push(...sharedInputs(accepted));
  const missing = missingOf(asked.register, accepted, known, diagnostics);
  const { plan, review, criteria } = first.record;
  const calledOf = (each: ReadRecord) => known.get(each)?.name ?? nameOf(each);
  const units = rankedUnits(accepted, calledOf);
  const otherPeriods = records.filter((each) => !inPeriod.includes(each) && !each.isNamed).length;
  const accounting = {
    read: records.length,
    accepted: accepted.length,
    copies: inPeriod.length - distinct.length,
    otherPeriods,
    refused: records.length - accepted.length - (inPeriod.length - distinct.length) - otherPeriods,
  };
  const value: Merged = {
    plan,
    year: asked.year,
    ...ofPeriod(asked),
    review,
    criteria,
    offices: rankedOffices(accepted, known),
    units,
    candidates: candidatesOf(accepted, units, calledOf),
    missing,
    accounting,
  };
  return { value, accepted, diagnostics };
}

function nameOf({ record }: ReadRecord): string {
  return record.office.name;
}

function inAskedPeriod(
  records: readonly ReadRecord[],
  asked: MergeAsked,
  diagnostics: Diagnostic[],
): readonly ReadRecord[] {
  const isWanted = ({ record }: ReadRecord) => isSameTerm(record, asked) && record.review === asked.review;
  for (const each of records.filter((one) => !isWanted(one))) {
    const found = periodWords(each.record);
    const values = { office: nameOf(each), found, wanted: periodWords(asked) };
    // In a folder of several years the others lie there of right.
    if (each.isNamed) diagnostics.push(diagnose('TD4273', { file: each.file }, values));
  }
  const others = records.filter((each) => !isWanted(each) && !each.isNamed);
  if (others.length > 0)
    diagnostics.push(
      diagnose(
        'TD9088',
        {},
        {
          files: others.map(({ file }) => file),
          wanted: periodWords(asked),
        },
      ),
    );
  return records.filter(isWanted);
}

/** `năm 2022`, `quý II năm 2026`, `sơ kết năm 2022`. */
function periodWords({ review, ...term }: Term & Pick<MergeAsked, 'review'>): string {
  return `${{ annual: '', interim: 'sơ kết ', final: 'tổng kết ' }[review]}${termWords(term)}`;
}

/** One result sent twice, as it is or once as a hand-over file, counts once. */
function withoutCopies(records: readonly ReadRecord[], diagnostics: Diagnostic[]): readonly ReadRecord[] {
  const groups = [...groupBy(records, ({ record }) => record.result.sha256).values()];
  return groups.flatMap((same) => {
    // The hand-over file says whose it is; the name of a folder only hints at it.
    const kept = same.find(({ sha256, record }) => sha256 !== record.result.sha256) ?? same[0];
    for (const copy of same) {
      if (kept === undefined || copy === kept) continue;
      const values = { office: nameOf(copy), kept: kept.file, keptOffice: nameOf(kept) };
      diagnostics.push(diagnose('TD4275', { file: copy.file }, values));
    }
    return kept === undefined ? [] : [kept];
  });
}

/** Which unit of the register an office is, by what it calls itself: a code or one of the names; null where it is none. */
export function officeIn(register: readonly Unit[] | null): (name: string) => Unit | null {
  const named = (register ?? []).flatMap((unit) =>
    [unit.id, unit.name, ...unit.aliases].map((words) => ({ words, unit })),
  );
  const byKey = groupBy(named, ({ words }) => looseKey(words));
  return (name) => {
    const alike = byKey.get(looseKey(name)) ?? [];
    const exact = alike.filter(({ words }) => matchKey(words) === matchKey(name));
    const found = exact.length > 0 ? exact : alike.filter(({ words }) => marksAgree(words, name));
    const [unit, other] = new Set(found.map((each) => each.unit));
    return other === undefined ? (unit ?? null) : null;
  };
}

function matchedTo(
  register: readonly Unit[] | null,
  records: readonly ReadRecord[],
): ReadonlyMap<ReadRecord, Unit> {
  const unitOf = officeIn(register);
  return new Map(
    records.flatMap((each) => {
      const unit = unitOf(nameOf(each));
      return unit === null ? [] : [[each, unit] as const];
    }),
  );
}

/** Of two different results of one office nobody can tell which counts: none does, until somebody says so. */
function withoutRepeats(
  records: readonly ReadRecord[],
  known: ReadonlyMap<ReadRecord, Unit>,
  diagnostics: Diagnostic[],
): readonly ReadRecord[] {
  const calledOf = sameAmong(records.map(nameOf));
  const groups = groupBy(records, (each) => {
    const unit = known.get(each);
    return unit === undefined ? `name ${calledOf(nameOf(each))}` : `unit ${unit.id}`;
  });
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    if (same.length === 1 || first === undefined) return same;
    const files = same.map(({ file }) => file);
    diagnostics.push(
      diagnose('TD4274', { file: first.file }, { office: known.get(first)?.name ?? nameOf(first), files }),
    );
    return [];
  });
}

/** Those of the plan and criteria of most offices; none where two are as many. */
function ofOneCriteria(records: readonly ReadRecord[], diagnostics: Diagnostic[]): readonly ReadRecord[] {
  const groups = [...groupBy(records, ({ record }) => `${record.plan} ${record.criteria.sha256}`).values()];
  const [most, next] = groups.toSorted((a, b) => b.length - a.length);
  if (most === undefined) return [];
  if (next !== undefined && next.length === most.length) {
    const sets = groups.map((same) => ({ edition: editionOf(same[0]), offices: same.map(nameOf) }));
    diagnostics.push(diagnose('TD9086', {}, { sets }));
    return [];
  }
  for (const each of records) {
    if (most.includes(each)) continue;
    const values = { office: nameOf(each), found: editionOf(each), wanted: editionOf(most[0]) };
    diagnostics.push(diagnose('TD4272', { file: each.file }, values));
  }
  return most;
}

function editionOf(each: ReadRecord | undefined): string {
  if (each === undefined) return '';
  const { plan, criteria } = each.record;
  return `kế hoạch ${plan}, tiêu chí bản ${criteria.version} (tệp ${criteria.sha256.slice(0, 8)}…)`;
}

/** A received file that two offices both counted is of one of them at most. */
function sharedInputs(records: readonly ReadRecord[]): readonly Diagnostic[] {
  const owners = new Map<string, Set<ReadRecord>>();
  for (const each of records) {
    for (const { sha256, outcome } of each.record.inputs) {
      if (outcome !== 'accepted') continue;
      const known = owners.get(sha256);
      if (known) known.add(each);
      else owners.set(sha256, new Set([each]));
    }
  }
  const pairs = groupBy(
    [...owners.values()].filter(({ size }) => size > 1).map((several) => [...several]),
    (several) => several.map(({ file }) => file).join('\n'),
  );
  return [...pairs.values()].flatMap((same) => {
    const [several = []] = same;
    const [first] = several;
    if (first === undefined) return [];
    return [diagnose('TD4278', { file: first.file }, { offices: several.map(nameOf), count: same.length })];
  });
}

function missingOf(
  register: readonly Unit[] | null,
  accepted: readonly ReadRecord[],
  known: ReadonlyMap<ReadRecord, Unit>,
  diagnostics: Diagnostic[],
): Merged['missing'] {
  if (register === null) return [];
  const there = new Set(accepted.flatMap((each) => known.get(each)?.id ?? []));
  if (there.size === 0) {
    // It is of something else: of one office's own units.
    diagnostics.push(diagnose('TD9089', {}, { offices: accepted.map(nameOf), of: register.length }));
    return [];
  }
  const strangers = accepted.filter((each) => !known.has(each));
  for (const each of strangers)
    diagnostics.push(diagnose('TD4277', { file: each.file }, { office: nameOf(each) }));
  const missing = register.filter(({ id }) => !there.has(id));
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name);
    diagnostics.push(diagnose('TD4276', {}, { names, of: register.length }));
  }
  return missing.map(({ id, name, cluster }) => ({ id, name, cluster }));
}

function rankedUnits(
  records: readonly ReadRecord[],
  calledOf: (each: ReadRecord) => string,
): readonly MergedUnit[] {
  const all = records.flatMap((each) =>
    each.record.units.map((unit) => {
      const { groups: _groups, people: _people, ...own } = unit;
      return { ...own, office: calledOf(each) };
    }),
  );
  const totalOf = ({ total }: { readonly total: number | null }) =>
    total === null ? null : pointsFromNumber(total);
  // Who is not ranked at home (no total, a disqualifier) is not ranked here either.
  const placed = all.filter(({ rank }) => rank !== null);
  const overAll = rankByTotal(placed, totalOf);
  const clusterOf = sameAmong(placed.map(({ cluster }) => cluster));
  const inClusters = rankWithin(
    placed.filter(({ cluster }) => cluster.trim() !== ''),
    ({ cluster }) => clusterOf(cluster),
    totalOf,
  );
  return all
    .map((unit) => ({
      ...unit,
      rankOverAll: overAll.get(unit) ?? null,
      rankInClusterOverAll: inClusters.get(unit) ?? null,
    }))
    .toSorted(
      (a, b) =>
        (a.rankOverAll ?? Number.POSITIVE_INFINITY) - (b.rankOverAll ?? Number.POSITIVE_INFINITY) ||
        compareVietnamese(a.office, b.office) ||
        compareVietnamese(a.name, b.name),
    );
}

/** Mean, rounded half up to 0,01 once; null of none. */
function meanOf(points: readonly Points[]): Points | null {
  if (points.length === 0) return null;
  return pointsFromFraction({
    numerator: BigInt(sumPoints(points)),
    denominator: 100n * BigInt(points.length),
  });
}

function rankedOffices(
  records: readonly ReadRecord[],
  known: ReadonlyMap<ReadRecord, Unit>,
): readonly MergedOffice[] {
  const offices = records.map((each) => {
    const { units, criteria, nominated, raised } = each.record;
    const unit = known.get(each);
    const ranked = units.filter(({ rank }) => rank !== null);
    return {
      each,
      mean: meanOf(ranked.flatMap(({ total }) => (total === null ? [] : [pointsFromNumber(total)]))),
      office: {
        id: unit?.id ?? null,
        name: unit?.name ?? nameOf(each),
        cluster: unit?.cluster ?? '',
        file: each.file,
        sha256: each.sha256,
        units: units.length,
        submitted: units.filter(({ submission }) => submission === 'on-time' || submission === 'late').length,
        ranked: ranked.length,
        people: units.reduce((sum, { people }) => sum + people.count, 0),
        grades: criteria.grades.map(({ id }) => ({
          grade: id,
          count: units.filter(({ grade }) => grade === id).length,
        })),
        nominated,
        raised: raised.length,
        groups: criteria.groups.map(({ id }) => {
          const points = units.flatMap(({ groups }) => {
            const own = groups.find(({ group }) => group === id)?.points ?? null;
            return own === null ? [] : [pointsFromNumber(own)];
          });
          const mean = meanOf(points);
          return { group: id, mean: mean === null ? null : pointsToNumber(mean) };
        }),
      },
    };
  });
  const ranks = rankByTotal(offices, ({ mean }) => mean);
  const clusterOf = sameAmong(offices.map(({ office }) => office.cluster));
  const inClusters = rankWithin(
    offices.filter(({ office }) => office.cluster.trim() !== ''),
    ({ office }) => clusterOf(office.cluster),
    ({ mean }) => mean,
  );
  return offices
    .map((each) => ({
      ...each.office,
      mean: each.mean === null ? null : pointsToNumber(each.mean),
      rank: ranks.get(each) ?? null,
      rankInCluster: inClusters.get(each) ?? null,
    }))
    .toSorted(
      (a, b) =>
        (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) ||
        compareVietnamese(a.name, b.name),
    );
}

/** What offices put forward to a higher level, in the order of the awards, then of the ranks. */
function candidatesOf(
  records: readonly ReadRecord[],
  units: readonly MergedUnit[],
  calledOf: (each: ReadRecord) => string,
): readonly MergedCandidate[] {
  const byUnit = new Map(units.map((unit) => [`${unit.office}\n${unit.id}`, unit]));
  const order = new Map(
    records.flatMap(({ record }) => record.criteria.awards.map(({ id }, at) => [id, at])),
  );
  return records
    .flatMap((each) =>
      each.record.raised.map((nomination) => {
        const unit = byUnit.get(`${calledOf(each)}\n${nomination.unit}`);
        return {
          ...nomination,
          office: calledOf(each),
          unitName: unit?.name ?? nomination.unit,
          total: unit?.total ?? null,
          rankOverAll: unit?.rankOverAll ?? null,
        };
      }),
    )
    .toSorted(
      (a, b) =>
        (order.get(a.award) ?? 0) - (order.get(b.award) ?? 0) ||
        (a.rankOverAll ?? Number.POSITIVE_INFINITY) - (b.rankOverAll ?? Number.POSITIVE_INFINITY) ||
        compareVietnamese(a.name, b.name),
    );
}
