import type { Unit, UnitRegister } from '../domain/unit.ts';
import { editDistance } from '../text/edit-distance.ts';
import { matchKey } from '../text/fold.ts';
import { mayMean, nameLetters } from '../text/known-name.ts';
import { withLatinLetters } from '../text/latin-letters.ts';
import { onceFor } from '../text/remembering.ts';

/** A unit by what it is called: its code, its name, its other names. */
export type NamedUnit = Pick<Unit, 'id' | 'name' | 'aliases'>;

/** The names under which the units of a register are known, made comparable. */
export type UnitNames<Known extends NamedUnit = Unit> = {
  /** By `Mã`, in all its periods; a number that lost its leading zeros too, where that can only be one code. */
  readonly byCode: (text: string) => readonly Known[];
  /** All units that the whole text names. */
  readonly byName: (text: string) => readonly Known[];
  /** The same, or those of its letters where it has the marks of none: such a name is a slip, and to be said. */
  readonly mayName: (text: string) => readonly Known[];
  /** Units named somewhere in the text (a file name, a letterhead): those with the longest name. */
  readonly within: (text: string) => readonly Known[];
  /** Whether a text is a name of the unit but for a slip or two of the keyboard; words in another order are not. */
  readonly isMisspelt: (text: string, unit: Known) => boolean;
  /** Units whose names are most like the text, best first. */
  readonly alike: (text: string, units: readonly Known[]) => readonly { unit: Known; likeness: number }[];
};

/** The names of a register; made once. */
export const unitNames = onceFor(({ units }: UnitRegister): UnitNames => namesOf(units));

/** The names of some units. */
export function namesOf<Known extends NamedUnit>(units: readonly Known[]): UnitNames<Known> {
  const byId = group(units, ({ id }) => [codeKey(id)]);
  const byNumber = group(units, ({ id }) => [codeKey(id).replace(/^0+/, '')]);
  const bySpelling = group(units, (unit) => [unit.name, ...unit.aliases].map(matchKey));
  const byKey = group(units, (unit) => [unit.name, ...unit.aliases].flatMap(nameKeys));
  const byBareName = group(units, (unit) => nameKeys(unit.name).map(withoutKind));
  const mostWords = Math.max(0, ...[...byKey.keys()].map((key) => key.split(' ').length));
  const places = new Map(units.map((unit, place) => [unit, place]));
  const inOrder = (found: readonly Known[]) =>
    distinct(found).toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  const ofLetters = (text: string) => distinct(nameKeys(text).flatMap((key) => byKey.get(key) ?? []));
  const byName = (text: string) => bySpelling.get(matchKey(text)) ?? marked(text, ofLetters(text));
  return {
    byCode: (text) => byId.get(codeKey(text)) ?? ofOneCode(byNumber.get(codeKey(text).replace(/^0+/, ''))),
    byName,
    mayName: (text) => {
      const named = byName(text);
      return named.length > 0 ? named : ofLetters(text);
    },
    within: (text) => {
      const padded = ` ${nameKeys(text).join(' | ')} `;
      const named = phrases(padded, mostWords).filter((key) => byKey.has(key) && stands(key, padded));
      const longest = Math.max(0, ...named.map((key) => key.length));
      if (longest > 0) {
        const best = named.filter((key) => key.length === longest);
        return marked(text, inOrder(best.flatMap((key) => byKey.get(key) ?? [])));
      }
      const bare = phrases(padded, mostWords).filter((key) => key.includes(' '));
      return marked(text, inOrder(bare.flatMap((key) => byBareName.get(key) ?? [])));
    },
    isMisspelt: (text, unit) =>
      [unit.name, ...unit.aliases]
        .flatMap(nameKeys)
        .some((key) => nameKeys(text).some((typed) => editDistance(key, typed) <= MOST_SLIPS)),
    alike: (text, among) =>
      among
        .map((unit) => ({
          unit,
          likeness: Math.max(
            ...[unit.name, ...unit.aliases].map((name) =>
              likeness(nameKeys(name)[0] ?? '', nameKeys(text)[0] ?? ''),
            ),
          ),
        }))
        .toSorted((a, b) => b.likeness - a.likeness),
  };
}

/** Letters suggest, marks decide: `Xã Hoằng Quang` is not `Xã Hoàng Quang`. */
function marked<Known extends NamedUnit>(text: string, units: readonly Known[]): readonly Known[] {
  return units.filter(({ name, aliases }) => mayMean(text, [name, ...aliases]));
}

const MOST_SLIPS = 2;

/** Spellings of the kind of an office, each to one short form; what says nothing is left out. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ (uy ban nhan dan|ubnd|uy ban) /g, ' '],
  [/ uy ban mat tran to quoc( viet nam)? | mat tran to quoc( viet nam)? | uy ban mttq | ubmttq /g, ' mttq '],
  [/ hoi lien hiep phu nu( viet nam)? | hoi lhpn | hlhpn /g, ' hoi phu nu '],
  [
    / (doan thanh nien cong san ho chi minh|doan tncs ho chi minh|doan tncs hcm|doan thanh nien) /g,
    ' doan tn ',
  ],
  [/ trung hoc co so | trg thcs /g, ' thcs '],
  [/ trung hoc pho thong /g, ' thpt '],
  [/ tieu hoc | trg th /g, ' th '],
  [/ mam non | mau giao | trg mn /g, ' mn '],
  [/ (truong|trg|tr) /g, ' '],
  [/ (va|va&) /g, ' '],
  [/ x /g, ' xa '],
];

/** Comparable forms of a name; `P.` may be Phường or Phòng, so there may be two. */
function nameKeys(name: string): readonly string[] {
  let key = ` ${nameLetters(name)} `;
  for (const [spelling, short] of SPELLINGS) key = key.replace(spelling, short);
  const trimmed = key
    .replace(/\s+/g, ' ')
    .replace(/(?<=\S) (thanh pho|tp|tpth)( .*)?$/, ' ')
    .trim();
  if (trimmed === '') return [];
  return / p /.test(` ${trimmed} `)
    ? ['phuong', 'phong'].map((word) => ` ${trimmed} `.replace(/ p /g, ` ${word} `).trim())
    : [trimmed];
}

/** The name inside a longer text, and not the tail of another office's: `Công an phường Đông Vệ`. */
function stands(key: string, padded: string): boolean {
  const at = padded.indexOf(` ${key} `);
  return (
    at >= 0 &&
    !/(cong an|dang uy|dang bo|chi bo|quan su|y te|hoi|doan|mttq|thcs|th|mn|thpt|cua)$/.test(
      padded.slice(0, at).trim(),
    )
  );
}

/** All runs of up to so many words: looked up, they cost the same however many units there are. */
function phrases(text: string, mostWords: number): readonly string[] {
  const words = text.split(' ').filter((word) => word !== '');
  const found = new Set<string>();
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= Math.min(words.length, from + mostWords); to += 1) {
      found.add(words.slice(from, to).join(' '));
    }
  }
  return [...found];
}

function withoutKind(key: string): string {
  return key.replace(/^(phuong|xa|thcs|th|mn|thpt|phong|ban) /, '');
}

/** Dice coefficient of letter pairs, 0 to 1. */
function likeness(a: string, b: string): number {
  const pairs = (text: string) =>
    Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
  const left = pairs(a);
  const right = pairs(b);
  if (left.length + right.length === 0) return 0;
  const rest = [...right];
  const shared = left.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (left.length + right.length);
}

function codeKey(text: string): string {
  return withLatinLetters(text.normalize('NFC').trim().toUpperCase());
}

function group<Known extends NamedUnit>(
  units: readonly Known[],
  keysOf: (unit: Known) => readonly string[],
): ReadonlyMap<string, readonly Known[]> {
  const groups = new Map<string, Known[]>();
  for (const unit of units) {
    for (const key of new Set(keysOf(unit))) {
      if (key === '') continue;
      const members = groups.get(key);
      if (members) members.push(unit);
      else groups.set(key, [unit]);
    }
  }
  return groups;
}

function ofOneCode<Known extends NamedUnit>(units: readonly Known[] = []): readonly Known[] {
  return units.every(({ id }) => id === units[0]?.id) ? units : [];
}

function distinct<Known>(units: readonly Known[]): readonly Known[] {
  return [...new Set(units)];
}
