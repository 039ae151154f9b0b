import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.ts';
import type { CellRef, Located } from '../domain/location.ts';
import type { FormIdentity, ReceivedFile, SubmissionInfo } from '../domain/submission.ts';
import type { Unit } from '../domain/unit.ts';
import { addressesIn } from '../text/addresses.ts';
import type { ReadingContext } from './context.ts';
import { inForce, inForceOrHeirs, isFormer, unitTitle } from './succession.ts';
import { type UnitNames, unitNames } from './unit-names.ts';

/** Everything in and around a file that may tell whose it is. */
export type UnitClues = {
  readonly identity: FormIdentity | null;
  readonly info: SubmissionInfo;
  /** Texts above the tables, which may be a letterhead. */
  readonly letterhead: readonly string[];
  readonly sheetNames: readonly string[];
  readonly received: ReceivedFile;
};

/** Whose file it is; where that is not safe, the units of the year that it may be, the likeliest first. */
export type Identified = Staged<Unit | null> & { readonly candidates: readonly Unit[] };

/**
 * Whose file it is: hidden id, else code, else name, else letterhead, sheet name, file name, sender. Null with a
 * diagnostic where that is not safe; two signs that contradict each other are never settled by a guess.
 */
export function identifyUnit(clues: UnitClues, context: ReadingContext): Identified {
  const names = unitNames(context.register);
  const { identity, info } = clues;
  const { file } = clues.received;
  const hidden = identity?.unit ? one(names.byCode(identity.unit), context) : null;
  const code = info.unitCode
    ? (one(names.byCode(info.unitCode.value), context) ?? one(names.mayName(info.unitCode.value), context))
    : null;
  const name = info.unitName ? one(names.mayName(info.unitName.value), context) : null;
  const shown = code ?? name;
  const shownAt = (code ? info.unitCode?.from : info.unitName?.from) ?? { file };
  if (code && name && code.id !== name.id && !isFormer(code, name, context)) {
    const values = { code: unitTitle(code), name: unitTitle(name) };
    return unsafe(
      diagnose('TD1126', { ...(info.unitName?.from ?? { file }) }, values),
      [name, code],
      context,
    );
  }
  if (hidden && shown && hidden.id !== shown.id && !isFormer(hidden, shown, context)) {
    const values = { hidden: unitTitle(hidden), shown: unitTitle(shown) };
    return unsafe(diagnose('TD1121', shownAt, values), [shown, hidden], context);
  }
  const sure = hidden ?? shown;
  if (sure === null) return byIndirectSigns(clues, context, names);
  const codeSlip = code !== null && isSlip(info.unitCode, names) ? info.unitCode : null;
  const nameSlip = name === null || isSlip(info.unitName, names) ? info.unitName : null;
  const by = hidden || (code && codeSlip === null) ? 'mã' : 'tên không kể dấu';
  const remarks = [codeSlip, nameSlip].flatMap((cell) => (cell ? [unknownName(cell, sure, by)] : []));
  return settled(sure, shownAt, context, remarks);
}

/** Whether a cell names a unit by its letters alone: no code, and a name with other marks than the register's. */
function isSlip(cell: Located<string> | null, names: UnitNames): boolean {
  return cell !== null && names.byCode(cell.value).length === 0 && names.byName(cell.value).length === 0;
}

const NAME_CELL = 'ô tên đơn vị';

function byIndirectSigns(clues: UnitClues, context: ReadingContext, names: UnitNames): Identified {
  const { info, received } = clues;
  const written = info.unitName ?? info.unitCode;
  const place = written?.from ?? { file: received.file };
  const fileName =
    received.file
      .split('/')
      .at(-1)
      ?.replace(/\.[^.]+$/, '') ?? '';
  const signs: readonly (readonly [string, readonly Unit[]])[] = [
    [NAME_CELL, info.unitName ? names.within(info.unitName.value) : []],
    ['phần đầu trang', clues.letterhead.flatMap((text) => names.byName(text))],
    ['tên trang tính', clues.sheetNames.flatMap((text) => names.within(text))],
    ['tên tệp', [...codesIn(fileName, names), ...names.within(fileName)]],
    ['địa chỉ người gửi', bySender(received.sender, context)],
  ];
  const told = signs.flatMap(([by, units]) => {
    const unit = one([...new Set(units)], context);
    return unit === null ? [] : [{ by, unit }];
  });
  const units = new Map(told.map(({ unit }) => [unit.id, unit]));
  const [first] = told;
  const isLikely =
    !written || !first || first.by === NAME_CELL || names.isMisspelt(written.value, first.unit);
  if (first && units.size === 1 && isLikely) {
    const values = { unit: unitTitle(first.unit), by: first.by };
    const remark =
      written && first.by !== NAME_CELL
        ? diagnose('TD1122', { ...place, found: written.value }, values)
        : diagnose('TD1123', place, values);
    return settled(first.unit, place, context, [remark]);
  }
  const text = written?.value ?? fileName;
  const alike = names.alike(text, context.units).filter(({ likeness }) => likeness >= 0.4);
  const likely = [
    ...units.values(),
    ...signs.flatMap(([, found]) => found),
    ...alike.map(({ unit }) => unit),
  ];
  const values = { candidates: [...new Set(likely)].slice(0, CANDIDATES).map(unitTitle) };
  const remark = diagnose('TD1120', { ...place, ...(written ? { found: written.value } : {}) }, values);
  return unsafe(remark, likely, context);
}

const CANDIDATES = 3;

function settled(
  unit: Unit,
  place: CellRef | { readonly file: string },
  context: ReadingContext,
  remarks: readonly Diagnostic[],
): Identified {
  const told = inForce(unit, place, context, remarks);
  return {
    ...told,
    candidates: told.value === null ? inForceOrHeirs(unit, context).slice(0, CANDIDATES) : [],
  };
}

/** Not settled: the reason, and of the units that it may be those of the year, or their heirs. */
function unsafe(reason: Diagnostic, likely: readonly Unit[], context: ReadingContext): Identified {
  const current = likely.flatMap((unit) => inForceOrHeirs(unit, context));
  return { value: null, diagnostics: [reason], candidates: [...new Set(current)].slice(0, CANDIDATES) };
}

/** Of several units with one name, or periods of one unit, the only one of the year; else nobody. */
function one(units: readonly Unit[], context: ReadingContext): Unit | null {
  const current = units.filter((unit) => context.units.includes(unit));
  const meant = current.length > 0 ? current : units;
  const [first] = meant;
  return first && meant.every(({ id }) => id === first.id) ? first : null;
}

/** Codes as whole words of a file name; short ones are too common to mean anything. */
function codesIn(text: string, names: UnitNames): readonly Unit[] {
  return text.split(/[^\p{L}\p{N}-]+/u).flatMap((word) => {
    return word.length >= 3 ? names.byCode(word).filter(({ id }) => id.length === word.length) : [];
  });
}

function bySender(sender: string | null, { units }: ReadingContext): readonly Unit[] {
  const from = addressesIn(sender ?? '');
  if (from.length === 0) return [];
  return units.filter(({ email, aliases }) =>
    addressesIn([email ?? '', ...aliases].join(' ')).some((address) => from.includes(address)),
  );
}

function unknownName({ from, value }: Located<string>, unit: Unit, by: string): Diagnostic {
  return diagnose('TD1122', { ...from, found: value }, { unit: unitTitle(unit), by });
}
