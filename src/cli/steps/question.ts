import { looseKey } from '../../text/fold.ts';
import type { WorkspaceAnswers } from './begin-by-answers.ts';

/** One question: when it is put, how, and what the answer adds. */
export type Question = {
  readonly name: keyof WorkspaceAnswers;
  readonly isPut: (answers: WorkspaceAnswers) => boolean;
  readonly put: (answers: WorkspaceAnswers) => Promise<Partial<WorkspaceAnswers> | 'back'>;
};

/** What is typed to go back a question. */
export const BACK = 'lui';

/** Whether it was typed, in any case and with or without marks. */
export function isBack(typed: string): boolean {
  return looseKey(typed) === BACK;
}
