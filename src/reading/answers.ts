import type { Answer, LineAnswer } from '../domain/submission.ts';

const ABSENT: Answer<never> = { state: 'blank', from: null };

/** An answer of which nothing was given but points, where there are any. */
export function blankAnswer(line: string, selfPoints: LineAnswer['selfPoints'] = ABSENT): LineAnswer {
  return {
    line,
    achieved: ABSENT,
    total: ABSENT,
    level: ABSENT,
    selfPoints,
    evidence: ABSENT,
    explanation: ABSENT,
  };
}
