import { describe, expect, it } from 'vitest';
import type { WordDocumentModel } from '../../../src/documents/document-model.ts';
import { submissionLetter } from '../../../src/documents/letters/to-trinh.ts';
import { councilCases } from '../../../src/documents/lists/danh-sach-trinh-hoi-dong.ts';
import { commendationDecision } from '../../../src/documents/meeting/quyet-dinh-tang-giay-khen.ts';
import type { ResultDocument } from '../../../src/documents/result-document.ts';
import type { Result } from '../../../src/domain/result.ts';
import { councilResult } from '../../support/council-fixture.ts';
import { blockText } from '../../support/document-text.ts';
import { gateContext } from '../../support/gate-context.ts';
import { nominationOf, personOf, resultFixture } from '../../support/result-fixture.ts';

const textOf = (document: ResultDocument, result: Result, date: string) =>
  (document.build(gateContext(result, date)) as readonly WordDocumentModel[])
    .flatMap(({ blocks }) => Object.values(blocks).flat().map(blockText))
    .join('\n');

const withSex = (result: Result): Result => ({
  ...result,
  units: result.units.map((unit) => ({
    ...unit,
    individuals: unit.individuals.map((person) =>
      person.name === 'Lê Thị Bình'
        ? { ...person, sex: 'female' as const }
        : person.name === 'Trần Đức An'
          ? { ...person, sex: 'male' as const }
          : person,
    ),
  })),
});

describe('Ông, Bà', () => {
  it.each([submissionLetter, commendationDecision])(
    '$id has them where the office gives the sex',
    (document) => {
      const text = textOf(document, withSex(councilResult), '2022-12-05');
      expect(text).toContain('Bà Lê Thị Bình');
      expect(text).toContain('Ông Trần Đức An');
    },
  );

  it('and nothing before a name where it does not', () => {
    const text = textOf(submissionLetter, councilResult, '2022-12-05');
    expect(text).toContain('| Lê Thị Bình |');
    expect(text).not.toMatch(/(?:Ông|Bà) (?:Lê|Trần|Nguyễn)/u);
  });
});

describe('equals before the council', () => {
  const people = [
    personOf('PTP-1', 'Đỗ Minh Đức', 'Chuyên viên', [], { total: 90, sex: 'male' }),
    personOf('PTP-2', 'Lê Thị Bình', 'Chuyên viên', [], { total: 90, sex: 'female' }),
    personOf('PTP-3', 'An Thị Chín', 'Chuyên viên', [], { total: 95, sex: 'female' }),
  ];
  const tied: Result = {
    ...resultFixture,
    units: resultFixture.units.map((unit) => (unit.id === 'PTP' ? { ...unit, individuals: people } : unit)),
    nominations: people.map(({ id, name }) =>
      nominationOf('individual', 'PTP', id, name, 'undecided', ['Bằng điểm ở vị trí cuối.']),
    ),
  };
  const order = (date: string) =>
    [...textOf(councilCases, tied, date).matchAll(/Cá nhân \| ([^|]+?) \|/gu)].map(([, name]) => name);

  it('stand as they are listed under the law before 01/7/2025', () => {
    expect(order('2025-06-30')).toEqual(['Bà Lê Thị Bình', 'Bà An Thị Chín', 'Ông Đỗ Minh Đức']);
    expect(textOf(councilCases, tied, '2025-06-30')).not.toContain('152/2025');
  });

  it('the woman stands first from then on, marked to be compared; others keep their place', () => {
    expect(order('2025-07-01')).toEqual(['Bà Lê Thị Bình', 'Ông Đỗ Minh Đức', 'Bà An Thị Chín']);
    const text = textOf(councilCases, tied, '2025-07-01');
    expect(text).toContain(
      'Điều 4 khoản 6) [đối chiếu quy định]; trong các trường hợp bằng điểm trên có: Lê Thị Bình.',
    );
  });

  it('nothing is said of it where no two are equal', () => {
    const apart = { ...tied, nominations: tied.nominations.slice(1) };
    expect(textOf(councilCases, apart, '2025-07-01')).not.toContain('152/2025');
  });
});
