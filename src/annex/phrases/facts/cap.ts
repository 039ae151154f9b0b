import { numberOf } from '../../points.ts';
import type { ClauseFact } from '../clause-fact.ts';
import { N } from './pattern.ts';

/** `tối đa 50 điểm`, `nhưng không quá 20 điểm`, `điểm tối đa: 15`. */
export function capOf(folded: string): ClauseFact | null {
  const match = new RegExp(
    `^(?:nhung |song |va |tong(?: so)? diem |tong |diem |muc )*(?:cong |tru |thuong |giam )?(?:them )?(?:toi da|khong qua|khong vuot qua|nhieu nhat|cao nhat)(?: la| bang| khong qua| tru| cong)*\\s*:?\\s*${N}\\s*(?:diem|d)?(?: (?:cho|doi voi) (?:ca )?(?:muc|noi dung|tieu chi)(?: nay)?|\\/nam)?$`,
    'u',
  ).exec(folded);
  const points = numberOf(match?.[1]);
  return points === null ? null : { is: 'cap', points };
}
