import type { NominationResult } from '../domain/result.ts';
import { type Decision, openSentencesOf, sentencesOf } from '../nomination/decide.ts';
import { factSentence } from '../wording/fact-words.ts';

/** A decision in the words of `ket-qua.json`. */
export function nominationResult(decision: Decision): NominationResult {
  const { candidate, award, outcome, reasons, notes = [], choice, vote } = decision;
  return {
    subject: candidate.subject,
    unit: candidate.unit.id,
    individual: candidate.individual,
    name: candidate.name,
    ...(candidate.subject === 'individual' && { position: candidate.position, leader: candidate.isLeader }),
    award: award.id,
    outcome,
    because: [...sentencesOf(decision)],
    reasons: reasons.map(({ outcome: verdict, fact, clause, isVote }) => ({
      outcome: verdict,
      because: factSentence(fact, 'clerk'),
      fact,
      clause,
      ...(isVote && { isVote }),
    })),
    ...(notes.length > 0 && {
      notes: notes.map((fact) => ({ because: factSentence(fact, 'clerk'), fact })),
    }),
    ...(choice && {
      choice: {
        decision: choice.decision,
        reason: choice.reason,
        by: choice.by,
        on: choice.on,
        from: { ...choice.from },
      },
    }),
    ...(vote && { vote }),
    open: [...openSentencesOf(decision)],
    summary: candidate.proposals.find(({ summary }) => summary !== '')?.summary ?? '',
  };
}
