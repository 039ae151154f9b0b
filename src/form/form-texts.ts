import { judgesPeople } from '../criteria/groups.ts';
import { askedAlike } from '../criteria/lines.ts';
import { termOf } from '../domain/term.ts';
import type { Unit } from '../domain/unit.ts';
import type { FormTexts } from '../reading/context.ts';
import { CODE_PLACE, filledFor, NAME_PLACE, namesItsUnit } from '../text/unit-places.ts';
import { withoutYears } from '../text/without-years.ts';
import type { FormSheet } from './form-model.ts';
import type { FormContext } from './form-of.ts';
import { guideSheet } from './sheets/guide-sheet.ts';
import { individualsSheet } from './sheets/individuals-sheet.ts';
import { proposalsSheet, remarksSheet } from './sheets/list-sheets.ts';
import { unitSheet } from './sheets/unit-sheet.ts';

/**
 * The words that the tool itself writes into a unit's form, each as it is shown: what comes back unchanged is nobody's
 * data. Words that all units of a type share are made once.
 */
export function formTexts(context: Omit<FormContext, 'unit' | 'peopleRows'>): (unit: Unit) => FormTexts {
  const { criteria, profile, deadline } = context;
  const term = termOf(context);
  const { set } = criteria;
  const byType = new Map<string, SharedTexts>();
  const sharedBy = (unit: Unit) => {
    const key = askedAlike(set, unit);
    const known = byType.get(key);
    if (known !== undefined) return known;
    const texts = textsOf([
      unitSheet(set, unit, term),
      ...(judgesPeople(set) ? [individualsSheet(set, unit, term, { peopleRows: 1 })] : []),
      proposalsSheet(set, term),
      remarksSheet(term),
    ]);
    const nobody = { ...unit, name: NAME_PLACE, id: CODE_PLACE };
    const lines = [...textsOf([guideSheet({ set, unit: nobody, ...term, profile, deadline })])];
    const guide = new Set(lines.filter((line) => !namesItsUnit(line)));
    const made: SharedTexts = {
      texts,
      yearless: yearlessOf(texts),
      guide,
      yearlessGuide: yearlessOf(guide),
      ofOneUnit: lines.filter(namesItsUnit),
    };
    byType.set(key, made);
    return made;
  };
  return (unit) => {
    const shared = sharedBy(unit);
    const own = new Set(shared.ofOneUnit.map((line) => tidy(filledFor(line, unit))));
    const has = (text: string) =>
      shared.texts.has(text) || text === unit.name || shared.guide.has(text) || own.has(text);
    let yearless: ReadonlySet<string> | null = null;
    const hasOfAnyYear = (text: string) => {
      const key = withoutYears(text);
      if (key === text) return has(text);
      if (shared.yearless.has(key) || shared.yearlessGuide.has(key)) return true;
      yearless ??= yearlessOf(own);
      return yearless.has(key);
    };
    return { has, hasOfAnyYear, guide: () => new Set([...shared.guide, ...own]) };
  };
}

/** What the forms of a type say, also without the years that they name. */
type SharedTexts = {
  readonly texts: ReadonlySet<string>;
  readonly yearless: ReadonlySet<string>;
  /** The sheet `Hướng dẫn`, but for its lines that name the unit. */
  readonly guide: ReadonlySet<string>;
  readonly yearlessGuide: ReadonlySet<string>;
  readonly ofOneUnit: readonly string[];
};

function yearlessOf(texts: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...texts].map(withoutYears));
}

/** As a cell shows it. */
function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** What the sheets say; choices that a dropdown cannot hold itself stand in the hidden sheet. */
function textsOf(sheets: readonly FormSheet[]): ReadonlySet<string> {
  return new Set(
    sheets.flatMap(({ rows, rules = [] }) => [
      ...rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => (typeof cell?.value === 'string' ? [tidy(cell.value)] : [])),
      ),
      ...rules.flatMap(({ accept }) => (accept.type === 'list' ? accept.choices : [])),
    ]),
  );
}
