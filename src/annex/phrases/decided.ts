import type { AnnexSection, UnderstoodRule } from '../understood.ts';
import type { ClauseFact } from './clause-fact.ts';

/** What stands around a rule and decides what it means. */
export type RuleContext = {
  readonly title: string;
  readonly target: string;
  readonly section: AnnexSection;
  /** Maximum that is stated; null where there is none. */
  readonly max: number | null;
};

/** Facts of one kind. */
export type Named<Is extends ClauseFact['is']> = Extract<ClauseFact, { readonly is: Is }>;

/** What comes of the facts: a rule, with what is doubtful about it, or why there is none; and the highest points that they name. */
export type Decided =
  | { readonly rule: UnderstoodRule; readonly best?: number | null; readonly doubts?: readonly string[] }
  | { readonly why: string; readonly best?: number | null };

/** The facts of a kind, in their order. */
export type All = <Is extends ClauseFact['is']>(is: Is) => readonly Named<Is>[];

/** Few enough words for a sentence. */
export function shortened(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length <= 80 ? line : `${line.slice(0, 79)}…`;
}
