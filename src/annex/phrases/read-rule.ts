import { fold } from '../folded.ts';
import type { ReadRule, UnderstoodRule } from '../understood.ts';
import type { ClauseFact } from './clause-fact.ts';
import { clausesOf } from './clauses.ts';
import { decide } from './decide.ts';
import type { Named, RuleContext } from './decided.ts';
import { factOf } from './fact-of.ts';

/** Beyond, it is no rule but a chapter. */
const LONGEST_RULE = 3_000;

/** The rule that some words say; what cannot be said for certain is points given by people, with what was not understood. */
export function readRule(words: string, context: RuleContext): ReadRule {
  if (words.length > LONGEST_RULE) return unclear('cách chấm quá dài', null);
  const clauses = clausesOf(words);
  const facts = clauses.map((clause) => ({ clause, fact: worthAll(factOf(clause), context.max) }));
  const all = <Is extends ClauseFact['is']>(is: Is): readonly Named<Is>[] =>
    facts.flatMap(({ fact }) => (fact.is === is ? [fact as Named<Is>] : []));
  const unknown = facts.filter(({ fact }) => fact.is === 'unknown').map(({ clause }) => clause.text);
  if (clauses.length === 0) return unclear('không ghi cách chấm', null);
  const found = decide(
    facts.map(({ fact }) => fact),
    all,
    words,
    context,
  );
  if ('why' in found) return unclear(found.why, found.best ?? null);
  if (unknown.length > 0) {
    return unclear(`chưa hiểu đoạn “${unknown.join('”, “')}”`, found.best ?? null);
  }
  return {
    rule: withinGoal(found.rule, words, context),
    doubts: found.doubts ?? [],
    best: found.best ?? null,
  };
}

/** `đạt điểm tối đa` is a level with all points, once it is known how many these are. */
function worthAll(fact: ClauseFact, max: number | null): ClauseFact {
  if (fact.is !== 'full') return fact;
  return max === null ? { is: 'unknown' } : { is: 'named', name: fact.name, points: max };
}

/** A share of what was planned may be more than all of it. */
function withinGoal(rule: UnderstoodRule, words: string, { title, target }: RuleContext): UnderstoodRule {
  const isGoal = /chi tieu|ke hoach|muc tieu/u.test(fold(`${title} ${target} ${words}`));
  const isShare = (rule.kind === 'bands' || rule.kind === 'limits') && rule.of === 'percent';
  return isGoal && (isShare || rule.kind === 'proportional') ? { ...rule, isBeyond: true } : rule;
}

/** Whether a line below a criterion says how the points of that criterion come about. */
export function saysHow(words: string): boolean {
  if (words.length > LONGEST_RULE) return false;
  const clauses = clausesOf(words);
  const facts = clauses.map(factOf);
  return facts.some(
    ({ is }) =>
      is === 'band' || is === 'step' || is === 'rest' || is === 'each' || is === 'cap' || is === 'leader',
  );
}

/** The points of a line that names a level: `Không ban hành: 0`; null where it is none. */
export function namedPoints(words: string): number | null {
  if (words.length > LONGEST_RULE) return null;
  const [only, more] = clausesOf(words).map(factOf);
  return only?.is === 'named' && more === undefined ? only.points : null;
}

function unclear(why: string, best: number | null): ReadRule {
  return { rule: { kind: 'score' }, doubts: [why], best };
}
