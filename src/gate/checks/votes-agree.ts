import { diagnose } from '../../diagnostics/diagnose.ts';
import type { AwardResult, NominationResult, Result } from '../../domain/result.ts';
import { countVote } from '../../nomination/council/count-vote.ts';
import type { Check } from '../finding.ts';
import { OF_THE_VOTE } from '../papers.ts';

/**
 * Ballot, base and threshold as the award's rule has them, the votes and what the minutes say of the papers agree; else the
 * papers that tell of the vote are drafts.
 */
export const votesAgree: Check = {
  id: 'votes-agree',
  judge: ({ document }, { result }) => {
    if (!OF_THE_VOTE.has(document)) return null;
    const fault = faultIn(result);
    return fault === null
      ? null
      : {
          verdict: 'draft',
          tell: (papers) => diagnose('TD4478', { file: 'hoi-dong.xlsx' }, { papers, ...fault }),
        };
  },
};

type Fault = { readonly fault: string; readonly isCountedOpenly?: boolean };

/** The first thing that does not fit, in words. */
function faultIn(result: Result): Fault | null {
  const { meeting, nominations, criteria } = result;
  if (meeting === undefined) return null;
  const voted = nominations.flatMap((nomination) => {
    const award = criteria.awards.find(
      ({ id, subject }) => id === nomination.award && subject === nomination.subject,
    );
    return nomination.vote === undefined || award === undefined ? [] : [{ nomination, award }];
  });
  const openly = countedOpenly(
    voted.map(({ award }) => award),
    meeting,
  );
  if (openly !== null) return { fault: openly, isCountedOpenly: true };
  for (const { nomination, award } of voted) {
    const fault = ballotFault(award, result) ?? countFault(nomination, award, result);
    if (fault !== null) return { fault };
  }
  return null;
}

/** Papers and tellers are of a secret vote: where every rule asks for an open one, one of the two is not so. */
function countedOpenly(
  awards: readonly AwardResult[],
  { papers, tellers }: NonNullable<Result['meeting']>,
): string | null {
  const [first] = awards;
  if (first === undefined || (papers === null && tellers.length === 0)) return null;
  if (awards.some(({ vote }) => vote === undefined || vote.ballot === 'secret')) return null;
  const counted = papers === null ? 'có Ban kiểm phiếu' : 'có số phiếu phát ra, thu về';
  return `${first.title} quy định biểu quyết công khai, nhưng phiên họp ghi ${counted} như bỏ phiếu kín`;
}

function ballotFault({ title, vote }: AwardResult, { meeting }: Result): string | null {
  if (vote?.ballot !== 'secret' || meeting === undefined || meeting.papers !== null) return null;
  return `${title} phải bỏ phiếu kín, nhưng phiên họp chưa ghi số phiếu phát ra, thu về, hợp lệ`;
}

function countFault(
  { name, vote }: NominationResult,
  { title, vote: rule }: AwardResult,
  { meeting }: Result,
): string | null {
  if (vote === undefined || rule === undefined) return null;
  const members = meeting?.members.length ?? 0;
  if (rule.base === 'total' && members > 0 && vote.base !== members)
    return `${name}: tỷ lệ tính trên ${vote.base}, nhưng Hội đồng có ${members} thành viên`;
  if (vote.threshold !== rule.threshold)
    return `${name}: mức phải đạt ghi ${vote.threshold}%, quy định của ${title} là ${rule.threshold}%`;
  const { isPassed } = countVote(vote.yes, vote.base, rule);
  if (isPassed !== vote.isPassed)
    return `${name}: ${vote.yes}/${vote.base} phiếu ${isPassed ? 'đạt' : 'không đạt'} mức quy định, nhưng kết quả ghi ngược lại`;
  return null;
}
