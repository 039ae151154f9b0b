import { isOfOwnLevel } from '../../domain/award.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { FactCode } from '../../domain/reason.ts';
import type { NominationResult, Result, UnitResult } from '../../domain/result.ts';
import { upperFirst } from '../../text/letters.ts';
import { personKey } from '../../text/person-key.ts';
import { choiceSentence } from '../../wording/choice-words.ts';
import { captionedTable, centre, left, row } from '../blocks.ts';
import type { Block, TableRow } from '../document-model.ts';
import { namesOfNominees } from '../figures/nominees.ts';
import { clausesOf, sentencesOf } from '../words/reasons.ts';
import { subjectsOf } from '../words/subjects.ts';
import { awardShort } from '../words/titles.ts';

const OUTCOMES: Readonly<Record<NominationResult['outcome'], string>> = {
  nominated: 'Được đề nghị',
  undecided: 'Chờ Hội đồng xem xét',
  'not-nominated': 'Không được đề nghị',
};

const LABELS = { unmet: 'Chưa đạt', undecided: 'Còn phải xem xét', met: 'Đã đạt' } as const;

/** What became of the unit itself and of the people that it proposed or that stand for an award, each with why. */
export function awardsOfUnit(result: Result): (unit: UnitResult) => readonly Block[] {
  const byUnit = groupBy(result.nominations, ({ unit }) => unit);
  const nameOf = namesOfNominees(result);
  const ownAwards = new Set(
    result.criteria.awards.flatMap((award) => (isOfOwnLevel(result.criteria, award) ? [award.id] : [])),
  );
  return (unit) => {
    const hasReport = unit.submission === 'on-time' || unit.submission === 'late';
    const told = (byUnit.get(unit.id) ?? []).filter(
      (nomination) =>
        nomination.outcome !== 'not-nominated' ||
        nomination.lapsed !== undefined ||
        (hasReport && nomination.subject === 'unit' && ownAwards.has(nomination.award)) ||
        isProposed(nomination, unit),
    );
    if (told.length === 0) return [];
    return captionedTable({
      caption: null,
      columns: [
        ['TT', 5],
        [upperFirst(subjectsOf(result)), 22],
        ['Hình thức', 15],
        ['Kết quả xét', 15],
        ['Lý do', 52],
      ],
      rows: told.map((nomination, index) => nominationRow(nomination, index, nameOf(nomination), result)),
      fontSize: 11,
      whenEmpty: '',
    });
  };
}

const PROPOSED: ReadonlySet<FactCode> = new Set([
  'proposed',
  'proposed-for-namesakes',
  'proposed-unnamed',
  'proposed-to-another-level',
  'proposed-ambiguously',
]);

/** Whether the unit proposed this one for this award, or may have; an older result only tells whom it proposed. */
function isProposed({ name, subject, reasons }: NominationResult, { proposals = [] }: UnitResult): boolean {
  const own = proposals.filter(
    (proposal) =>
      proposal.subject === subject && (subject === 'unit' || personKey(proposal.name) === personKey(name)),
  );
  const facts = reasons?.flatMap(({ fact }) => fact ?? []) ?? [];
  if (facts.length === 0) return own.length > 0;
  return facts.some(({ code }) => PROPOSED.has(code));
}

function nominationRow(nomination: NominationResult, index: number, name: string, result: Result): TableRow {
  return row(
    centre(String(index + 1)),
    left(name),
    left(awardShort(result, nomination.award)),
    centre(nomination.lapsed === undefined ? OUTCOMES[nomination.outcome] : 'Không còn thẩm quyền đề nghị'),
    left([...lapseOf(nomination), whyOf(nomination)].filter((line) => line !== '').join('\n')),
  );
}

/** Why nobody can be asked for the award any more, and what may be done instead; apart from what the unit itself reached. */
function lapseOf({ lapsed }: NominationResult): readonly string[] {
  return lapsed === undefined ? [] : [lapsed.because, ...lapsed.instead.map((way) => `${way}.`)];
}

/** A late report that rules nobody out is nothing that the unit achieved. */
function isFaultAllowed({ outcome, fact }: NonNullable<NominationResult['reasons']>[number]): boolean {
  return outcome === 'met' && fact?.code === 'report-late';
}

/** Reasons against, open and for, and what else there is, a line each; as plain sentences in results of older versions. */
function whyOf({ reasons, because, choice, notes = [], lapsed }: NominationResult): string {
  if (reasons === undefined)
    return sentencesOf(
      (lapsed === undefined ? because : because.slice(1)).map((text) => ({ because: text })),
      'unit',
    );
  const chosen = choice === undefined ? [] : [choiceSentence(choice)];
  const lines = (['unmet', 'undecided', 'met'] as const).flatMap((outcome) => {
    const told = reasons.filter((reason) => reason.outcome === outcome && !isFaultAllowed(reason));
    return told.length === 0 ? [] : [`${LABELS[outcome]}: ${clausesOf(told, 'unit')}.`];
  });
  const noted = [...reasons.filter(isFaultAllowed), ...notes];
  const others = noted.length === 0 ? [] : [`Lưu ý: ${clausesOf(noted, 'unit')}.`];
  return [...chosen, ...lines, ...others].join('\n');
}
