import { criteriaInForce, criteriaOf } from '../../samples/make/criteria.ts';
import { fillForm } from '../../samples/make/fill-form.ts';
import { type Chance, chanceOf } from '../../samples/make/random.ts';
import { sampleRegister } from '../../samples/make/register/units.ts';
import { submit } from '../../samples/make/submit.ts';
import { awardTitle } from '../../samples/make/year.ts';
import { type CriterionLine, unitLines } from '../../src/criteria/lines.ts';
import type { CriteriaEdition } from '../../src/criteria/schema.ts';
import { type Diagnostic, staged } from '../../src/diagnostics/diagnostic.ts';
import type { Council } from '../../src/domain/council.ts';
import type { DocumentedFact } from '../../src/domain/fact.ts';
import type { Honour } from '../../src/domain/honour.ts';
import { pointsFromNumber } from '../../src/domain/points.ts';
import type { Profile } from '../../src/domain/profile.ts';
import type { UnreadableFile } from '../../src/domain/reading.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { DEFAULT_TYPE_IDS, type Unit } from '../../src/domain/unit.ts';
import type { UnitVerification, Verification, VerifiedPoint } from '../../src/domain/verification.ts';
import { formOf } from '../../src/form/form-of.ts';
import { readWorkbook } from '../../src/io/read-workbook.ts';
import type { Decision } from '../../src/nomination/decide.ts';
import { nominate } from '../../src/nomination/nominate.ts';
import { decideYear, standYear } from '../../src/procedure/year.ts';
import { checkSubmission } from '../../src/reading/checks/check-submission.ts';
import type { ReadingContext } from '../../src/reading/context.ts';
import { supersede } from '../../src/reading/supersede.ts';
import { understandAll } from '../../src/reading/understand.ts';
import { renderForm } from '../../src/render/xlsx/render-form.ts';
import { unitsInForce } from '../../src/workspace/units-in-force.ts';
import { bookOf, rawOf } from '../mutants/book.ts';
import { mutations } from '../mutants/mutations/registry.ts';

/** A year of a small city in which everything happens that a year may bring; the same for the same seed. */
export type City = {
  readonly result: Result;
  readonly criteria: CriteriaEdition;
  readonly facts: readonly DocumentedFact[];
  readonly honours: readonly Honour[] | null;
};

/** Units of each type. */
const OF_A_TYPE = 3;
/** Few different ones, so that ties are common. */
const WISHES = [97, 95, 92, 92, 90, 88, 85, 80, 72, 65, 55] as const;
const REMARKS = [
  'Kinh phí sửa chữa trụ sở còn hạn hẹp, máy tính tại bộ phận một cửa đã cũ.',
  'Kinh phí sửa chữa trụ sở còn hạn hẹp; máy tính tại bộ phận một cửa đã cũ',
  'Biên chế ít, nhiều việc kiêm nhiệm.',
  'Đề nghị Phòng Nội vụ tổ chức tập huấn về văn hóa công sở.',
  'Tổ chức “Ngày thứ Sáu trả kết quả tại nhà” cho người cao tuổi.',
  null,
] as const;

const RECEIVED = ['11-20', '11-30', '12-01', '12-14'] as const;

export async function cityIn(seed: number, year: number, profile: Profile): Promise<City> {
  const chance = chanceOf('kept city', seed, year);
  const criteria = await criteriaInForce(profile.plan, year);
  const ofForms = await criteriaOf(profile.plan, year);
  const deadline = { date: `${year}-${criteria.set.deadline}`, weekend: false };
  const inForce = unitsInForce(sampleRegister, deadline.date);
  // The same units each year, so that a review has something to follow.
  const units = DEFAULT_TYPE_IDS.flatMap((type) =>
    chanceOf('units', seed, type)
      .shuffle(inForce.filter((unit) => unit.type === type))
      .slice(0, OF_A_TYPE),
  );
  const context: ReadingContext = { units, register: sampleRegister, criteria, year };
  const submissions: Submission[] = [];
  const unreadable: UnreadableFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const unit of units) {
    if (chance.happens(0.08)) continue;
    const file = `${unit.id}.xlsx`;
    const received = { file, sha256: unit.id, receivedOn: `${year}-${chance.pick(RECEIVED)}`, sender: null };
    if (chance.happens(0.06)) {
      unreadable.push({ received, unit: unit.id, because: 'Tệp bị cắt cụt.' });
      continue;
    }
    const story = {
      wish: chance.pick(WISHES),
      seed: `${unit.type}${chance.between(1, 2)}`,
      ...(chance.happens(0.2)
        ? {
            violation: {
              place: chance.between(0, 3),
              text: chance.pick(['Khiển trách', 'Đang bị xem xét kỷ luật', 'Không']),
            },
          }
        : {}),
    };
    const form = fillForm(
      formOf({ unit, criteria: ofForms, year, profile, deadline: deadline.date }),
      submit(unit, {
        set: ofForms.set,
        year,
        story,
        remarks: {
          difficulty: chance.pick(REMARKS),
          proposal: chance.pick(REMARKS),
          'good-practice': chance.pick(REMARKS),
        },
        awards: { unit: awardTitle(ofForms, 'unit'), individual: awardTitle(ofForms, 'individual') },
        size: chance.between(2, 6),
      }),
      ofForms.set,
    );
    const read = await readWorkbook(await renderForm(form), file);
    if (read.value === null) throw new Error('a good form cannot be read');
    const roles = new Map(form.sheets.map(({ name, role }) => [name, role]));
    const book = bookOf(read.value, roles, new Map());
    for (const mutation of chance.shuffle(mutations).slice(0, chance.pick([0, 0, 1, 2])))
      mutation.apply(book, chance);
    const understood = understandAll(rawOf(book), received, context);
    submissions.push(...understood.value);
    diagnostics.push(
      ...understood.diagnostics,
      ...understood.value.flatMap((submission) => checkSubmission(submission, context)),
    );
    if (chance.happens(0.15)) {
      const again = {
        ...received,
        file: `${unit.id}-sua.xlsx`,
        sha256: `${unit.id}2`,
        receivedOn: `${year}-11-29`,
      };
      const later = understandAll({ ...read.value, file: again.file }, again, context);
      submissions.push(...later.value);
      diagnostics.push(...later.diagnostics);
    }
  }
  const skipped = [{ file: 'anh.jpg', because: 'Không phải bảng tính.' }];
  const reading = { submissions, unreadable, skipped, diagnostics };
  const sent = supersede(submissions).value.current;
  const verification = verificationOf(units, criteria, year, chance);
  const facts = factsOf(sent, criteria, year, chance);
  const honours = honoursOf(sent, criteria, year, chance);
  const ground = { version: '0', year, criteria, context, deadline, records: { facts, honours } };
  const stood = standYear(ground, reading, staged(verification));
  const { candidates, scope } = stood.value;
  const council = councilOf(nominate(candidates, scope), year, chance);
  return { result: decideYear(stood, staged(council)).value, criteria, facts, honours };
}

export function verificationOf(
  units: readonly Unit[],
  { set }: CriteriaEdition,
  year: number,
  chance: Chance,
): Verification {
  return new Map(
    units
      .filter(() => chance.happens(0.3))
      .map((unit, index): [string, UnitVerification] => {
        const lines = chance.shuffle(unitLines(set, unit.type)).slice(0, chance.between(1, 4));
        return [
          unit.id,
          new Map(
            lines.map((line, at): [string, VerifiedPoint] => [
              line.id,
              {
                points: pointsFromNumber(
                  withSign(line, Math.round(line.max * chance.pick([0, 0.5, 0.75, 1])) / 100),
                ),
                reason: chance.pick(['Thiếu văn bản.', 'Đã có xác nhận.']),
                by: chance.pick(['Lê Văn Thử', '']),
                on: chance.pick([`${year}-12-02`, null]),
                recalculated: chance.pick([null, line.max]),
                from: { file: 'tham-dinh.xlsx', sheet: 'Thẩm định', cell: `H${index * 10 + at + 4}` },
              },
            ]),
          ),
        ];
      }),
  );
}

/** Points of a penalty are below nought. */
function withSign({ counts }: CriterionLine, points: number): number {
  return counts === 'penalty' && points > 0 ? -points : points;
}

export function factsOf(
  submissions: readonly Submission[],
  { set }: CriteriaEdition,
  year: number,
  chance: Chance,
): readonly DocumentedFact[] {
  const cell = (row: number) => ({ file: 'xu-ly.xlsx', sheet: 'Xử lý', cell: `A${row}` });
  return submissions
    .filter(({ unit }) => unit !== null && chance.happens(0.4))
    .map((submission, index): DocumentedFact => {
      const person = chance.happens(0.7) ? submission.people[chance.between(0, 2)] : undefined;
      const { id } = chance.pick(
        set.disqualifiers.filter(({ subjects }) =>
          subjects.includes(person === undefined ? 'unit' : 'individual'),
        ),
      );
      const from = `${year - chance.between(0, 1)}-0${chance.between(1, 9)}-15`;
      return {
        unit: submission.unit ?? '',
        person: person === undefined ? null : { name: person.name.value, birthDate: null },
        disqualifier: id,
        what: chance.pick(['Khiển trách', 'Đang thanh tra', 'Phê bình']),
        document: chance.happens(0.8)
          ? { number: `${index + 1}/QĐ-UBND`, date: from, issuer: 'Chủ tịch UBND thành phố' }
          : null,
        from,
        until: chance.pick([null, `${year}-12-31`, `${year}-06-30`, `${year - 1}-12-01`]),
        cell: cell(index + 4),
      };
    });
}

export function honoursOf(
  submissions: readonly Submission[],
  { set }: CriteriaEdition,
  year: number,
  chance: Chance,
): readonly Honour[] | null {
  if (chance.happens(0.25)) return null;
  return submissions
    .filter(({ unit }) => unit !== null && chance.happens(0.5))
    .map((submission, index): Honour => {
      const person = chance.happens(0.6) ? submission.people[chance.between(0, 2)] : undefined;
      const subject = person === undefined ? 'unit' : 'individual';
      const before = year - chance.between(0, 2);
      return {
        unit: submission.unit ?? '',
        person: person === undefined ? null : { name: person.name.value, birthDate: null },
        award: chance.pick(set.awards.filter((award) => award.subject === subject)).id,
        decision: { number: `${index + 11}/QĐ-UBND`, date: `${before}-12-20` },
        achievement: { from: before, to: before },
        cell: { file: 'khen-thuong.xlsx', sheet: 'Đã khen thưởng', cell: `A${index + 4}` },
      };
    });
}

/** What the council did about decisions: some left open are chosen, most nominees are voted on. */
export function councilOf(decisions: readonly Decision[], year: number, chance: Chance): Council {
  if (chance.happens(0.2)) return { meeting: null, choices: [], ballots: [] };
  const key = ({ candidate, award }: Pick<Decision, 'candidate' | 'award'>) => ({
    subject: candidate.subject,
    unit: candidate.unit.id,
    individual: candidate.individual,
    award: award.id,
  });
  const cell = (sheet: string, row: number) => ({ file: 'hoi-dong.xlsx', sheet, cell: `H${row}` });
  const present = chance.between(5, 9);
  const choices = decisions
    .filter(({ outcome }) => chance.happens(outcome === 'undecided' ? 0.6 : 0.02))
    .map((decision, index) => ({
      ...key(decision),
      decision: chance.pick(['take', 'take', 'leave'] as const),
      reason: 'Hội đồng đã thảo luận',
      by: chance.pick(['Lê Văn Thử', '']),
      on: chance.pick([`${year}-12-10`, null]),
      from: cell('Lựa chọn', index + 4),
    }));
  const isVoting = chance.happens(0.8);
  const ballots = decisions
    .filter(({ outcome }) => isVoting && chance.happens(outcome === 'nominated' ? 0.9 : 0.3))
    .map((decision, index) => {
      const yes = chance.pick([present, present - 1, 5, 4, 7, 2]);
      return {
        ...key(decision),
        yes,
        no: Math.max(0, present - yes - chance.between(0, 1)),
        from: cell('Phiếu bầu', index + 4),
      };
    });
  return {
    choices,
    ballots,
    meeting: {
      date: chance.pick([`${year}-12-10`, `${year}-12-10`, null]),
      startedAt: chance.pick(['14 giờ 00', '']),
      endedAt: chance.pick(['16 giờ 30', '']),
      place: chance.pick(['Phòng họp số 1', '']),
      chair: { name: chance.pick(['Lê Văn Thử', '']), position: 'Chủ tịch UBND thành phố' },
      secretary: { name: 'Hoàng Thị Mẫu', position: chance.pick(['Phó Trưởng phòng Nội vụ', '']) },
      members: Array.from({ length: 9 }, (_, index) => ({
        name: `Thành viên ${index + 1}`,
        position: index === 0 ? 'Chủ tịch UBND thành phố' : 'Trưởng phòng',
        role: index === 0 ? 'Chủ tịch' : index === 8 ? 'Thư ký' : 'Ủy viên',
        isPresent: index < present,
        absence: index < present ? '' : chance.pick(['Đi công tác', 'Nghỉ ốm', '']),
        hasWrittenOpinion: index >= present && chance.happens(0.3),
      })),
      invitees: chance.pick([[], ['Đại diện Thanh tra thành phố']]),
      tellers: chance.pick([[], ['Thành viên 2', 'Thành viên 3']]),
      papers: chance.pick([null, { issued: present, collected: present, valid: present - 1, invalid: 1 }]),
      discussion: chance.pick([
        [],
        ['Thống nhất với kết quả chấm điểm.', 'Đề nghị ưu tiên người trực tiếp.'],
      ]),
    },
  };
}
