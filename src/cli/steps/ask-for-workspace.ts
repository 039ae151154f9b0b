import { type Prompts, unlessStopped } from '../prompts.ts';
import type { World } from '../world.ts';
import type { WorkspaceAnswers } from './begin-by-answers.ts';

import { BACK } from './question.ts';
import { type AskedFor, questionsFor } from './workspace-questions.ts';

/**
 * Asks for what no flag gives and no profile there says already, with the default shown; `lui` goes back a question. Null when
 * the clerk stops at a question (Ctrl+C).
 */
export async function askForWorkspace(
  world: World,
  prompts: Prompts,
  { folder, hasProfile, atHand }: AskedFor,
  given: WorkspaceAnswers,
): Promise<WorkspaceAnswers | null> {
  world.err(
    `Tạo thư mục làm việc ở ${folder}. Nhấn Enter để lấy giá trị trong ngoặc; gõ “${BACK}” để trở lại câu trước.\n\n`,
  );
  const questions = questionsFor(world, prompts, { folder, hasProfile, atHand }).filter(
    ({ name }) => given[name] === undefined && (name === 'year' || !hasProfile),
  );
  return unlessStopped(async () => {
    // What was known before each question that was put, so that going back forgets its answer.
    const before: { readonly at: number; readonly answers: WorkspaceAnswers }[] = [];
    let answers = given;
    for (let at = 0; at < questions.length; ) {
      const question = questions[at];
      if (question === undefined || !question.isPut(answers)) {
        at += 1;
        continue;
      }
      const answer = await question.put(answers);
      if (answer === 'back') {
        const last = before.pop();
        if (last !== undefined) ({ at, answers } = last);
        continue;
      }
      before.push({ at, answers });
      answers = { ...answers, ...answer };
      at += 1;
    }
    return answers;
  }, null);
}
