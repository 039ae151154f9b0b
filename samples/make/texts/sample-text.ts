import type { UnitType } from '../../../src/domain/unit.ts';
import type { Chance } from '../random.ts';

/**
 * A passage as a unit might write it. `{n:4-6}` is a number that the unit fills in; `{year}` and `{next}` are
 * the year of the report and the one after.
 */
export type SampleText = { readonly text: string; readonly for: readonly UnitType[] };

/** The passage with its numbers filled in. */
export function fillText(text: string, year: number, chance: Chance): string {
  return text
    .replaceAll('{year}', String(year))
    .replaceAll('{next}', String(year + 1))
    .replace(/\{n:(\d+)-(\d+)\}/g, (_, lowest: string, highest: string) =>
      grouped(chance.between(Number(lowest), Number(highest))),
    );
}

/** `8.287` */
const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.');

/** Deals passages like cards: none comes twice before all that fit have come once. */
export function dealTexts(texts: readonly SampleText[], chance: Chance): (type: UnitType) => string {
  let deck: readonly SampleText[] = [];
  return (type) => {
    if (!deck.some((card) => card.for.includes(type))) {
      deck = [...deck, ...chance.shuffle(texts.filter((card) => card.for.includes(type)))];
    }
    const card = deck.find((candidate) => candidate.for.includes(type));
    if (!card) throw new RangeError(`no text for ${type}`);
    deck = deck.filter((candidate) => candidate !== card);
    return card.text;
  };
}
