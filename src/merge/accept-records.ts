import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { groupBy } from '../domain/group-by.ts';
import { isSameTerm, type Term, termWords } from '../domain/term.ts';
import type { Unit } from '../domain/unit.ts';
import { sameAmong } from '../text/fold.ts';
import { type MergeAsked, type Merged, nameOf, type ReadRecord } from './merged.ts';

/** Those of the year or period asked for; another one that was named is refused by name, one that lay in a folder is counted. */
export function inAskedPeriod(
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
export function withoutCopies(
  records: readonly ReadRecord[],
  diagnostics: Diagnostic[],
): readonly ReadRecord[] {
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

/** Of two different results of one office nobody can tell which counts: none does, until somebody says so. */
export function withoutRepeats(
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
export function ofOneCriteria(
  records: readonly ReadRecord[],
  diagnostics: Diagnostic[],
): readonly ReadRecord[] {
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
export function sharedInputs(records: readonly ReadRecord[]): readonly Diagnostic[] {
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

/** Offices of the register without a result that counts; none where no office is of it, which is said. */
export function missingOf(
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
