import type { VoteRule } from '../../domain/award.ts';
import type { AwardResult, NominationResult, Result } from '../../domain/result.ts';
import type { MeetingResult, NominationVote } from '../../domain/result-council.ts';
import { lowerFirst, upperFirst } from '../../text/letters.ts';
import { formatNumber, formatPercent } from '../../text/numbers.ts';
import { thresholdInWords } from '../../wording/votes.ts';
import { captionedTable, centre, headingRow, left, paragraph, row, toFill } from '../blocks.ts';
import type { Block, Cell, TableRow } from '../document-model.ts';
import { namesOfNominees, unitsById } from '../figures/nominees.ts';
import { clausesOf, oldReasons } from '../words/reasons.ts';
import { subjectsOf } from '../words/subjects.ts';
import { joined, tally } from '../words/wording.ts';

/** Who counted, how many papers, and the votes for each nominee. */
export function votes(meeting: MeetingResult, result: Result): readonly Block[] {
  const voted = result.nominations.filter(isVoted);
  if (voted.length === 0) return unvoted(meeting, result);
  const passed = voted.filter(({ vote }) => vote.isPassed).length;
  const failed = voted.length - passed;
  return [
    ...ballots(meeting, voted, result),
    paragraph(
      'body',
      `Hội đồng ${isByPapers(meeting, voted, result) ? 'bỏ phiếu' : 'biểu quyết'} đối với ${tally(voted.length)} trường hợp: ${passed === 0 ? 'không có trường hợp nào' : tally(passed)} đạt, ${failed === 0 ? 'không có trường hợp nào' : tally(failed)} không đạt tỷ lệ phiếu quy định.`,
    ),
    ...captionedTable({
      caption: null,
      columns: [
        ['TT', 6],
        [upperFirst(subjectsOf(result)), 29],
        ['Số phiếu đồng ý', 9],
        ['Số phiếu không đồng ý', 9],
        ['Tỷ lệ đồng ý (%)', 9],
        ['Mức phải đạt', 13],
        ['Kết quả', 34],
      ],
      rows: awardRows(voted, result),
      fontSize: 12,
      whenEmpty: '',
    }),
  ];
}

type Voted = NominationResult & { readonly vote: NominationVote };

function isVoted(nomination: NominationResult): nomination is Voted {
  return nomination.vote !== undefined;
}

/** What is to be written of a vote that is not entered, as the rules of the awards have it. */
function unvoted(meeting: MeetingResult, result: Result): readonly Block[] {
  const awards = result.criteria.awards.filter(({ id, subject }) =>
    result.nominations.some(
      (each) => each.award === id && each.subject === subject && each.outcome !== 'not-nominated',
    ),
  );
  const isSecret = awards.some(({ vote }) => vote?.ballot === 'secret') || meeting.papers !== null;
  const isOpen = awards.some(({ vote }) => vote?.ballot !== 'secret');
  const how =
    isSecret && isOpen
      ? 'biểu quyết công khai, bỏ phiếu kín theo quy định của từng hình thức'
      : isSecret
        ? 'bỏ phiếu kín'
        : 'biểu quyết công khai';
  return [
    ...(isSecret ? papers(meeting, '') : []),
    paragraph('body', toFill(`kết quả ${how} đối với từng ${subjectsOf(result)}`)),
  ];
}

type Ballot = VoteRule['ballot'];

/** Whether nobody was voted on by a show of hands. */
function isByPapers(meeting: MeetingResult, voted: readonly NominationResult[], result: Result): boolean {
  const secret = voted.filter((each) => awardOf(each, result)?.vote?.ballot === 'secret');
  return secret.length === voted.length || (secret.length === 0 && meeting.papers !== null);
}

/** How each award was voted on: openly or by secret papers, as its rule has it; papers that were counted were secret. */
function ballots(
  meeting: MeetingResult,
  voted: readonly NominationResult[],
  result: Result,
): readonly Block[] {
  const of = (ballot: Ballot) => [
    ...new Set(
      voted.flatMap((each) => {
        const award = awardOf(each, result);
        return award !== undefined && (award.vote?.ballot ?? 'open') === ballot ? [award.title] : [];
      }),
    ),
  ];
  const [secret, open] = [of('secret'), of('open')];
  const counted = meeting.papers !== null;
  // Papers that were counted although no rule asks for them: the vote was secret all the same.
  if (secret.length === 0 && counted) return papers(meeting, '');
  const both = secret.length > 0 && open.length > 0;
  return [
    ...(open.length === 0
      ? []
      : [
          paragraph(
            'body',
            both
              ? `Hội đồng biểu quyết công khai đối với ${joined(open)}.`
              : 'Hội đồng biểu quyết công khai.',
          ),
        ]),
    ...(secret.length === 0 ? [] : papers(meeting, both ? ` đối với ${joined(secret)}` : '')),
  ];
}

function papers({ papers: counted, tellers }: MeetingResult, of: string): readonly Block[] {
  return [
    tellers.length === 0
      ? paragraph('body', 'Ban kiểm phiếu: ', toFill('họ tên, chức vụ các thành viên Ban kiểm phiếu'))
      : paragraph('body', `Ban kiểm phiếu gồm ${tally(tellers.length)} thành viên: ${joined(tellers)}.`),
    counted === null
      ? paragraph(
          'body',
          `Hội đồng bỏ phiếu kín${of}. `,
          toFill('số phiếu phát ra, thu về, hợp lệ, không hợp lệ'),
        )
      : paragraph(
          'body',
          `Hội đồng bỏ phiếu kín${of}. Số phiếu phát ra: ${counted.issued}; số phiếu thu về: ${counted.collected}; số phiếu hợp lệ: ${counted.valid}; số phiếu không hợp lệ: ${counted.invalid}.`,
        ),
  ];
}

function awardOf({ award, subject }: NominationResult, { criteria }: Result): AwardResult | undefined {
  return criteria.awards.find((each) => each.id === award && each.subject === subject);
}

/** `trên 50%`, as the award's rule has it. */
function needed({ vote }: AwardResult, threshold: number): string {
  return vote === undefined
    ? formatPercent(threshold)
    : thresholdInWords({ threshold, reaching: vote.reaching });
}

/** What the percentage is of. */
function baseWords({ vote }: AwardResult): string {
  if (vote === undefined) return '';
  return `; tỷ lệ tính trên ${vote.base === 'present' ? 'số thành viên biểu quyết' : 'tổng số thành viên Hội đồng'}`;
}

/** In the middle, or from the left where a reason has to be read. */
function outcomeCell(nomination: Voted): Cell {
  const text = outcomeOf(nomination);
  return text.includes(':') ? left(text) : centre(text);
}

/** Whether the vote sufficed; where the case is open all the same, what keeps it open. */
function outcomeOf(nomination: Voted): string {
  const { vote, outcome } = nomination;
  if (!vote.isPassed) return 'Không đạt';
  if (outcome !== 'undecided') return outcome === 'nominated' ? 'Đạt' : 'Đạt; không được chọn';
  const verdicts = nomination.reasons?.filter((reason) => reason.outcome === 'undecided') ?? [];
  const told = verdicts.length > 0 ? verdicts : oldReasons({ ...nomination, because: [] });
  const why = lowerFirst(clausesOf(told, 'council'));
  return why === '' ? 'Đạt; chưa quyết định' : `Đạt; chưa quyết định: ${why}`;
}

function awardRows(voted: readonly Voted[], result: Result): readonly TableRow[] {
  const units = unitsById(result);
  const nameOf = namesOfNominees(result);
  return result.criteria.awards.flatMap((award) => {
    const { id, subject, title } = award;
    const cast = voted.filter((each) => each.award === id && each.subject === subject);
    if (cast.length === 0) return [];
    const noun = subject === 'unit' ? 'tập thể' : 'cá nhân';
    return [
      headingRow(`${title}: ${tally(cast.length)} ${noun}${baseWords(award)}`, 7),
      ...cast.map((nomination, index) => {
        const { name, unit, vote } = nomination;
        return row(
          centre(String(index + 1)),
          left(subject === 'unit' ? name : `${nameOf(nomination)}, ${units.get(unit)?.name ?? unit}`),
          centre(`${vote.yes}/${vote.base}`),
          centre(String(vote.no)),
          centre(formatNumber(vote.percent, 2)),
          centre(needed(award, vote.threshold)),
          outcomeCell(nomination),
        );
      }),
    ];
  });
}
