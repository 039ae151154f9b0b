import type { Submission, UnitQuestion } from '../../domain/submission.ts';
import type { Unit, UnitId } from '../../domain/unit.ts';
import { looseKey } from '../../text/fold.ts';
import { printable } from '../print/text.ts';
import type { World } from '../world.ts';

/** What the clerk said of a file: a unit, nothing (`skip`), or no more questions (`stop`). */
export type Chosen = { readonly unit: UnitId } | 'skip' | 'stop';

type Asked = {
  readonly submission: Submission & { readonly question: UnitQuestion };
  readonly units: readonly Unit[];
  /** `2/5` */
  readonly count: string;
};

const OTHER = '?';
const SKIP = '-';

/** Asks whose a file is: one of the candidates, any other unit by searching, or nobody's for now. */
export async function chooseUnitOfFile(world: World, { submission, units, count }: Asked): Promise<Chosen> {
  const { default: inquirer } = await import('inquirer');
  const { question, received } = submission;
  const from = received.sender ? `, người gửi ${received.sender}` : '';
  world.err(`\n(${count}) ${printable(received.file)}${printable(from)}\n  ${printable(question.because)}\n`);
  const candidates = question.candidates.flatMap((id) => units.find((unit) => unit.id === id) ?? []);
  try {
    const { picked } = await inquirer.prompt<{ picked: string }>([
      {
        type: 'select',
        name: 'picked',
        message: 'Tệp này của đơn vị nào?',
        choices: [
          ...candidates.map(choiceOf),
          { name: 'đơn vị khác…', value: OTHER },
          { name: 'bỏ qua tệp này', value: SKIP },
        ],
        theme: { style: { keysHelpTip: () => 'mũi tên ↑↓ để chọn, Enter để nhận' } },
      },
    ]);
    if (picked === SKIP) return 'skip';
    if (picked !== OTHER) return { unit: picked };
    const { found } = await inquirer.prompt<{ found: string }>([
      {
        type: 'search',
        name: 'found',
        message: 'Gõ một phần tên hoặc mã đơn vị:',
        source: (term: string | undefined) => [
          ...searchUnits(units, term ?? '').map(choiceOf),
          { name: 'bỏ qua tệp này', value: SKIP },
        ],
        pageSize: 10,
        theme: { style: { keysHelpTip: () => 'gõ để tìm, mũi tên ↑↓ để chọn, Enter để nhận' } },
      },
    ]);
    return found === SKIP ? 'skip' : { unit: found };
  } catch (error) {
    // Ctrl+C at a question: the rest stays as it is, and the work goes on.
    if (error instanceof Error && error.name === 'ExitPromptError') return 'stop';
    throw error;
  }
}

/** Units whose code or name has all the words typed, marks and capitals aside; all of them where nothing is typed. */
export function searchUnits(units: readonly Unit[], typed: string): readonly Unit[] {
  const words = looseKey(typed)
    .split(' ')
    .filter((word) => word !== '');
  return units.filter(({ id, name, aliases }) => {
    const known = looseKey([id, name, ...aliases].join(' '));
    return words.every((word) => known.includes(word));
  });
}

function choiceOf({ id, name }: Unit): { readonly name: string; readonly value: string } {
  return { name: `${name} (${id})`, value: id };
}
