import { unitsById } from '../../documents/figures/nominees.ts';
import { awardShort } from '../../documents/words/titles.ts';
import { nominationKey } from '../../domain/council.ts';
import type { NominationResult, Result } from '../../domain/result.ts';
import { outcomeBeforeVote, toolOutcome, toolReasons } from '../../result/before-vote.ts';
import { blankCells, type GivenRow } from '../keep-rows.ts';
import { BALLOTS, type BallotColumn, CHOICES, type ChoiceColumn, SUBJECT_WORDS } from './shapes.ts';

const PROPOSED: Readonly<Record<NominationResult['outcome'], string>> = {
  nominated: 'Đề nghị',
  'not-nominated': 'Không đề nghị',
  undecided: 'Chờ Hội đồng',
};

/** A row for every nomination; those that wait for the council are due. */
export function choiceRows(result: Result): readonly GivenRow<ChoiceColumn>[] {
  const keyCells = keyCellsOf(result);
  return result.nominations.map((nomination) => {
    const outcome = toolOutcome(nomination);
    return {
      key: nominationKey(nomination),
      isDue: outcome === 'undecided',
      cells: {
        ...blankCells(CHOICES),
        ...keyCells(nomination),
        proposed: PROPOSED[outcome],
        because: whyOf(nomination, outcome),
      },
    };
  });
}

/** A row for every nomination of an award that is voted on: those put forward first, then those that are still open. */
export function ballotRows(result: Result): readonly GivenRow<BallotColumn>[] {
  const keyCells = keyCellsOf(result);
  const voted = new Set(
    result.criteria.awards.flatMap(({ id, subject, vote }) =>
      vote === undefined ? [] : [`${subject} ${id}`],
    ),
  );
  const rows = result.nominations.map((nomination) => {
    const outcome = outcomeBeforeVote(nomination);
    const isVotedOn = voted.has(`${nomination.subject} ${nomination.award}`);
    return {
      outcome,
      key: nominationKey(nomination),
      isDue: isVotedOn && outcome !== 'not-nominated',
      cells: { ...blankCells(BALLOTS), ...keyCells(nomination) },
    };
  });
  return [
    ...rows.filter(({ outcome }) => outcome === 'nominated'),
    ...rows.filter(({ outcome }) => outcome !== 'nominated'),
  ].map(({ outcome: _outcome, ...row }) => row);
}

function keyCellsOf(result: Result) {
  const units = unitsById(result);
  return ({ subject, unit, individual, name, award }: NominationResult) => ({
    subject: SUBJECT_WORDS[subject],
    unit,
    unitName: units.get(unit)?.name ?? '',
    individual,
    name: subject === 'individual' ? name : null,
    award: awardShort(result, award),
  });
}

/** What the tool's proposal hangs on: what is open, or what speaks against, or all that is met; and what else the council should know. */
function whyOf(nomination: NominationResult, outcome: NominationResult['outcome']): string {
  const verdict = { nominated: 'met', 'not-nominated': 'unmet', undecided: 'undecided' }[outcome];
  const reasons = toolReasons(nomination);
  const said = reasons.filter((reason) => reason.outcome === verdict).map(({ because }) => because);
  const notes = outcome === 'not-nominated' ? [] : (nomination.notes ?? []);
  return [
    ...(reasons.length === 0 ? (nomination.open ?? nomination.because) : said),
    ...notes.map(({ because }) => `Lưu ý: ${because}`),
  ].join(' ');
}
