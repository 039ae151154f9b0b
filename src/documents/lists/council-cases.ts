import { groupBy } from '../../domain/group-by.ts';
import type { NominationResult, Result } from '../../domain/result.ts';
import { upperFirst } from '../../text/letters.ts';
import { captionedTable, centre, headingRow, left, row } from '../blocks.ts';
import type { Block, TableRow } from '../document-model.ts';
import { addressedName, type Nominee } from '../figures/nominees.ts';
import type { DocumentContext } from '../result-document.ts';
import { clausesOf, oldReasons, type Reason, withClause } from '../words/reasons.ts';
import { subjectsOf } from '../words/subjects.ts';
import { awardTitle } from '../words/titles.ts';
import { pointsOrDash, tally } from '../words/wording.ts';
import { byPrecedence } from './precedence.ts';

/** What a review leaves to the council, by award, with what is met and what is open; equals stand together. */
export function casesByAward(context: DocumentContext, undecided: readonly Nominee[]): readonly Block[] {
  const { result } = context;
  const byAward = groupBy(byPrecedence(context, undecided), ({ nomination }) => nomination.award);
  // The highest award first, as the council takes them.
  const awards = [...new Set(result.criteria.awards.map(({ id }) => id))].reverse();
  const rows = awards.flatMap((award): readonly TableRow[] => {
    const cases = byAward.get(award);
    return cases === undefined ? [] : caseRows(award, cases, result);
  });
  return captionedTable({
    caption: null,
    columns: [
      ['TT', 5],
      [upperFirst(subjectsOf(result)), 26],
      ['Điểm bình quân', 10],
      ['Điều kiện đã đạt', 54],
      ['Vấn đề cần Hội đồng xem xét', 46],
    ],
    rows,
    fontSize: 11,
    whenEmpty: 'Không có trường hợp nào cần Hội đồng xem xét riêng.',
  });
}

function caseRows(award: string, cases: readonly Nominee[], result: Result): readonly TableRow[] {
  return [
    headingRow(`${awardTitle(result, award)}: ${tally(cases.length)} trường hợp`, 5),
    ...cases.map((nominee, index) =>
      row(
        centre(String(index + 1)),
        left(who(nominee)),
        centre(pointsOrDash(subjectOf(nominee)?.total ?? null)),
        left(inLines(reasonsOf(nominee.nomination, (outcome) => outcome === 'met'))),
        left(inLines(openOf(nominee.nomination))),
      ),
    ),
  ];
}

function subjectOf({ nomination, unit, person }: Nominee) {
  return nomination.subject === 'unit' ? unit : person;
}

function who(nominee: Nominee): string {
  const { nomination, unit, person } = nominee;
  if (nomination.subject === 'unit') return nomination.name;
  const position = person?.position ?? nomination.position ?? '';
  return [addressedName(nominee), position, unit?.name ?? nomination.unit]
    .filter((part) => part !== '')
    .join(', ');
}

/** What waits for the council, what speaks against, and what it should know beside that. */
function openOf(nomination: NominationResult): readonly string[] {
  const { reasons, notes = [] } = nomination;
  if (reasons === undefined) return oldReasons(nomination).map((told) => clausesOf([told], 'council'));
  const others = notes.length === 0 ? [] : [`Lưu ý: ${clausesOf(notes, 'council')}`];
  return [...reasonsOf(nomination, (outcome) => outcome !== 'met'), ...others];
}

function reasonsOf(
  { reasons = [] }: NominationResult,
  isWanted: (outcome: Reason['outcome']) => boolean,
): readonly string[] {
  return reasons.filter(({ outcome }) => isWanted(outcome)).map((reason) => withClause(reason, 'council'));
}

/** A line each, with a dash where there are several. */
function inLines(sentences: readonly string[]): string {
  if (sentences.length === 0) return '–';
  return sentences.length === 1 ? `${sentences[0]}.` : sentences.map((each) => `- ${each}.`).join('\n');
}
