import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { RawCell } from '../../domain/raw-workbook.ts';
import type { Answer } from '../../domain/submission.ts';
import { looseKey, matchKey } from '../../text/fold.ts';
import { type CellPlace, readFaulty } from './faulty-cell.ts';
import { shownText } from './shown-text.ts';
import { readYesNo, saysNotApplicable } from './words.ts';

/** A named level, or a tick where the choice is có / không; a name that is none of them is kept as typed. */
export function readLevel(
  cell: RawCell | null,
  place: CellPlace,
  choices: readonly string[],
): Staged<Answer<string>> {
  const { from } = place;
  const faulty = readFaulty(cell, place);
  if (faulty) return faulty;
  const text = shownText(cell);
  const chosen =
    choices.find((choice) => matchKey(choice) === matchKey(text)) ??
    choices.find((choice) => looseKey(choice) === looseKey(text));
  if (chosen !== undefined) return staged({ state: 'given', value: chosen, text, from });
  if (saysNotApplicable(text)) return staged({ state: 'not-applicable', text, from });
  return staged({ state: 'given', value: tickOf(text, choices) ?? text, text, from });
}

function tickOf(text: string, choices: readonly string[]): string | null {
  const yes = choices.find((choice) => looseKey(choice) === 'co');
  const no = choices.find((choice) => looseKey(choice) === 'khong');
  if (yes === undefined || no === undefined) return null;
  const says = readYesNo(text);
  return says === null ? null : says ? yes : no;
}
