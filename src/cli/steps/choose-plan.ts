import { printDiagnostics } from '../print/diagnostics.ts';
import { formatUnderstood } from '../print/understood-plan.ts';
import type { Prompts } from '../prompts.ts';
import type { World } from '../world.ts';
import { isAnnexName } from './annex-of-plan.ts';
import { type AtHand, levelMeant, newestOf, readAnnex, type WorkspaceAnswers } from './begin-by-answers.ts';

import { BACK, isBack, type Question } from './question.ts';

/** The plans at hand, the starters with that of the office's level first, or a file of the office. */
export function choosePlan(
  world: World,
  prompts: Prompts,
  { folder, atHand }: { readonly folder: string; readonly atHand: AtHand },
): Question {
  const { levels, starters, editions } = atHand;
  const put: Question['put'] = async (answers) => {
    const { starter: usual } = levelMeant(answers, levels);
    const ordered = [...starters].sort((a, b) => Number(b.id === usual) - Number(a.id === usual));
    const chosen = await prompts.choose('Kế hoạch, bộ tiêu chí nào?', [
      ...ordered.map(({ id, title }) => ({ name: `Bộ khởi đầu: ${title}`, value: id })),
      { name: 'Bảng tiêu chí của kế hoạch (phụ lục Word, Excel)', value: ANNEX },
      ...newestOf(editions).map(({ set }) => ({
        name: `Kế hoạch số ${set.movement.number} của ${set.movement.issuer}`,
        value: set.plan,
      })),
      { name: 'Tệp bộ tiêu chí của cơ quan (.yaml)', value: FILE },
      { name: 'Trở lại câu trước', value: BACK },
    ]);
    if (chosen === BACK) return 'back';
    if (chosen !== FILE && chosen !== ANNEX) return { plan: chosen };
    const typed = await prompts.text('Đường dẫn của tệp:', {
      check: (path) => path.trim() !== '' || 'Ghi đường dẫn của tệp.',
    });
    if (isBack(typed)) return 'back';
    const plan = unquoted(typed);
    if (!isAnnexName(plan)) return { plan };
    const annex = await lookAtAnnex(world, { ...answers, plan }, { folder, atHand });
    if (annex === null) return put(answers);
    const isTaken = await prompts.choose('Công cụ hiểu bảng như trên. Dùng bảng này?', [
      { name: 'Dùng; chỗ cần xem lại sửa sau', value: true },
      { name: 'Chọn lại kế hoạch', value: false },
    ]);
    return isTaken ? { plan, annex } : put(answers);
  };
  return { name: 'plan', isPut: () => true, put };
}

/** What a table of criteria was understood to be, shown; null, with the reasons shown, where it cannot be used. */
export async function lookAtAnnex(
  world: World,
  answers: WorkspaceAnswers,
  { folder, atHand }: { readonly folder: string; readonly atHand: AtHand },
): Promise<WorkspaceAnswers['annex'] | null> {
  const { value, diagnostics } = await readAnnex(world, answers, atHand, folder);
  const aside = { ...world, out: world.err };
  if (value === null) {
    printDiagnostics(aside, diagnostics);
    return null;
  }
  const { understood, made, coded } = value;
  const { plan, version, total = 100 } = made.edition.set;
  world.err(
    understood === null
      ? `Bảng của kế hoạch ${plan}, bản ${version}: ${total} điểm.\n`
      : `${formatUnderstood(aside, understood, made.edition.set, coded)}\n`,
  );
  return value;
}

/** A path as Windows copies it, in quotes. */
function unquoted(typed: string): string {
  return typed
    .trim()
    .replace(/^(["'“])(.*)(["'”])$/u, '$2')
    .trim();
}

const FILE = 'tệp';
const ANNEX = 'bảng';
