import type { FactOf } from '../../domain/reason.ts';
import type { Reader } from '../reader.ts';

/** What the unit proposed; its own words stand as it wrote them. */
export const proposalWords = {
  'not-proposed': () => 'đơn vị không đề nghị',
  proposed: ({ award, from: { file, sheet, cell } }: FactOf<'proposed'>, reader: Reader) => {
    const what = award.trim() === '' ? '' : ` “${award}”`;
    return `đơn vị đề nghị${what}${reader === 'clerk' ? ` (${file}, ${sheet}, ${cell})` : ''}`;
  },
  'proposed-for-namesakes': () => 'đơn vị đề nghị một tên mà nhiều người trong đơn vị cùng mang',
  'proposed-otherwise': ({ awards }: FactOf<'proposed-otherwise'>) =>
    `đơn vị đề nghị hình thức khác: ${awards.map((award) => `“${award}”`).join(', ')}`,
  'proposed-unnamed': () => 'đơn vị đề nghị nhưng không ghi hình thức',
  'proposed-to-another-level': ({ award }: FactOf<'proposed-to-another-level'>) =>
    `đơn vị đề nghị “${award}”: cấp khen thưởng không khớp với hình thức`,
  'proposed-ambiguously': ({ award, meant }: FactOf<'proposed-ambiguously'>) =>
    `đơn vị đề nghị “${award}”, chưa rõ là ${meant.join(' hay ')}`,
};
