import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { type CouncilChoice, nominationKey } from '../../domain/council.ts';
import { isSameWords } from '../../text/fold.ts';
import type { TableRow } from '../find-table.ts';
import { settle } from '../settle.ts';
import { readSignature } from '../signature.ts';
import type { CouncilContext, CouncilIndex } from './context.ts';
import { readKey } from './read-key.ts';
import { CHOICES, type ChoiceColumn, DECISION_WORDS } from './shapes.ts';

type ChoiceRow = TableRow<ChoiceColumn>;
type NamedChoice = CouncilChoice & { readonly name: string };

/** The choices of the sheet `Lựa chọn`; a row without a decision is the council's silence. */
export function readChoices(
  rows: readonly ChoiceRow[],
  context: CouncilContext,
  index: CouncilIndex,
): Staged<readonly CouncilChoice[]> {
  const read = rows.map((row) => readChoice(row, context, index));
  const settled = settle(
    read.flatMap(({ value }) => (value === null ? [] : [value])),
    {
      keyOf: nominationKey,
      placeOf: ({ from, unit }) => ({ ...from, unit }),
      saysOf: ({ decision }) => DECISION_WORDS[decision],
      disagreement: ({ from, unit, name }, others) => diagnose('TD4811', { ...from, unit }, { name, others }),
    },
  );
  return staged(
    settled.value.map(({ name: _name, ...choice }) => choice),
    [...read.flatMap(({ diagnostics }) => diagnostics), ...settled.diagnostics],
  );
}

function readChoice(
  row: ChoiceRow,
  context: CouncilContext,
  index: CouncilIndex,
): Staged<NamedChoice | null> {
  const found = row.text('decision');
  const reason = row.text('reason').replace(/\s+/gu, ' ');
  if (found === '') {
    if (reason === '') return staged(null);
    return staged(null, [diagnose('TD4804', row.place('decision'), { name: shownName(row) })]);
  }
  const decision = decisionOf(found);
  if (decision === null) {
    const values = { found, name: shownName(row) };
    return staged(null, [diagnose('TD4803', { ...row.place('decision'), found }, values)]);
  }
  const read = readKey(row, context, index);
  if ('code' in read) return staged(null, [read]);
  const { key, name, remarks } = read;
  if (reason === '')
    return staged(null, [
      ...remarks,
      diagnose('TD4802', { ...row.place('reason'), unit: key.unit }, { name }),
    ]);
  const signed = readSignature(row, CHOICES, context.days, {
    missing: (at, missing) => diagnose('TD4809', { ...at, unit: key.unit }, { missing, name }),
    unreadable: (at) =>
      diagnose('TD4810', { ...at, unit: key.unit }, { found: at.found, label: CHOICES.columns.on.header }),
  });
  const choice = { ...key, name, decision, reason, ...signed.value, from: row.place('decision') };
  return staged(choice, [...remarks, ...signed.diagnostics]);
}

function decisionOf(typed: string): CouncilChoice['decision'] | null {
  if (isSameWords(typed, DECISION_WORDS.take)) return 'take';
  return isSameWords(typed, DECISION_WORDS.leave) ? 'leave' : null;
}

/** Whom a row is about, as it stands there. */
function shownName(row: ChoiceRow): string {
  return row.text('name') || row.text('unitName') || row.text('unit') || 'dòng này';
}
