import type { ValueType } from './value-types.ts';

/** Around every number of letters at which some message cuts a text short. */
const LENGTHS = [30, 31, 40, 41, 50, 51, 60, 61, 80, 81, 100, 101, 120, 121, 150, 151, 160, 161, 200, 201];
/** Around every number of things at which some message leaves out the rest. */
const COUNTS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 20, 21];

/** What a place usually holds; the `at`-th of several is another. */
export function usual(type: ValueType, name: string, at = 0): unknown {
  const number = at === 0 ? '' : String(at);
  switch (type.is) {
    case 'text':
      return `⟨${name}${number}⟩`;
    case 'number':
      return 7 + at;
    case 'one of':
      return type.values[0];
    case 'list':
      return [usual(type.of, name, 1), usual(type.of, name, 2)];
    case 'members':
      return Object.fromEntries(
        Object.entries(type.members).map(([key, member]) => [key, usual(member, `${key}${number}`)]),
      );
    case 'either':
      return type.types[0] && usual(type.types[0], name, at);
  }
}

/** Everything else that it may hold, one thing at a time otherwise than usual. */
export function forms(type: ValueType, name: string): readonly unknown[] {
  switch (type.is) {
    case 'text':
      return ['', 'Đơn vị A', ...LENGTHS.map((length) => 'đ'.repeat(length))];
    case 'number':
      return [0, 1, 2, 12, 1234.5, -1];
    case 'one of':
      return type.values;
    case 'list':
      return [
        ...COUNTS.map((count) => Array.from({ length: count }, (_, at) => usual(type.of, name, at + 1))),
        ...forms(type.of, name).map((form) => [form]),
      ];
    case 'members':
      return membersOtherwise(type.members, usual(type, name) as Readonly<Record<string, unknown>>);
    case 'either':
      return type.types.flatMap((each) => [usual(each, name), ...forms(each, name)]);
  }
}

/** Each member in its other forms, and as another of its kind is. */
function membersOtherwise(
  members: Readonly<Record<string, ValueType>>,
  base: Readonly<Record<string, unknown>>,
): readonly unknown[] {
  const entries = Object.entries(members);
  return entries.flatMap(([key, type]) => [
    ...forms(type, key).map((form) => ({ ...base, [key]: form })),
    ...entries
      .filter(([other, { is }]) => other !== key && is === type.is && (is === 'text' || is === 'number'))
      .map(([other]) => ({ ...base, [key]: base[other] })),
  ]);
}
