import { Option } from 'commander';
import { diagnose } from '../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { Term } from '../domain/term.ts';
import { readTerm } from '../text/read-term.ts';

/** What commander hands over for one flag or argument: `true` for a bare flag, a list where several may be given. */
export type Typed = string | readonly string[] | boolean | undefined;

/** A value of what was typed, or what should have stood there, as a clerk reads it after “cần”. */
export type Understood<T> = { readonly value: T } | { readonly expected: string };

/** A flag or an argument as help shows it, and the value that the command gets of it. */
export type Declared<T> = {
  /** `--ra <thư mục>`, `<năm>`, `[họ tên]` */
  readonly term: string;
  readonly words: string;
  /** Each time that the flag is typed adds one value. */
  readonly isRepeated?: true;
  /** `today` is yyyy-MM-dd. */
  readonly read: (typed: Typed, today: string) => Staged<T | null>;
};

/** Flags or arguments by the name under which the command reads them; help shows them in this order. */
export type Declarations = Readonly<Record<string, Declared<unknown>>>;

/** The values of what was declared, under the same names: no other name compiles. */
export type Values<D extends Declarations> = {
  readonly [Name in keyof D]: D[Name] extends Declared<infer T> ? T : never;
};

type Bare<Term extends string> = Term extends `${string}<${string}` ? never : Term;
type WithOne<Term extends string> = Term extends `${string}...>`
  ? never
  : Term extends `--${string} <${string}>`
    ? Term
    : never;

/** A flag that is there or not. */
export function flag<const Term extends `--${string}`>(term: Bare<Term>, words: string): Declared<boolean> {
  return { term, words, read: (typed) => staged(typed === true) };
}

/** A flag with one value, as typed. */
export function word<const Term extends string>(
  term: WithOne<Term>,
  words: string,
): Declared<string | undefined> {
  return { term, words, read: (typed) => staged(oneOf(typed)) };
}

/** A flag with one or more values after it. */
export function words(
  term: `--${string} <${string}...>`,
  about: string,
): Declared<readonly string[] | undefined> {
  return { term, words: about, read: (typed) => staged(manyOf(typed)) };
}

/** A flag with one value that may be typed again and again. */
export function repeated<const Term extends string>(
  term: WithOne<Term>,
  about: string,
): Declared<readonly string[] | undefined> {
  return { term, words: about, isRepeated: true, read: (typed) => staged(manyOf(typed)) };
}

/** A flag with one value that must mean something; else the command does not start (TD9002). */
export function meaning<T, const Term extends string = string>(
  term: WithOne<Term>,
  about: string,
  understand: (typed: string, today: string) => Understood<T>,
): Declared<T | undefined> {
  const [name = term] = term.split(' ');
  const read = (typed: Typed, today: string) => {
    const one = oneOf(typed);
    return one === undefined ? staged(undefined) : understood(name, one, understand(one, today));
  };
  return { term, words: about, read };
}

/** An argument that must be given, as typed. */
export function needed(term: `<${string}>`, about: string): Declared<string> {
  return { term, words: about, read: (typed) => staged(oneOf(typed) ?? '') };
}

/** An argument that may be left out. */
export function optional(term: `[${string}]`, about: string): Declared<string | undefined> {
  return { term, words: about, read: (typed) => staged(oneOf(typed)) };
}

/** The last arguments, as many as are typed. */
export function several(
  term: `<${string}...>` | `[${string}...]`,
  about: string,
): Declared<readonly string[]> {
  return { term, words: about, read: (typed) => staged(manyOf(typed) ?? []) };
}

/** The argument `<năm>`: four digits, else TD9002. */
export function year(about: string): Declared<number> {
  const expected = 'một năm gồm bốn chữ số, ví dụ 2022';
  return {
    term: '<năm>',
    words: about,
    read: (typed) => {
      const one = oneOf(typed) ?? '';
      const value = parseYear(one);
      return understood('Năm', one, value === null ? { expected } : { value });
    },
  };
}

/** The argument `<năm>` of commands that also take a reporting period: `2026`, `2026-Q2`, `quý 2/2026`; else TD9002. */
export function term(about: string): Declared<Term> {
  const expected = 'một năm gồm bốn chữ số, ví dụ 2022, hoặc một kỳ của năm, ví dụ 2026-Q2, 2026-6T';
  return {
    term: '<năm>',
    words: about,
    read: (typed) => {
      const one = oneOf(typed) ?? '';
      const value = readTerm(one);
      return understood('Năm', one, value === null ? { expected } : { value });
    },
  };
}

/** A year of four digits as typed, or null. */
export function parseYear(typed: string): number | null {
  return /^\d{4}$/u.test(typed) ? Number(typed) : null;
}

/** Every value, or null with all that is wrong with what was typed. */
export function readValues<D extends Declarations>(
  declarations: D,
  typedOf: (declared: Declared<unknown>, index: number) => Typed,
  today: string,
): Staged<Values<D> | null> {
  const diagnostics: Diagnostic[] = [];
  const values = Object.entries(declarations).map(([name, declared], index) => {
    const read = declared.read(typedOf(declared, index), today);
    diagnostics.push(...read.diagnostics);
    return [name, read.value] as const;
  });
  if (diagnostics.length > 0) return staged(null, diagnostics);
  return staged(Object.fromEntries(values) as Values<D>);
}

/** The flag as commander knows it. */
export function commanderOption({ term, words: about, isRepeated }: Declared<unknown>): Option {
  const option = new Option(term, about);
  // Commander looks for a letter without marks before the dots.
  option.variadic = term.endsWith('...>');
  return isRepeated
    ? option.argParser((one: string, before: readonly string[] = []) => [...before, one])
    : option;
}

function understood<T>(flagName: string, found: string, meant: Understood<T>): Staged<T | null> {
  if ('value' in meant) return staged(meant.value);
  return staged(null, [diagnose('TD9002', {}, { flag: flagName, found, expected: meant.expected })]);
}

function oneOf(typed: Typed): string | undefined {
  return typeof typed === 'string' ? typed : undefined;
}

function manyOf(typed: Typed): readonly string[] | undefined {
  return typeof typed === 'object' ? typed : undefined;
}
