import { linesOfGroups } from '../../criteria/lines.ts';
import type { CriteriaEdition, CriteriaSet } from '../../criteria/schema.ts';
import type { IndividualResult, NominationResult, Result, UnitResult } from '../../domain/result.ts';
import { formatNumber } from '../../text/numbers.ts';
import { describeCriteria } from '../describe-criteria.ts';
import type { Mismatch } from './scorecard/mismatch.ts';

/**
 * Words of the criteria in a result that the criteria with its fingerprint do not say: names of groups, lines, grades,
 * conditions and awards, and the plan's own. How requirements are worded may change from version to version of the tool, and is
 * not held against it.
 */
export function wordFaults(
  told: Result['criteria'],
  edition: CriteriaEdition,
  review: Result['review'],
): readonly string[] {
  const own = describeCriteria(edition, review);
  const groups = (criteria: Result['criteria']) =>
    [...criteria.units, ...criteria.individuals].flatMap(({ lines, ...group }) => [group, ...lines]);
  const named = (
    items: readonly {
      readonly id: string;
      readonly title: string;
      readonly short?: string;
      readonly subject?: string;
    }[],
  ) => {
    // An award for units and one for people may have the same id.
    const words = new Map<string, string>();
    for (const { id, title, short = '', subject = '' } of items)
      words.set(id, `${words.get(id) ?? ''}${subject}\n${title}\n${short}\n`);
    return words;
  };
  const differing = (
    words: string,
    here: ReadonlyMap<string, string>,
    there: ReadonlyMap<string, string>,
  ): readonly string[] =>
    [...here].flatMap(([id, text]) => {
      const known = there.get(id);
      return known !== undefined && known !== text ? [`${words} ${id}`] : [];
    });
  const movement = ({ movement: { title, number, date } }: Result['criteria']) =>
    JSON.stringify([title, number, date]);
  return [
    ...(movement(told) === movement(own) ? [] : ['tên, số, ngày của kế hoạch']),
    ...differing('tên của', named(groups(told)), named(groups(own))),
    ...differing('tên mức', named(told.grades), named(own.grades)),
    ...differing('tên điều kiện', named(told.disqualifiers), named(own.disqualifiers)),
    ...differing('tên hình thức khen thưởng', named(told.awards), named(own.awards)),
  ];
}

/** A line whose reason ends in other points than it has. */
export function reasonFaults({ lines }: Pick<UnitResult | IndividualResult, 'lines'>): readonly Mismatch[] {
  return lines.flatMap(({ criterion, status, points, because }): readonly Mismatch[] => {
    const said = status === 'scored' ? POINTS.exec(because.slice(-LONGEST_END))?.[1] : undefined;
    if (said === undefined || points === null || said === formatNumber(points)) return [];
    return [
      {
        where: `Lý do của tiêu chí ${criterion}`,
        found: `${said} điểm`,
        expected: `${formatNumber(points)} điểm`,
      },
    ];
  });
}

const LONGEST_END = 40;
const POINTS = /: (\d{1,4}(?:,\d{1,2})?) điểm\.$/u;

/** Somebody who is no leader with a line for leaders that applies, and a leader to whom one does not because of that. */
export function leaderFaults(
  person: IndividualResult,
  type: UnitResult['type'],
  set: CriteriaSet,
): readonly Mismatch[] {
  if (person.leader === null) return [];
  const lines = linesOfGroups(set.individuals.groups, type).filter(({ appliesTo }) => appliesTo.leaders);
  const ofLeaders = new Set(lines.map(({ id }) => id));
  return person.lines
    .filter(({ criterion }) => ofLeaders.has(criterion))
    .filter(({ status, because }) =>
      person.leader ? because.startsWith(OF_LEADERS) : status !== 'not-applicable',
    )
    .map(({ criterion }) => ({
      where: `Lãnh đạo, so với tiêu chí ${criterion} chỉ dành cho lãnh đạo`,
      found: person.leader ? 'là lãnh đạo' : 'không là lãnh đạo',
      expected: person.leader ? 'không, vì tiêu chí không áp dụng' : 'có, vì tiêu chí được chấm',
    }));
}

/** How a line that is for leaders alone says why it does not apply (`scoreSubmission`). */
const OF_LEADERS = 'Chỉ dùng cho người giữ chức vụ lãnh đạo';

/** A proposal that contradicts itself: leader in one place alone, reasons twice and not the same. */
export function proposalFault(
  {
    leader,
    because,
    reasons,
    choice,
    lapsed,
  }: Pick<NominationResult, 'leader' | 'because' | 'reasons' | 'choice' | 'lapsed'>,
  person: Pick<IndividualResult, 'leader'> | undefined,
): Mismatch | null {
  const words = (is: boolean | null) => (is === null ? 'chưa rõ' : is ? 'là lãnh đạo' : 'không là lãnh đạo');
  if (leader !== undefined && person !== undefined && leader !== person.leader)
    return { where: 'Lãnh đạo ở đề nghị khen thưởng', found: words(leader), expected: words(person.leader) };
  if (reasons === undefined) return null;
  // What the council chose, and why an award lapsed, stands among the reasons and is none of the requirements.
  const known = new Set([
    ...reasons.map((reason) => reason.because),
    ...(lapsed === undefined ? [] : [lapsed.because]),
  ]);
  const other = because.find((text) => !known.has(text) && !(choice !== undefined && OF_COUNCIL.test(text)));
  const told = new Set(because);
  const missing = reasons.find((reason) => !told.has(reason.because));
  if (other === undefined && missing === undefined) return null;
  return {
    where: 'Lý do của đề nghị khen thưởng',
    found: other === undefined ? 'thiếu một lý do' : `“${other}”`,
    expected: missing === undefined ? 'không có lý do này' : `“${missing.because}”`,
  };
}

const OF_COUNCIL = /^Hội đồng /u;
