import type { CriterionLine } from '../../criteria/lines.ts';
import type { CriteriaSet } from '../../criteria/schema.ts';
import { verifiableLines } from '../../criteria/verifiable-lines.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { pointsFromNumber, pointsToNumber } from '../../domain/points.ts';
import type { RawContent } from '../../domain/raw-workbook.ts';
import type { Unit } from '../../domain/unit.ts';
import type { VerifiedPoint } from '../../domain/verification.ts';
import { VERIFICATION_HEADERS } from './shape.ts';
import { parseDate } from '../../text/dates.ts';
import { looseKey } from '../../text/fold.ts';
import { formatPoints, parseQuantity } from '../../text/numbers.ts';
import type { VerificationRow } from './find-rows.ts';

/** What the verified points of a year are read against. */
export type VerificationContext = {
  readonly year: number;
  /** In force that year. */
  readonly units: readonly Unit[];
  readonly set: CriteriaSet;
};

/** A row that holds a point which can be used, with the unit and line that it is for. */
export type VerifiedRow = {
  readonly unit: Unit;
  readonly line: CriterionLine;
  readonly point: VerifiedPoint;
};

/** Reads one row; null where it gives no point, or none that can be used. */
export function readRow(row: VerificationRow, context: VerificationContext): Staged<VerifiedRow | null> {
  const found = row.text('verified');
  const lineId = row.text('line');
  if (found === '') {
    if (row.text('reason') === '') return staged(null);
    return staged(null, [diagnose('TD4612', row.place('verified'), { line: lineId })]);
  }
  const unit = unitOf(row, context);
  if ('code' in unit) return staged(null, [unit]);
  const line = verifiableLines(context.set, unit).find(({ id }) => looseKey(id) === looseKey(lineId));
  if (line === undefined) {
    const values = { found: lineId, unit: unit.name };
    return staged(null, [diagnose('TD4606', { ...row.place('line'), unit: unit.id, found: lineId }, values)]);
  }
  const place = { ...row.place('verified'), unit: unit.id, found };
  const value = numberIn(row.content('verified'), found);
  if (value === null) return staged(null, [diagnose('TD4607', place, { found, line: line.id })]);
  const shown = { points: formatPoints(value), line: line.id, max: formatPoints(pointsToNumber(line.max)) };
  const points = pointsFromNumber(value);
  const faults: Diagnostic[] = [];
  if (value < 0) faults.push(diagnose('TD4604', place, shown));
  if (points > line.max) faults.push(diagnose('TD4603', place, shown));
  const reason = row.text('reason').replace(/\s+/gu, ' ');
  if (reason === '') faults.push(diagnose('TD4602', { ...row.place('reason'), unit: unit.id }, shown));
  if (faults.length > 0) return staged(null, faults);
  const signed = signatureOf(row, line.id, unit.id);
  const before = numberIn(row.content('points'), row.text('points'));
  const recalculated = before === null ? null : pointsFromNumber(before);
  const point = { points, reason, ...signed.value, recalculated, from: row.place('verified') };
  return staged({ unit, line, point }, signed.diagnostics);
}

function unitOf(row: VerificationRow, { units, year }: VerificationContext): Unit | Diagnostic {
  const found = row.text('unit');
  const content = row.content('unit');
  const unit =
    units.find(({ id }) => id.toLowerCase() === found.toLowerCase()) ??
    // Excel drops the zeros in front of a code that was typed anew.
    onlyOne(
      units.filter(
        ({ id }) => content?.kind === 'number' && /^\d+$/u.test(id) && Number(id) === content.value,
      ),
    );
  if (unit === undefined) {
    return diagnose('TD4605', { ...row.place('unit'), found }, { found, year });
  }
  const name = row.text('unitName');
  const names = [unit.name, ...unit.aliases].map(looseKey);
  if (name === '' || names.includes(looseKey(name))) return unit;
  const place = { ...row.place('unitName'), unit: unit.id, found: name };
  return diagnose('TD4611', place, { id: unit.id, name, unit: unit.name });
}

function onlyOne<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function numberIn(content: RawContent | null, text: string): number | null {
  if (content?.kind === 'number') return content.isPercent ? null : content.value;
  if (content?.kind !== 'text') return null;
  const quantity = parseQuantity(text);
  return quantity === null || quantity.isPercent || quantity.ambiguous ? null : quantity.value;
}

function signatureOf(
  row: VerificationRow,
  line: string,
  unit: string,
): Staged<{ readonly by: string; readonly on: string | null }> {
  const by = row.text('by').replace(/\s+/gu, ' ');
  const typed = row.text('on');
  const parsed = typed === '' ? null : parseDate(typed);
  const on = parsed !== null && 'iso' in parsed ? parsed.iso : null;
  const missing = [
    ...(by === '' ? [VERIFICATION_HEADERS.by] : []),
    ...(typed === '' ? [VERIFICATION_HEADERS.on] : []),
  ];
  const diagnostics: Diagnostic[] = [];
  if (missing.length > 0) {
    const place = row.place(by === '' ? 'by' : 'on');
    diagnostics.push(diagnose('TD4608', { ...place, unit }, { missing, line }));
  }
  if (typed !== '' && on === null) {
    const place = { ...row.place('on'), unit, found: typed };
    diagnostics.push(diagnose('TD4610', place, { found: typed, line }));
  }
  return staged({ by, on }, diagnostics);
}
