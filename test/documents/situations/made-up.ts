import { expect } from 'vitest';
import type { DocumentModel } from '../../../src/documents/document-model.ts';
import type { DocumentContext } from '../../../src/documents/result-document.ts';
import type { LawRegister } from '../../../src/domain/law.ts';
import type { Office, Profile } from '../../../src/domain/profile.ts';
import type { ReportRules } from '../../../src/domain/report-rules.ts';
import type {
  IndividualResult,
  LineResult,
  NominationResult,
  Result,
  UnitResult,
} from '../../../src/domain/result.ts';
import { councilResult } from '../../support/council-fixture.ts';
import { expectGolden } from '../../support/golden.ts';
import { contextOf, reportRulesFixture, resultFixture, unitOf } from '../../support/result-fixture.ts';
import { papersOf, whatChanges } from '../../support/what-changes.ts';

/** What is otherwise than in the base, by what a clerk would call it. */
export type Situations = Readonly<Record<string, DocumentContext>>;

/** Each situation changes the papers as its golden text shows, and none leaves them as they were. */
export async function expectChanges(base: DocumentContext, situations: Situations, golden: string) {
  const papers = Object.entries(situations).map(([name, context]) => [name, papersOf(context)] as const);
  await expectOtherPapers(papersOf(base), Object.fromEntries(papers), golden);
}

/** The same of papers that are made apart. */
export async function expectOtherPapers(
  before: readonly DocumentModel[],
  situations: Readonly<Record<string, readonly DocumentModel[]>>,
  golden: string,
) {
  const told = Object.entries(situations).map(
    ([name, papers]) => [name, whatChanges(before, papers)] as const,
  );
  expect(told.filter(([, changes]) => changes === '').map(([name]) => name)).toEqual([]);
  const text = told.map(([name, changes]) => `## ${name}\n${changes}\n`).join('\n');
  expect(text).not.toMatch(/undefined|NaN|\[object/u);
  await expectGolden(text, `situations/${golden}`);
}

/** The year of eight units with something otherwise. */
export const year = (change: Partial<Result>, rest: Partial<DocumentContext> = {}): DocumentContext => ({
  ...contextOf({ ...resultFixture, ...change }),
  ...rest,
});

const TOPICS = [
  'Trụ sở xuống cấp',
  'Mạng chậm',
  'Hồ sơ giấy nhiều',
  'Bàn ghế cũ',
  'Xe công ít',
  'Máy in hỏng',
  'Kho chật',
  'Đường xa khó đi',
] as const;

/** So many remarks of one kind, each of another unit and of other things. */
export const saidBy =
  (units: readonly string[]) =>
  (kind: Result['remarks'][number]['kind'], count: number, end = '') =>
    TOPICS.slice(0, count).map((topic, at) => ({ unit: units[at] ?? '', kind, text: `${topic}${end}` }));

/** What many units say in the same words. */
export const HELD_BY_MONEY = 'Kinh phí sửa chữa trụ sở còn hạn hẹp, cần bổ sung.';

export const eachUnit = (
  change: (unit: UnitResult) => UnitResult,
  rest: Partial<DocumentContext> = {},
): DocumentContext => year({ units: resultFixture.units.map(change) }, rest);

/** The unit of that code only. */
export const theUnit = (
  id: string,
  change: Partial<UnitResult> | ((unit: UnitResult) => Partial<UnitResult>),
): DocumentContext =>
  eachUnit((unit) =>
    unit.id === id ? { ...unit, ...(typeof change === 'function' ? change(unit) : change) } : unit,
  );

export const eachPerson = (change: (person: IndividualResult) => IndividualResult): DocumentContext =>
  eachUnit((unit) => ({ ...unit, individuals: unit.individuals.map(change) }));

export const eachLine = (unit: UnitResult, change: (line: LineResult) => LineResult): UnitResult => ({
  ...unit,
  lines: unit.lines.map(change),
});

type Shares = Parameters<typeof unitOf>[4];

/** The same units with other points of their lines; a unit that reported nothing stays so. */
export const scored = (
  sharesOf: (unit: UnitResult, at: number) => Shares,
  rest: Partial<DocumentContext> = {},
): DocumentContext =>
  eachUnit((unit) => {
    if (unit.lines.length === 0) return unit;
    const { lines, groups } = unitOf(
      unit.id,
      unit.name,
      unit.type,
      unit.cluster,
      sharesOf(unit, resultFixture.units.indexOf(unit)),
    );
    return { ...unit, lines, groups };
  }, rest);

/** So many units more, as `make` has them. */
export const moreUnits = (
  count: number,
  rest: Partial<UnitResult>,
  shares: Shares = null,
): Result['units'] => [
  ...resultFixture.units,
  ...Array.from({ length: count }, (_, at) => ({
    ...unitOf(`THEM${at + 1}`, `Trường Tiểu học số ${at + 1}`, 'truong-hoc', 'Cụm số 3', shares),
    ...rest,
  })),
];

/** Other figures from which on the office judges. */
export const rules = (change: Partial<ReportRules['standout']>): Partial<DocumentContext> => ({
  reportRules: { ...reportRulesFixture, standout: { ...reportRulesFixture.standout, ...change } },
});

type Beside = Partial<Omit<DocumentContext, 'office' | 'law' | 'profile'>> & {
  readonly office?: Partial<Office>;
  readonly law?: Partial<LawRegister>;
};

/** The year after the council met, with something otherwise; also in the profile, the office, the register of law. */
export function council(
  change: { readonly [Key in keyof Result]?: Result[Key] | undefined },
  profile: Partial<Profile> = {},
  { office = {}, law = {}, ...rest }: Beside = {},
): DocumentContext {
  const { meeting, ...others } = { ...councilResult, ...change };
  const usual = contextOf({ ...others, ...(meeting !== undefined && { meeting }) } as Result);
  return {
    ...usual,
    profile: { ...usual.profile, ...profile },
    office: { ...usual.office, ...office },
    law: { ...usual.law, ...law },
    ...rest,
  };
}

export const eachNomination = (change: (nomination: NominationResult) => NominationResult): DocumentContext =>
  council({ nominations: councilResult.nominations.map(change) });
