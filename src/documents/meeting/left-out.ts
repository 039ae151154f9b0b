import { isOfOwnLevel } from '../../domain/award.ts';
import type { NominationResult, Result, UnitResult } from '../../domain/result.ts';
import { upperFirst } from '../../text/letters.ts';
import { personKey } from '../../text/person-key.ts';
import { choiceSentence } from '../../wording/choice-words.ts';
import { captionedTable, centre, left, paragraph, row } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { namesOfNominees, unitsById } from '../figures/nominees.ts';
import { sentencesOf } from '../words/reasons.ts';
import { subjectsOf } from '../words/subjects.ts';
import { awardShort } from '../words/titles.ts';
import { tally } from '../words/wording.ts';

/** Those who were considered and are not proposed, each with why. */
export function leftOut(result: Result): readonly Block[] {
  const units = unitsById(result);
  const nameOf = namesOfNominees(result);
  const cases = casesLeftOut(result);
  if (cases.length === 0)
    return [paragraph('body', 'Không có trường hợp nào được xem xét mà không được đề nghị.')];
  return [
    paragraph(
      'body',
      `${tally(cases.length)} trường hợp được xem xét nhưng không được đề nghị hoặc chưa được quyết định, gồm:`,
    ),
    ...captionedTable({
      caption: null,
      columns: [
        ['TT', 6],
        [upperFirst(subjectsOf(result)), 34],
        ['Hình thức', 18],
        ['Lý do', 43],
      ],
      rows: cases.map((each, index) =>
        row(
          centre(String(index + 1)),
          left(
            each.subject === 'unit'
              ? each.name
              : [nameOf(each), each.position ?? '', units.get(each.unit)?.name ?? each.unit]
                  .filter((part) => part !== '')
                  .join(', '),
          ),
          left(awardShort(result, each.award)),
          left(whyNot(each)),
        ),
      ),
      fontSize: 12,
      whenEmpty: '',
    }),
  ];
}

/**
 * Units for the city's own awards, and whoever else the unit proposed, the council chose about or voted on; not those
 * who are proposed for another award, nor the many people whom nobody proposed.
 */
function casesLeftOut(result: Result): readonly NominationResult[] {
  const units = unitsById(result);
  const proposed = new Set(
    result.nominations.filter(({ outcome }) => outcome === 'nominated').map(subjectKey),
  );
  const city = new Set(
    result.criteria.awards.flatMap((award) => (isOfOwnLevel(result.criteria, award) ? [award.id] : [])),
  );
  return result.nominations.filter((nomination) => {
    const { outcome, subject, award, choice, vote } = nomination;
    if (outcome === 'nominated' || proposed.has(subjectKey(nomination))) return false;
    if (outcome === 'undecided' || choice !== undefined || vote !== undefined) return true;
    return (subject === 'unit' && city.has(award)) || isProposed(nomination, units.get(nomination.unit));
  });
}

function subjectKey({ unit, individual }: NominationResult): string {
  return JSON.stringify([unit, individual]);
}

/** Whether the unit's own report names it. */
function isProposed({ subject, name }: NominationResult, unit: UnitResult | undefined): boolean {
  return (unit?.proposals ?? []).some(
    (proposal) =>
      proposal.subject === subject && (subject === 'unit' || personKey(proposal.name) === personKey(name)),
  );
}

/** What speaks against, or what is open; the council's own words first. */
function whyNot({ outcome, because, reasons = [], choice, open = [], lapsed }: NominationResult): string {
  if (lapsed !== undefined) return lapsed.because;
  if (choice?.decision === 'leave') return choiceSentence(choice);
  const verdict = outcome === 'undecided' ? 'undecided' : 'unmet';
  const against = reasons.filter((reason) => reason.outcome === verdict);
  if (against.length > 0) return sentencesOf(against, 'council');
  return (open.length > 0 ? open : because.slice(0, 1)).join(' ');
}
