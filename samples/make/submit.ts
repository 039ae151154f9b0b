import { individualLines, unitLines } from '../../src/criteria/lines.ts';
import type { CriteriaSet } from '../../src/criteria/schema.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { answerPerson } from './answers/answer-person.ts';
import { answerUnit, symbolOf } from './answers/answer-unit.ts';
import { asWritten } from './answers/claims.ts';
import { inventPhone } from './names.ts';
import { type StaffMember, staffOf, usualSize } from './people/staff.ts';
import { type Career, usualQuality } from './quality.ts';
import { type Chance, chanceOf } from './random.ts';
import type { SamplePerson, SampleSubmission } from './submission.ts';
import { shortAchievement, summaryOf, unitSummary } from './texts/achievements.ts';
import { fillText } from './texts/sample-text.ts';

/** What is special about a unit in a year; everything is by chance where nothing is said. */
export type UnitStory = {
  /** The total to aim at. */
  readonly wish?: number;
  /** Answers drawn with another unit's seed: a tie, where both are of the same kind and size. */
  readonly seed?: string;
  /** `Vi phạm, kỷ luật` of the person in this place (from 0) of the full list. */
  readonly violation?: { readonly place: number; readonly text: string; readonly isProposed?: boolean };
  /** Points as the form gives them and proof for every line: none of the usual oversights. */
  readonly isCareful?: boolean;
  /** What the unit asks for beside the yearly award: for a person whom it lists, or for itself. */
  readonly asksFor?: readonly { readonly award: string; readonly person?: string }[];
};

/** What a unit writes on its last sheet. */
export type RemarkTexts = Readonly<Record<'difficulty' | 'proposal' | 'good-practice', string | null>>;

export type SubmitContext = {
  readonly set: CriteriaSet;
  readonly year: number;
  readonly story: UnitStory;
  readonly remarks: RemarkTexts;
  /** `Hình thức đề nghị` for a unit and for a person. */
  readonly awards: { readonly unit: string; readonly individual: string };
  /** How many people; as many as such a unit has where nothing is said. */
  readonly size?: number;
  /** Whom the unit lists, where it does not list everybody. */
  readonly staff?: readonly StaffMember[];
  /** How it does over the years. */
  readonly career?: Career;
};

const WORTH_PROPOSING = { unit: 84, individual: 93 };

/** A unit's whole report for a year. */
export function submit(unit: Unit, context: SubmitContext): SampleSubmission {
  const { set, year, story } = context;
  const chance = chanceOf('report', unit.id, year);
  const staff = context.staff ?? staffOf(unit, year, context.size);
  const staffCount = context.staff ? Math.max(usualSize(unit), staff.length) : staff.length;
  const scored = peopleOf(unit, staff, context);
  const { answers, total } = answerUnit(unit, set, {
    year,
    wish: story.wish ?? usualQuality(unit, year, context.career),
    within: story.wish === undefined ? 1 : 0.04,
    staffCount,
    seed: story.seed ?? unit.id,
  });
  return {
    unit,
    year,
    reportNumber: `${chance.between(40, 980)}/BC-${symbolOf(unit)}`,
    reportDate: `${year}-11-${String(chance.between(10, 28)).padStart(2, '0')}`,
    staffCount,
    preparedBy: staff[Math.min(4, staff.length - 1)]?.name ?? '',
    phone: inventPhone(chance),
    head: staff[0]?.name ?? '',
    answers: story.isCareful
      ? answers
      : asWritten(unitLines(set, unit.type), answers, chanceOf('claims', story.seed ?? unit.id, year)),
    people: scored.map(({ person }) => person),
    proposals: proposalsOf(unit, total, scored, context, chance),
    remarks: (['difficulty', 'proposal', 'good-practice'] as const).flatMap((kind) => {
      const text = context.remarks[kind];
      return text === null ? [] : [{ kind, text: fillText(text, year, chance) }];
    }),
  };
}

type Scored = { readonly person: SamplePerson; readonly place: number; readonly total: number };

function peopleOf(unit: Unit, staff: readonly StaffMember[], context: SubmitContext): readonly Scored[] {
  const lines = individualLines(context.set, unit);
  return staff.map((member) => {
    const { place } = member;
    const { points, total } = answerPerson(member, { ...context, lines, unit: unit.id });
    const chance = chanceOf('words', unit.id, member.name, context.year);
    const isViolator = context.story.violation?.place === place;
    const who = {
      position: member.post.title,
      department: member.post.department,
      isLeader: member.post.isLeader,
    };
    const person: SamplePerson = {
      name: member.name,
      birthDate: member.birthDate,
      ...who,
      points,
      violation: isViolator ? (context.story.violation?.text ?? '') : '',
      achievement:
        total >= 91 && chance.happens(0.5) ? shortAchievement(unit, who, context.year, chance) : '',
      note: chance.happens(0.03) ? chance.pick(notes) : '',
    };
    return { person, place, total };
  });
}

const notes = ['Nghỉ thai sản từ tháng 7', 'Chuyển đến từ tháng 3', 'Biệt phái từ tháng 9'];

function proposalsOf(
  unit: Unit,
  total: number,
  scored: readonly Scored[],
  { year, awards, story }: SubmitContext,
  chance: Chance,
): SampleSubmission['proposals'] {
  const best = scored
    .filter((one) => one.total >= WORTH_PROPOSING.individual && one.person.violation === '')
    .toSorted((a, b) => b.total - a.total)
    .slice(0, chance.between(1, 3));
  const violator = scored.find(({ place }) => place === story.violation?.place);
  const proposed = story.violation?.isProposed && violator ? [...best, violator] : best;
  const collective = total >= WORTH_PROPOSING.unit ? [unitProposal(unit, awards.unit, year, chance)] : [];
  const higher = (story.asksFor ?? []).map(({ award, person: name }) => {
    if (name === undefined) return unitProposal(unit, award, year, chance);
    const person = scored.find((one) => one.person.name === name)?.person;
    if (!person) throw new RangeError(`${unit.id} does not list ${name} in ${year}`);
    return individualProposal(person, unit, award, year, chance);
  });
  return [
    ...collective,
    ...proposed.map(({ person }) => individualProposal(person, unit, awards.individual, year, chance)),
    ...higher,
  ];
}

function unitProposal(
  unit: Unit,
  award: string,
  year: number,
  chance: Chance,
): SampleSubmission['proposals'][number] {
  return { subject: 'unit', name: unit.name, position: '', award, summary: unitSummary(unit, year, chance) };
}

function individualProposal(
  person: SamplePerson,
  unit: Unit,
  award: string,
  year: number,
  chance: Chance,
): SampleSubmission['proposals'][number] {
  return {
    subject: 'individual',
    name: person.name,
    position: person.position,
    award,
    summary: summaryOf(unit, person, year, chance),
  };
}
