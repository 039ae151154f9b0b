import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { type CouncilChoice, nominationKey } from '../../domain/council.ts';
import { CHOICE_HEADERS, type ChoiceColumn, DECISION_WORDS } from './shapes.ts';
import { parseDate } from '../../text/dates.ts';
import { looseKey } from '../../text/fold.ts';
import type { TableRow } from '../find-table.ts';
import type { CouncilContext } from './context.ts';
import { readKey } from './read-key.ts';
import { settle } from '../settle.ts';
import type { SubjectIndex } from '../whose-row.ts';

type ChoiceRow = TableRow<ChoiceColumn>;
type NamedChoice = CouncilChoice & { readonly name: string };

/** The choices of the sheet `Lựa chọn`; a row without a decision is the council's silence. */
export function readChoices(
  rows: readonly ChoiceRow[],
  context: CouncilContext,
  index: SubjectIndex,
): Staged<readonly CouncilChoice[]> {
  const read = rows.map((row) => readChoice(row, context, index));
  const settled = settle(
    read.flatMap(({ value }) => (value === null ? [] : [value])),
    {
      keyOf: nominationKey,
      saysOf: ({ decision }) => decision,
      disagreement: (choice, lot) =>
        diagnose(
          'TD4811',
          { ...choice.from, unit: choice.unit },
          {
            name: choice.name,
            others: lot.map(({ from, decision }) => `${from.cell}: ${DECISION_WORDS[decision]}`),
          },
        ),
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
  index: SubjectIndex,
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
  const { key, name } = read;
  if (reason === '')
    return staged(null, [diagnose('TD4802', { ...row.place('reason'), unit: key.unit }, { name })]);
  const signed = signatureOf(row, name, key.unit);
  const choice = { ...key, name, decision, reason, ...signed.value, from: row.place('decision') };
  return staged(choice, signed.diagnostics);
}

function decisionOf(typed: string): CouncilChoice['decision'] | null {
  const words = looseKey(typed);
  if (words === looseKey(DECISION_WORDS.take)) return 'take';
  return words === looseKey(DECISION_WORDS.leave) ? 'leave' : null;
}

function signatureOf(row: ChoiceRow, name: string, unit: string): Staged<Pick<CouncilChoice, 'by' | 'on'>> {
  const by = row.text('by').replace(/\s+/gu, ' ');
  const typed = row.text('on');
  const parsed = typed === '' ? null : parseDate(typed);
  const on = parsed !== null && 'iso' in parsed ? parsed.iso : null;
  const missing = (['by', 'on'] as const).filter((column) => row.text(column) === '');
  const diagnostics: Diagnostic[] = missing
    .slice(0, 1)
    .map((column) =>
      diagnose(
        'TD4809',
        { ...row.place(column), unit },
        { missing: missing.map((each) => CHOICE_HEADERS[each]), name },
      ),
    );
  if (typed !== '' && on === null) {
    const values = { found: typed, label: CHOICE_HEADERS.on };
    diagnostics.push(diagnose('TD4810', { ...row.place('on'), unit, found: typed }, values));
  }
  return staged({ by, on }, diagnostics);
}

/** Whom a row is about, as it stands there. */
function shownName(row: ChoiceRow): string {
  return row.text('name') || row.text('unitName') || row.text('unit') || 'dòng này';
}
