import type { CriteriaSet } from '../criteria/schema.ts';
import type { DocumentedFact } from '../domain/fact.ts';
import type { Hold, Past } from '../domain/violation.ts';
import { parseDate } from '../text/dates.ts';
import { declaredKinds, type Eligibility } from './eligibility.ts';
import type { YearDays } from './fact-eligibility.ts';
import { groundOf } from './grounds.ts';

/** What a unit wrote of somebody in its report of a year. */
export type DeclaredMatter = { readonly text: string; readonly year: number; readonly days: YearDays };

/**
 * The rows of the register, of those about the same person, that are about the matter that a unit wrote of. By the number
 * of the document where the unit gives one; else by the kind, where there is only one such row in the year. None where
 * neither is sure: then both are told. A row without a document is about nothing for certain.
 */
export function sameMatter(
  { text, days }: Omit<DeclaredMatter, 'year'>,
  facts: readonly DocumentedFact[],
  set: CriteriaSet,
): readonly DocumentedFact[] {
  const documented = facts.filter(
    ({ document, disqualifier }) =>
      document !== null && set.disqualifiers.some(({ id }) => id === disqualifier),
  );
  const ofYear = documented.filter((fact) => touches(fact, days));
  const cited = numbersIn(text);
  if (cited.length > 0) {
    const daysCited = daysIn(text);
    return documented.filter(
      (fact) =>
        fact.document !== null &&
        numbersIn(fact.document.number).some((number) => cited.includes(number)) &&
        (ofYear.includes(fact) || daysCited.includes(fact.document.date)),
    );
  }
  const kinds = declaredKinds(text, set);
  const alike = ofYear.filter(({ disqualifier }) => kinds.includes(disqualifier));
  return alike.length === 1 ? alike : [];
}

/**
 * What a unit declared, beside what the register says: of a matter that the register knows its row alone speaks, and an
 * inquiry that has come to its end by then holds nobody any more. What the unit's own words exclude for stays excluded.
 */
export function settleDeclared(
  declared: Eligibility,
  matter: DeclaredMatter | null,
  facts: readonly DocumentedFact[],
  set: CriteriaSet,
  on: string,
): Eligibility {
  const joined = matter === null ? [] : sameMatter(matter, facts, set);
  const onHold = declared.onHold.filter((hold) => {
    if (hold.code === 'aside' && matter !== null)
      return sameMatter({ ...matter, text: hold.text }, facts, set).length === 0;
    return joined.length === 0 || !isOfDeclaration(hold, joined);
  });
  const closed = matter === null ? [] : closedAmong(joined, matter.year, set, on);
  return { ...declared, onHold, past: [...(declared.past ?? []), ...closed] };
}

/** Inquiries of the register that have come to their end by a day, of which a unit wrote in its report of a year. */
export function closedAmong(
  facts: readonly DocumentedFact[],
  year: number,
  { disqualifiers }: CriteriaSet,
  on: string,
): readonly Past[] {
  return facts.flatMap((fact): readonly Past[] => {
    const kind = disqualifiers.find(({ id }) => id === fact.disqualifier);
    if (kind?.effect !== 'hold' || fact.until === null || fact.until >= on) return [];
    return [{ code: 'closed', year, id: kind.id, title: kind.title, ground: groundOf(fact) }];
  });
}

/** A hold that the words of the declaration itself make; one for a kind only where the register has that kind. */
function isOfDeclaration(hold: Hold, joined: readonly DocumentedFact[]): boolean {
  switch (hold.code) {
    case 'declared-unclear':
    case 'declared-undocumented':
      return true;
    case 'declared-holding':
      return joined.some(({ disqualifier }) => disqualifier === hold.id);
    default:
      return false;
  }
}

function touches({ from, until }: DocumentedFact, { begin, end }: YearDays): boolean {
  return from <= end && (until ?? from) >= begin;
}

/** `087/TB-UBKTTU`, `87 / TB-UBKTTU` and `87-TB/UBKTTU` are one number; a day is none. */
function numbersIn(text: string): readonly string[] {
  return [
    ...text.normalize('NFC').matchAll(/(\d+)\s*[/-]\s*(\p{L}[\p{L}\p{N}]*(?:[/.-][\p{L}\p{N}]+)*)/gu),
  ].map(
    ([, number = '', sign = '']) =>
      `${Number(number)} ${sign
        .toUpperCase()
        .replace(/Đ/gu, 'D')
        .replace(/[^\p{L}\p{N}]/gu, '')}`,
  );
}

function daysIn(text: string): readonly string[] {
  return [...text.matchAll(/\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/gu)].flatMap(([typed]) => {
    const date = parseDate(typed);
    return date !== null && 'iso' in date ? [date.iso] : [];
  });
}
