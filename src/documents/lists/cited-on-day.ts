import type { LawRegister } from '../../domain/law.ts';
import type { CheckItem } from '../result-document.ts';

const LATER =
  'Cơ sở nêu trong bộ tiêu chí ban hành, thay đổi hoặc có hiệu lực sau ngày của văn bản này; cần đối chiếu quy định đang có hiệu lực';

/**
 * Whether a text of the criteria cites what did not exist or was not yet in force, or tells what had not happened, on a day: the criteria are of today,
 * the paper may be of an earlier year.
 */
export function citesLater(text: string, { texts }: Pick<LawRegister, 'texts'>, date: string): boolean {
  if (
    texts.some(
      ({ names, issued, from }) => (from ?? issued) > date && names.some((name) => text.includes(name)),
    )
  )
    return true;
  const year = Number(date.slice(0, 4));
  // `98/2023/NĐ-CP`, `Luật … năm 2022`, `hết hiệu lực từ 2024`; years that a plan runs to are no citation.
  const years = [
    ...text.matchAll(/\d+\/(\d{4})\/(?:QH|NĐ|TT|QĐ|NQ)/gu),
    ...text.matchAll(
      /(?:Luật|Nghị định|Thông tư|Nghị quyết|hiệu lực)[^.;()]*?(?<!\d)((?:19|20)\d{2})(?!\d)/gu,
    ),
  ];
  return years.some(([, cited]) => Number(cited) > year);
}

/** Why something is to be compared, without what came after the paper's day. */
export function onDay(item: CheckItem, law: Pick<LawRegister, 'texts'>, date: string): CheckItem {
  return citesLater(item.why, law, date) ? { ...item, why: LATER } : item;
}
