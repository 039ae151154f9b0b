import { groupBy } from '../../domain/group-by.ts';
import type { Precedence } from '../../domain/law.ts';
import { holdsOn } from '../../domain/period.ts';
import { upperFirst } from '../../text/letters.ts';
import { paragraph, toCheck } from '../blocks.ts';
import type { Paragraph } from '../document-model.ts';
import type { Nominee } from '../figures/nominees.ts';
import type { DocumentContext } from '../result-document.ts';
import { joined } from '../words/wording.ts';

/** Who of equals is put first on the day of the papers; nobody where the law of the day does not say. */
function precedencesOn({ law, date }: DocumentContext): readonly Precedence[] {
  return law.precedences.filter((precedence) => holdsOn(precedence, date));
}

/**
 * Cases in the order of the list, but of those of one award with the same total the one whom the law of the day puts first;
 * who is put first is only known where the office gives it.
 */
export function byPrecedence(context: DocumentContext, nominees: readonly Nominee[]): readonly Nominee[] {
  if (precedencesOn(context).length === 0) return nominees;
  // Equals stand together where the first of them stood.
  return [...groupBy(nominees, equalsKey).values()].flatMap((equals) => [
    ...equals.filter(isPutFirst),
    ...equals.filter((nominee) => !isPutFirst(nominee)),
  ]);
}

/** What the law of the day says of equals, where there are any among the cases; marked where nobody has compared it. */
export function precedenceNotes(
  context: DocumentContext,
  nominees: readonly Nominee[],
): readonly Paragraph[] {
  const keys = nominees.map(equalsKey);
  const equals = nominees.filter((nominee) => keys.filter((key) => key === equalsKey(nominee)).length > 1);
  if (equals.length === 0) return [];
  const women = equals.filter(isPutFirst).map(({ nomination }) => nomination.name);
  return precedencesOn(context).map(({ text, isUnchecked }) =>
    paragraph(
      'note',
      `${upperFirst(text)}`,
      ...(isUnchecked ? [' ', toCheck('đối chiếu quy định')] : []),
      women.length === 0
        ? '; thông tin về giới tính, tỷ lệ nữ chưa có, Hội đồng xem xét.'
        : `; trong các trường hợp bằng điểm trên có: ${joined(women)}.`,
    ),
  );
}

/** Known only of people; of a unit the share of women is not reported. */
function isPutFirst({ person }: Nominee): boolean {
  return person?.sex === 'female';
}

/** Equals compete for the same award, in the same unit where it is people, with the same total. */
function equalsKey({ nomination, unit, person }: Nominee): string {
  const total = nomination.subject === 'unit' ? unit?.total : person?.total;
  const pool = nomination.subject === 'unit' ? (unit?.cluster ?? '') : nomination.unit;
  return JSON.stringify([nomination.award, nomination.subject, pool, total ?? nomination.name]);
}
