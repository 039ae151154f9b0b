import type { Answer, LineAnswer } from '../domain/submission.ts';

const ABSENT: Answer<never> = { state: 'blank', from: null };

/** An answer of which nothing was given. */
export function blankAnswer(line: string): LineAnswer {
  return {
    line,
    achieved: ABSENT,
    total: ABSENT,
    level: ABSENT,
    selfPoints: ABSENT,
    evidence: ABSENT,
    explanation: ABSENT,
  };
}
