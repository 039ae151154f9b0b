import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { RawCell } from '../../domain/raw-workbook.ts';
import type { Answer } from '../../domain/submission.ts';
import { hasMarks, looseKey, matchKey } from '../../text/fold.ts';
import { mayStandFor } from '../../text/known-name.ts';
import { hasOpenBox, tickedWords } from './boxes.ts';
import { type CellPlace, readFaulty } from './faulty-cell.ts';
import { shownText } from './shown-text.ts';
import { isDash, readLooseYesNo, readYesNo, saysNotApplicable } from './words.ts';

/** What a cell of `Mức tự đánh giá` may say. */
export type LevelRules = {
  readonly choices: readonly string[];
  /** The form's own words of the levels and their points, `Cách chấm`. */
  readonly describe: () => string;
};

/**
 * A named level, or a tick where the choice is có / không; as the form itself words it (`Tốt (4,5 điểm)`) it is read, and
 * said. A name that is none of them is kept as typed.
 */
export function readLevel(cell: RawCell | null, place: CellPlace, rules: LevelRules): Staged<Answer<string>> {
  const { from, column } = place;
  const { choices } = rules;
  const faulty = readFaulty(cell, place);
  if (faulty) return faulty;
  const text = shownText(cell);
  const chosen = choiceOf(text, choices);
  if (chosen !== null) return staged({ state: 'given', value: chosen, text, from });
  if (saysNotApplicable(text)) return staged({ state: 'not-applicable', text, from });
  const beside = tickedWords(text);
  if (beside !== null && !isDash(beside) && saysNotApplicable(beside)) {
    const remark = diagnose('TD2220', { ...from, found: text }, { column, text, read: `“${beside}”` });
    return staged({ state: 'not-applicable', text: beside, from }, [remark]);
  }
  const tick = tickOf(text, choices);
  if (tick?.isPlain) return staged({ state: 'given', value: tick.choice, text, from });
  const said = tick?.choice ?? wordedChoice(text, rules);
  const remarks =
    said === null ? [] : [diagnose('TD2220', { ...from, found: text }, { column, text, read: `“${said}”` })];
  return staged({ state: 'given', value: said ?? text, text, from }, remarks);
}

function choiceOf(text: string, choices: readonly string[]): string | null {
  // Who asks has not chosen, nor has who leaves a box empty or crosses a level out.
  if (text.includes('?') || hasOpenBox(text)) return null;
  return (
    choices.find((choice) => matchKey(choice) === matchKey(text)) ??
    choices.find((choice) => looseKey(choice) === looseKey(text) && isTypedFor(text, choice)) ??
    null
  );
}

/** By its marks: a level that was named without any may have whichever were typed. */
function isTypedFor(text: string, choice: string): boolean {
  return !hasMarks(choice) || mayStandFor(text, choice);
}

/** `Tốt (4,5 điểm)` where the form says so, `Mức tốt` and `☐ Tốt ☑ Khá`; a level with other points than the form's is none. */
function wordedChoice(text: string, { choices, describe }: LevelRules): string | null {
  if (text.length > LONGEST) return null;
  const ticked = tickedWords(text);
  if (ticked !== null) return choiceOf(ticked, choices);
  const bare = text.replace(/^[\s-]*(?:mức|loại|xếp loại)[\s:]+/iu, '');
  // As the form words it, and nothing more: `Tốt (6 điểm)` is no part of `Rất tốt (6 điểm)`.
  const key = looseKey(bare).replace(/(?<=\d) ?d$/, ' diem');
  const worded = looseKeysOf(describe()).has(key)
    ? choices.find(
        (choice) =>
          key.startsWith(`${looseKey(choice)} `) &&
          /^\P{L}*diem$/u.test(key.slice(looseKey(choice).length + 1)),
      )
    : undefined;
  if (worded !== undefined) return isTypedFor(bare, worded) ? worded : null;
  return bare === text ? null : choiceOf(bare, choices);
}

/** The levels with their points, each by its letters. */
function looseKeysOf(described: string): ReadonlySet<string> {
  return new Set(described.split(/[;:]|\.\s/u).map(looseKey));
}

const LONGEST = 120;

function tickOf(
  text: string,
  choices: readonly string[],
): { readonly choice: string; readonly isPlain: boolean } | null {
  const yes = choices.find((choice) => looseKey(choice) === 'co');
  const no = choices.find((choice) => looseKey(choice) === 'khong');
  if (yes === undefined || no === undefined) return null;
  const plain = readYesNo(text);
  const says = plain ?? readLooseYesNo(text);
  return says === null ? null : { choice: says ? yes : no, isPlain: plain !== null };
}
