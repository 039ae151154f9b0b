import { authorityTitle } from '../../criteria/authorities.ts';
import type { Award, CriteriaSet } from '../../criteria/schema.ts';
import { type AwardBasis, levelTitle, type VoteRule } from '../../domain/award.ts';
import { REVIEW_KINDS, type ReviewKind } from '../../domain/review.ts';
import { describeRequirement } from '../../nomination/decide.ts';
import { describeConflict } from '../../nomination/nominate.ts';
import { formatShortDate } from '../../text/dates.ts';
import { upperFirst, withoutStop } from '../../text/letters.ts';
import { thresholdInWords } from '../../wording/votes.ts';

/** A line of what is said of awards: how deep it stands, and whether the office still has to compare it with a text. */
export type AwardLine = {
  readonly text: string;
  readonly indent: number;
  readonly weight: 'title' | 'plain' | 'check';
};

/** How a review is called beside an award. */
export const REVIEW_TITLES: Readonly<Record<ReviewKind, string>> = {
  annual: 'hằng năm',
  interim: 'sơ kết',
  final: 'tổng kết',
};

/** The awards by review, each with its requirements, vote and texts in words; then the rules between them. */
export function awardLines(set: CriteriaSet): readonly AwardLine[] {
  const { conflicts = [] } = set;
  return [
    ...REVIEW_KINDS.flatMap((review) => {
      const awards = set.awards.filter(({ reviews }) => reviews.includes(review));
      if (awards.length === 0) return [];
      return [
        line(upperFirst(REVIEW_TITLES[review]), 2, 'title'),
        ...awards.flatMap((award) => linesOf(award, set)),
      ];
    }),
    ...(conflicts.length === 0 ? [] : [line('Quy tắc giữa các hình thức', 2, 'title')]),
    ...conflicts.flatMap((conflict) => [
      line(`- ${describeConflict(conflict, set)}${inBrackets(conflict.clause)}`, 4),
      ...checkOf(conflict.check, 6),
    ]),
  ];
}

function linesOf(award: Award, set: CriteriaSet): readonly AwardLine[] {
  const {
    title,
    subject,
    level,
    decidedBy,
    proposedBy,
    proposedTo,
    origin,
    requirements,
    vote,
    legalBasis = [],
    clause,
    active,
  } = award;
  const whose = (named: string) => authorityTitle(set, named, set.effective.from);
  const kind = [subject === 'unit' ? 'tập thể' : 'cá nhân', ...(level ? [levelTitle(set, level)] : [])];
  return [
    line(`${title} (${kind.join('; ')})${active === false ? ': Hội đồng không áp dụng' : ''}`, 4),
    line(`Quyết định: ${whose(decidedBy)}.`, 6),
    ...(proposedBy === undefined
      ? []
      : [line(`Trình: ${whose(proposedBy)}${to(proposedTo && whose(proposedTo))}.`, 6)]),
    ...requirements.flatMap((requirement, index) => [
      line(`${index + 1}. ${describeRequirement(requirement, set)}${inBrackets(requirement.clause)}`, 6),
      ...checkOf(requirement.check, 9),
    ]),
    ...(vote === undefined
      ? []
      : [line(`Biểu quyết: ${voteInWords(vote)}. ${withoutStop(vote.origin)}.`, 6)]),
    ...(clause === undefined ? [] : [line(`Dựa vào ${withoutStop(clause)}.`, 6)]),
    ...legalBasis.flatMap((basis) => [
      line(`Căn cứ: ${withoutStop(basis.text)} (${inForce(basis)}).`, 6),
      ...checkOf(basis.check, 9),
    ]),
    line(`${withoutStop(origin)}.`, 6),
  ];
}

/** `có mặt từ 2/3 số thành viên; trên 50% tổng số thành viên; bỏ phiếu kín; tính cả ý kiến bằng văn bản` */
function voteInWords(rule: VoteRule): string {
  const { quorum, base, ballot, writtenOpinions } = rule;
  return [
    `có mặt từ ${quorum} số thành viên`,
    `${thresholdInWords(rule)} ${
      base === 'total' ? 'tổng số thành viên' : 'số thành viên biểu quyết'
    } đồng ý`,
    ballot === 'secret' ? 'bỏ phiếu kín' : 'biểu quyết công khai',
    writtenOpinions ? 'tính cả ý kiến bằng văn bản của người vắng' : 'không tính ý kiến của người vắng',
  ].join('; ');
}

function inForce({ from, to: end }: AwardBasis): string {
  return `từ ${formatShortDate(from)}${end === null ? '' : ` đến ${formatShortDate(end)}`}`;
}

function to(whom: string | undefined): string {
  return whom === undefined ? '' : `, gửi ${whom}`;
}

function inBrackets(clause: string | undefined): string {
  return clause === undefined ? '' : ` [${clause}]`;
}

function checkOf(check: string | undefined, indent: number): readonly AwardLine[] {
  return check === undefined ? [] : [line(`Cần đối chiếu: ${withoutStop(check)}.`, indent, 'check')];
}

function line(text: string, indent: number, weight: AwardLine['weight'] = 'plain'): AwardLine {
  return { text, indent, weight };
}
