import type { Unit } from '../../../src/domain/unit.ts';
import type { Chance } from '../random.ts';
import type { SamplePerson } from '../submission.ts';
import {
  anyOffice,
  byType,
  type Clauses,
  isNursery,
  leading,
  militia,
  nursery,
  unitClauses,
} from './achievement-clauses.ts';
import { fillText } from './sample-text.ts';

type Kind = Pick<Unit, 'type' | 'name'>;

/** Who is praised: the words must fit what the person does. */
type Worker = Pick<SamplePerson, 'position' | 'department' | 'isLeader'>;

/** One person's achievement in a short line, for `Thành tích nổi bật`. */
export function shortAchievement(unit: Kind, worker: Worker, year: number, chance: Chance): string {
  return sentence(fillText(chance.pick(clausesOf(unit, worker).work), year, chance));
}

/** The longer summary that goes with a proposal for an award. */
export function summaryOf(unit: Kind, worker: Worker, year: number, chance: Chance): string {
  const { work, results } = clausesOf(unit, worker);
  const [first = '', second = ''] = chance.shuffle(work);
  const parts = [`${worker.position}: ${first}`, second, chance.pick(results)];
  return sentence(fillText(parts.join('; '), year, chance));
}

/** What a unit as a whole says for itself. */
export function unitSummary(unit: Kind, year: number, chance: Chance): string {
  const [first = '', second = '', third = ''] = chance.shuffle(unitClauses(unit));
  const opening = chance.pick(['Năm {year} đơn vị ', 'Tập thể đoàn kết, ', 'Trong năm, ', '']);
  return sentence(fillText(`${opening}${first}; ${second}; ${third}`, year, chance));
}

function clausesOf({ type, name }: Kind, { position, department, isLeader }: Worker): Clauses {
  if (isLeader) return leading;
  if (/kế toán|y tế|Văn thư/i.test(position)) return anyOffice;
  if (position.includes('Quân sự') || name.includes('Quân sự')) return militia;
  if (department === 'MTTQ - Đoàn thể') return byType['mttq-doan-the'] ?? anyOffice;
  return isNursery(name) ? nursery : (byType[type] ?? anyOffice);
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
