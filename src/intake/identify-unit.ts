import { diagnose } from '../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { CellRef } from '../domain/location.ts';
import type { FormIdentity, ReceivedFile, SubmissionInfo } from '../domain/submission.ts';
import type { Unit } from '../domain/unit.ts';
import type { IntakeContext } from './context.ts';
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

/**
 * Whose file it is: hidden id, else code, else name, else letterhead, sheet name, file name, sender. Null with a
 * diagnostic where that is not safe; two signs that contradict each other are never settled by a guess.
 */
export function identifyUnit(clues: UnitClues, context: IntakeContext): Staged<Unit | null> {
  const names = unitNames(context.register);
  const { identity, info } = clues;
  const { file } = clues.received;
  const hidden = identity?.unit ? one(names.byCode(identity.unit), context) : null;
  const code = info.unitCode
    ? (one(names.byCode(info.unitCode.value), context) ?? one(names.byName(info.unitCode.value), context))
    : null;
  const name = info.unitName ? one(names.byName(info.unitName.value), context) : null;
  const shown = code ?? name;
  const shownAt = (code ? info.unitCode?.from : info.unitName?.from) ?? { file };
  if (code && name && code.id !== name.id && !isFormer(code, name, context)) {
    const values = { code: title(code), name: title(name) };
    return staged(null, [diagnose('TD1126', { ...(info.unitName?.from ?? { file }) }, values)]);
  }
  if (hidden && shown && hidden.id !== shown.id && !isFormer(hidden, shown, context)) {
    return staged(null, [diagnose('TD1121', shownAt, { hidden: title(hidden), shown: title(shown) })]);
  }
  const sure = hidden ?? shown;
  if (sure === null) return byIndirectSigns(clues, context, names);
  const isNameUnknown = info.unitName !== null && name === null;
  const remark = isNameUnknown ? [unknownName(info.unitName.from, info.unitName.value, sure)] : [];
  return inForce(sure, shownAt, context, remark);
}

const NAME_CELL = 'ô tên đơn vị';

function byIndirectSigns(clues: UnitClues, context: IntakeContext, names: UnitNames): Staged<Unit | null> {
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
    const values = { unit: title(first.unit), by: first.by };
    const remark =
      written && first.by !== NAME_CELL
        ? diagnose('TD1122', { ...place, found: written.value }, values)
        : diagnose('TD1123', place, values);
    return inForce(first.unit, place, context, [remark]);
  }
  const text = written?.value ?? fileName;
  const alike = names.alike(text, context.units).filter(({ likeness }) => likeness >= 0.4);
  const candidates = [
    ...new Set([...units.values(), ...signs.flatMap(([, found]) => found), ...alike.map(({ unit }) => unit)]),
  ]
    .slice(0, 3)
    .map(title);
  return staged(null, [
    diagnose('TD1120', { ...place, ...(written ? { found: written.value } : {}) }, { candidates }),
  ]);
}

/** A unit that is no longer there is answered for by its one heir. */
function inForce(
  unit: Unit,
  place: CellRef | { readonly file: string },
  context: IntakeContext,
  remarks: readonly Diagnostic[],
): Staged<Unit | null> {
  const current = context.units.find(({ id }) => id === unit.id);
  if (current) return staged(current, remarks);
  const heirs = heirsInForce(unit, context);
  const [heir] = heirs;
  const { year } = context;
  if (heir && heirs.length === 1) {
    return staged(heir, [
      ...remarks,
      diagnose('TD1124', place, { former: title(unit), heir: title(heir), year }),
    ]);
  }
  return staged(null, [
    ...remarks,
    diagnose('TD1125', place, { unit: title(unit), year, heirs: heirs.map(title) }),
  ]);
}

function heirsInForce(
  unit: Unit,
  context: IntakeContext,
  seen: ReadonlySet<string> = new Set(),
): readonly Unit[] {
  const found = unit.heirs
    .filter((id) => !seen.has(id) && id !== unit.id)
    .flatMap((id) => {
      const current = context.units.find((other) => other.id === id);
      if (current) return [current];
      const former = context.register.units.findLast((other) => other.id === id);
      return former ? heirsInForce(former, context, new Set([...seen, unit.id])) : [];
    });
  return [...new Set(found)];
}

function isFormer(a: Unit, b: Unit, context: IntakeContext): boolean {
  return isHeir(a, b, context) || isHeir(b, a, context);
}

function isHeir(unit: Unit, heir: Unit, context: IntakeContext): boolean {
  return heirsInForce(unit, context).some(({ id }) => id === heir.id);
}

/** Of several units with one name, or periods of one unit, the only one of the year; else nobody. */
function one(units: readonly Unit[], context: IntakeContext): Unit | null {
  const current = units.filter((unit) => context.units.includes(unit));
  const [first] = current.length > 0 ? current : units;
  return first && (current.length > 0 ? current : units).every(({ id }) => id === first.id) ? first : null;
}

/** Codes as whole words of a file name; short ones are too common to mean anything. */
function codesIn(text: string, names: UnitNames): readonly Unit[] {
  return text.split(/[^\p{L}\p{N}-]+/u).flatMap((word) => {
    return word.length >= 3 ? names.byCode(word).filter(({ id }) => id.length === word.length) : [];
  });
}

function bySender(sender: string | null, { units }: IntakeContext): readonly Unit[] {
  const address = sender?.toLowerCase() ?? '';
  return address === '' ? [] : units.filter(({ email }) => email && address.includes(email.toLowerCase()));
}

function unknownName(from: CellRef, found: string, unit: Unit): Diagnostic {
  return diagnose('TD1122', { ...from, found }, { unit: title(unit), by: 'mã' });
}

function title({ name, id }: Unit): string {
  return `“${name}” (${id})`;
}
