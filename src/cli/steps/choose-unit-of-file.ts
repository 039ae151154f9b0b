import type { Submission, UnitQuestion } from '../../domain/submission.ts';
import type { Unit, UnitId } from '../../domain/unit.ts';
import { looseKey } from '../../text/fold.ts';
import { printable } from '../print/text.ts';
import { type Choice, type Prompts, unlessStopped } from '../prompts.ts';
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
export async function chooseUnitOfFile(
  world: World,
  prompts: Prompts,
  { submission, units, count }: Asked,
): Promise<Chosen> {
  const { question, received } = submission;
  const from = received.sender ? `, người gửi ${received.sender}` : '';
  world.err(`\n(${count}) ${printable(received.file)}${printable(from)}\n  ${printable(question.because)}\n`);
  const candidates = question.candidates.flatMap((id) => units.find((unit) => unit.id === id) ?? []);
  const skip = { name: 'bỏ qua tệp này', value: SKIP };
  // Stopped at a question: the rest stays as it is, and the work goes on.
  return unlessStopped(async () => {
    const other = { name: 'đơn vị khác…', value: OTHER };
    const choices = [...candidates.map(choiceOf), other, skip];
    const picked = await prompts.choose('Tệp này của đơn vị nào?', choices);
    if (picked !== OTHER) return picked === SKIP ? 'skip' : { unit: picked };
    const found = await prompts.search('Gõ một phần tên hoặc mã đơn vị:', (typed) => [
      ...searchUnits(units, typed).map(choiceOf),
      skip,
    ]);
    return found === SKIP ? 'skip' : { unit: found };
  }, 'stop');
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

function choiceOf({ id, name }: Unit): Choice<string> {
  return { name: `${name} (${id})`, value: id };
}
