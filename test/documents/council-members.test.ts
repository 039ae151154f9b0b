import { describe, expect, it } from 'vitest';
import { annualReport } from '../../src/documents/annual/bao-cao-tong-hop.ts';
import { councilMembers } from '../../src/documents/council-members.ts';
import type { Block, WordDocumentModel } from '../../src/documents/document-model.ts';
import type { DocumentContext } from '../../src/documents/result-document.ts';
import { finalReport } from '../../src/documents/review/bao-cao-tong-ket.ts';
import type { CouncilTerm } from '../../src/domain/profile.ts';
import { blockText } from '../support/document-text.ts';
import { contextOf, resultFixture } from '../support/result-fixture.ts';
import { finalReview, reviewContextOf } from '../support/review-fixture.ts';

const term: CouncilTerm = {
  from: '2021-01-01',
  to: '2024-12-31',
  decision: 'Quyết định số 12/QĐ-UBND ngày 05/3/2021',
  members: [
    { name: 'Lương Thế Huy', position: 'Chủ tịch UBND thành phố', role: 'Chủ tịch' },
    {
      name: 'Trịnh Thị Khuê',
      position: 'Trưởng phòng Nội vụ',
      role: 'Ủy viên Thường trực',
      follows: ['cụm số 1', 'Cụm số 3'],
    },
  ],
};

function withTerm(context: DocumentContext, councilMembers: readonly CouncilTerm[]): DocumentContext {
  return { ...context, profile: { ...context.profile, councilMembers: [...councilMembers] } };
}

const textOf = (blocks: readonly Block[] = []) => blocks.map(blockText).join('\n');

describe('members of the council and the clusters that each follows', () => {
  const context = withTerm(contextOf(resultFixture), [term]);

  it('are printed with how many units that is, and with what nobody follows', () => {
    expect(textOf(councilMembers(context))).toBe(
      [
        `${context.office.council} theo Quyết định số 12/QĐ-UBND ngày 05/3/2021 có 02 thành viên; việc phân công theo dõi, hướng dẫn, đôn đốc, giám sát các cụm thi đua như sau:`,
        'Phân công thành viên Hội đồng theo dõi các cụm thi đua',
        '# TT | Họ và tên | Chức vụ | Vai trò trong Hội đồng | Cụm thi đua theo dõi',
        '  1 | Lương Thế Huy | Chủ tịch UBND thành phố | Chủ tịch | –',
        '  2 | Trịnh Thị Khuê | Trưởng phòng Nội vụ | Ủy viên Thường trực | cụm số 1 (03 đơn vị); Cụm số 3 (02 đơn vị)',
        'Chưa phân công thành viên theo dõi Cụm số 2.',
      ].join('\n'),
    );
  });

  it('leave clusters to nobody in the order of their names', () => {
    const nobody = { ...term, members: term.members.slice(0, 1) };
    const units = resultFixture.units.toReversed();
    expect(textOf(councilMembers(withTerm(contextOf({ ...resultFixture, units }), [nobody])))).toContain(
      'Chưa phân công thành viên theo dõi Cụm số 1, Cụm số 2 và Cụm số 3.',
    );
  });

  it('are those of the day of the paper', () => {
    expect(councilMembers({ ...context, date: '2025-01-01' })).toEqual([]);
    expect(councilMembers(contextOf(resultFixture))).toEqual([]);
  });

  it('stand in the reports, which then no longer ask for them', () => {
    const [annual] = annualReport.build(context) as readonly WordDocumentModel[];
    const guided = textOf(annual?.blocks.van_ban_chi_dao);
    expect(guided).toContain('Trịnh Thị Khuê');
    expect(guided).not.toContain(
      'việc phân công thành viên Hội đồng theo dõi, hướng dẫn, đôn đốc các đơn vị]',
    );
    const review = { ...withTerm(reviewContextOf(finalReview), [term]), date: '2024-12-01' };
    const [final] = finalReport.build(review) as readonly WordDocumentModel[];
    expect(textOf(final?.blocks.van_ban_chi_dao)).toContain('Trịnh Thị Khuê');
    const [plain] = annualReport.build(contextOf(resultFixture)) as readonly WordDocumentModel[];
    expect(textOf(plain?.blocks.van_ban_chi_dao)).toContain('việc phân công thành viên Hội đồng theo dõi');
  });
});
