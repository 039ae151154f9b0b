import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Chance, chanceOf } from '../../samples/make/random.ts';
import { documentsOf } from '../../src/documents/registry.ts';
import type { DocumentContext } from '../../src/documents/result-document.ts';
import { returnLetter } from '../../src/documents/slips/phieu-tra-lai.ts';
import { returnSlipsOf } from '../../src/documents/slips/return-slips.ts';
import { comparisonWorkbook } from '../../src/documents/workbooks/comparison-workbook.ts';
import { faultList } from '../../src/documents/workbooks/fault-list.ts';
import { type Profile, profileSchema } from '../../src/domain/profile.ts';
import { type Result, resultSchema } from '../../src/domain/result.ts';
import { chooseForInspection } from '../../src/inspection/choose-units.ts';
import { checkResult } from '../../src/result/check/check-result.ts';
import { recordOf } from '../../src/review/year-record.ts';
import { compareResults } from '../support/compare-results.ts';
import { digest } from '../support/digest.ts';
import { expectGolden } from '../support/golden.ts';
import { inspectionRules, noHistory } from '../support/inspection-fixture.ts';
import { contextOf, officeFixture, profileFixture } from '../support/result-fixture.ts';
import { resultsOfKinds } from '../support/results-of-kinds.ts';
import { type interimReview, reviewContextOf } from '../support/review-fixture.ts';
import { registerOfMergers } from '../support/two-results.ts';
import { spoil } from './spoil-value.ts';

const TIMES = 24;
const MOST_CHANGES = 8;
const OF_RESULT = [
  'inputs',
  'units',
  'units',
  'units',
  'nominations',
  'nominations',
  'remarks',
  'period',
  'council',
  '',
];
const OF_PROFILE = ['offices', 'offices', 'submitTo', 'councilMembers', ''];
const DATES = ['2022-12-05', '2022-12-05', '2023-01-15', '2025-12-05'];

const signer = {
  authority: 'TM. ỦY BAN NHÂN DÂN',
  position: 'CHỦ TỊCH',
  name: 'Lê Văn Thử',
  officeTitle: null,
};
const issuer = {
  parentAgency: 'Ủy ban nhân dân tỉnh Mẫu',
  issuingAgency: 'Ủy ban nhân dân thành phố Mẫu',
  symbol: 'UBND',
  signer,
  recipients: ['Như trên', 'Lưu: VT, NV'],
};
/** A profile in which all that may be entered is. */
const fullProfile: Profile = {
  ...profileFixture,
  offices: [
    {
      ...officeFixture,
      committee: issuer,
      councilIssuer: { ...issuer, symbol: 'HĐTĐKT' },
      signers: { report: { ...signer, position: 'TRƯỞNG PHÒNG' }, decision: signer, letter: signer },
      superior: 'Chủ tịch UBND tỉnh Mẫu',
    },
  ],
  councilMembers: [
    {
      from: null,
      to: null,
      decision: 'Quyết định số 12/QĐ-UBND ngày 05/3/2021',
      members: ['Chủ tịch', 'Phó Chủ tịch', 'Ủy viên', 'Thư ký'].map((role, at) => ({
        name: `Lê Thị ${'ABCD'.charAt(at)}`,
        position: at === 0 ? 'Chủ tịch UBND thành phố' : '',
        role,
        ...(at > 0 ? { follows: ['Cụm số 1'] } : {}),
      })),
    },
  ],
};

const isOfReview = (result: Result): result is typeof interimReview => result.period !== undefined;

/** What papers are made with, otherwise by chance as well. */
function contextBy(result: Result, chance: Chance): DocumentContext {
  const context = isOfReview(result) ? reviewContextOf(result) : contextOf(result);
  if (chance.happens(0.4)) return context;
  const profile = spoil(fullProfile, profileSchema, OF_PROFILE, chance, chance.between(1, 6)) ?? fullProfile;
  return {
    ...context,
    profile,
    office: profile.offices[0] ?? officeFixture,
    date: isOfReview(result) ? context.date : chance.pick(DATES),
    legalBases: context.legalBases.slice(chance.between(0, 2)),
    dossierRules: context.dossierRules.slice(chance.between(0, 1)),
  };
}

/** What is made of a Result, by what makes it; each may refuse one that no run could have written. */
function madeOf(context: DocumentContext, before: Result): readonly (readonly [string, () => unknown])[] {
  const { result } = context;
  const known = { file: 'ket-qua.json', editions: [], units: registerOfMergers };
  const ofAll: readonly (readonly [string, () => unknown])[] = [
    ...documentsOf(result.review).map(({ id, build }) => [id, () => build(context)] as const),
    ['check', () => checkResult(result, known)],
    ['faults', () => faultList(result, context.date)],
    ['slips', () => returnSlipsOf(result).map((slip) => returnLetter(context, slip, new Map()))],
  ];
  const compared = () => compareResults(before, result, registerOfMergers);
  return isOfReview(result)
    ? ofAll
    : [
        ...ofAll,
        ['record', () => recordOf(result, 'ket-qua.json', '1')],
        ['compared', compared],
        ['comparison', () => comparisonWorkbook(compared(), 'so-sanh', context.date)],
        [
          'inspection',
          () =>
            chooseForInspection(result, { count: 3, seed: 1, rules: inspectionRules, history: noHistory }),
        ],
      ];
}

function madeBy(make: () => unknown): string {
  try {
    return digest(make());
  } catch {
    return 'refused';
  }
}

/** Results in which single things are otherwise: all that is made of them is as it was. */
describe('a Result spoilt by chance', () => {
  it.each(Object.entries(resultsOfKinds))('%s', async (name, result) => {
    const lines: string[] = [];
    for (let seed = 1; seed <= TIMES; seed += 1) {
      const chance = chanceOf('spoilt result', name, seed);
      const spoilt = spoil<Result>(result, resultSchema, OF_RESULT, chance, chance.between(1, MOST_CHANGES));
      if (spoilt === null) continue;
      const context = contextBy(spoilt, chance);
      for (const [what, make] of madeOf(context, result)) lines.push(`${seed} ${what} ${madeBy(make)}`);
    }
    expect(new Set(lines.map((line) => line.slice(2))).size).toBeGreaterThan(lines.length / 3);
    await expectGolden(
      `${lines.join('\n')}\n`,
      join(import.meta.dirname, 'golden', 'spoilt', `${name.replaceAll(' ', '-')}.txt`),
    );
  });
});
