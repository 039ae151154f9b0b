import { levelOf } from '../../documents/figures/by-level.ts';
import type { NamesLevels } from '../../domain/award.ts';
import type { Authority } from '../../domain/law.ts';
import { holdsOn } from '../../domain/period.ts';
import type { AwardResult } from '../../domain/result.ts';
import { formatShortDate } from '../../text/dates.ts';
import { looseKey } from '../../text/fold.ts';
import { upperFirst } from '../../text/letters.ts';
import type { Mend } from '../finding.ts';
import { type Lapse, takeOut } from './lapse.ts';

/**
 * An award whose deciding office has no power any more on the papers' day is asked for from nobody. An office that the
 * register of law does not know is left alone.
 */
export const authorityInForce: Mend = {
  id: 'authority-in-force',
  mend: (context) => {
    const { law, date } = context;
    return takeOut(
      context,
      (award) => lapseOf(award, context.result.criteria, law.authorities, date),
      'Tờ trình, quyết định, thông báo; Danh sách trường hợp không còn thẩm quyền',
    );
  },
};

function lapseOf(
  award: AwardResult,
  names: NamesLevels,
  authorities: readonly Authority[],
  date: string,
): Lapse | null {
  const known = authorities.filter((authority) => decides(authority, award, names));
  if (known.length === 0 || known.some((authority) => holdsOn(authority, date))) return null;
  const last = known.toSorted((a, b) => (a.to ?? '').localeCompare(b.to ?? '')).at(-1);
  const day = formatShortDate(date);
  const why =
    last?.ended ??
    (last?.to == null
      ? `chưa có thẩm quyền vào ngày ${day}`
      : `thẩm quyền chỉ đến ngày ${formatShortDate(last.to)}`);
  const mark = last?.isUnchecked === true ? ' (cần đối chiếu)' : '';
  return {
    because: upperFirst(`${award.decidedBy} không còn thẩm quyền vào ngày ${day}: ${why}${mark}`),
    instead: last?.instead ?? [],
  };
}

function decides({ levels, posts }: Authority, award: AwardResult, names: NamesLevels): boolean {
  const post = postKey(award.decidedBy);
  return (
    levels.includes(levelOf(award, names)) &&
    posts.some((begin) => `${post} `.startsWith(`${postKey(begin)} `))
  );
}

/** `CT UBND TP Thanh Hóa` and `Chủ tịch Ủy ban nhân dân thành phố Thanh Hóa` are one post. */
function postKey(post: string): string {
  return looseKey(post)
    .replace(/\bct\b/g, 'chu tich')
    .replace(/\b(uy ban nhan dan|ub)\b/g, 'ubnd')
    .replace(/\btp\b/g, 'thanh pho')
    .replace(/\btx\b/g, 'thi xa');
}
