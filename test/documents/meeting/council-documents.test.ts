import { describe, expect, it } from 'vitest';
import type { Block, Table, WordDocumentModel } from '../../../src/documents/document-model.ts';
import { councilMinutes } from '../../../src/documents/meeting/bien-ban-hop-hoi-dong.ts';
import { commendationDecision } from '../../../src/documents/meeting/quyet-dinh-tang-giay-khen.ts';
import { noticeOfResults } from '../../../src/documents/meeting/thong-bao-ket-qua.ts';
import type { Result } from '../../../src/domain/result.ts';
import { skeletons } from '../../../templates/text/registry.ts';
import { bareMeeting, councilResult } from '../../support/council-fixture.ts';
import { documentText, runsText } from '../../support/document-text.ts';
import { expectGolden } from '../../support/golden.ts';
import { contextOf, resultFixture } from '../../support/result-fixture.ts';

const documents = [councilMinutes, commendationDecision, noticeOfResults];

function modelOf(document: (typeof documents)[number], result: Result): WordDocumentModel {
  const [model] = document.build(contextOf(result));
  if (model?.format !== 'docx') throw new Error(`no document ${document.id}`);
  return model;
}

function textOf(model: WordDocumentModel): string {
  const skeleton = skeletons.find(({ name }) => name === model.template);
  return skeleton === undefined ? '' : documentText(skeleton, model);
}

const tableIn = (blocks: readonly Block[] = []) =>
  blocks.find((block): block is Table => block.type === 'table');
const bodyRows = (blocks: readonly Block[] | undefined) =>
  (tableIn(blocks)?.rows ?? [])
    .filter(({ kind }) => kind === undefined || kind === 'body')
    .map(({ cells }) => cells.map(({ runs }) => runsText(runs)));

describe('documents of the council', () => {
  it.each(documents)('$id reads as its golden text', async (document) => {
    const text = textOf(modelOf(document, councilResult));
    await expectGolden(text, `${document.id}`);
  });

  it.each([councilMinutes, noticeOfResults])(
    '$id of a meeting of which little is known',
    async (document) => {
      const text = textOf(modelOf(document, bareMeeting));
      await expectGolden(text, `${document.id}-chua-ghi`);
    },
  );

  it.each(documents)('$id is not written before the council has met', (document) => {
    expect(document.build(contextOf(resultFixture))).toEqual([]);
  });

  it('no decision is drafted where nobody is put forward', () => {
    expect(commendationDecision.build(contextOf(bareMeeting))).toEqual([]);
  });
});

describe('counts said are rows shown', () => {
  const minutes = modelOf(councilMinutes, councilResult);
  const decision = modelOf(commendationDecision, councilResult);
  const notice = modelOf(noticeOfResults, councilResult);

  it('votes: as many passed and failed as the table says', () => {
    const rows = bodyRows(minutes.blocks.bieu_quyet);
    const passed = rows.filter((row) => row.at(-1) === 'Đạt').length;
    expect([rows.length, passed]).toEqual([7, 6]);
    expect(textOf(minutes)).toContain('đối với 07 trường hợp: 06 đạt, 01 không đạt');
  });

  it('members: present and absent are all of them', () => {
    expect(bodyRows(minutes.blocks.thanh_phan)).toHaveLength(9);
    expect(textOf(minutes)).toContain(
      'Hội đồng có 09 thành viên; có mặt 07 thành viên; vắng mặt 02 thành viên, trong đó 01 thành viên gửi ý kiến bằng văn bản.',
    );
  });

  it('those left out: as many as are named, none of whom is proposed', () => {
    const rows = bodyRows(minutes.blocks.khong_de_nghi);
    expect(rows).toHaveLength(2);
    expect(textOf(minutes)).toContain(`0${rows.length} trường hợp được xem xét nhưng không được đề nghị`);
    // Phường Lam Sơn gets no Giấy khen because it is proposed for the higher award.
    expect(rows.map((row) => row[1])).toEqual([
      'Nguyễn Văn Ánh, Phường Ba Đình',
      'Đỗ Minh Đức, Phòng Tư pháp',
    ]);
  });

  it('the decision grants what its list names, and only awards of the city', () => {
    const units = bodyRows(decision.blocks.bang_tap_the);
    const people = bodyRows(decision.blocks.bang_ca_nhan);
    expect([units.length, people.length]).toEqual([3, 2]);
    expect(textOf(decision)).toContain('cho 03 tập thể và 02 cá nhân');
    expect(textOf(decision)).toMatch(/I\. TẬP THỂ: 03[\s\S]*II\. CÁ NHÂN: 02/u);
    expect(textOf(decision)).not.toContain('Bằng khen');
  });

  it('the notice names as many as it says, with all units ranked or not', () => {
    const lists = (notice.blocks.bang_de_nghi ?? []).filter(({ type }) => type === 'table');
    expect(lists.flatMap((list) => bodyRows([list]))).toHaveLength(6);
    expect(textOf(notice)).toContain('khen thưởng 04 tập thể và 02 cá nhân');
    expect(bodyRows(notice.blocks.bang_xep_hang)).toHaveLength(councilResult.units.length);
    const grades = bodyRows(notice.blocks.xep_loai);
    const sum = (column: number) => grades.reduce((total, row) => total + Number(row[column]), 0);
    expect([sum(1), sum(3)]).toEqual([8, 6]);
  });

  it('the notice tells what keeps somebody from a grade by document, days and unit, never by name', () => {
    const ground = {
      document: { number: '12/QĐ-UBND', date: '2022-03-05', issuer: 'UBND thành phố' },
      what: 'Khiển trách',
      from: '2022-03-05',
      until: '2023-03-05',
      cell: { file: 'xu-ly.xlsx', sheet: 'Xử lý', cell: 'E4' },
    };
    const barred = { disqualified: ['V1'], grounds: { V1: [ground] }, grade: null };
    const [first, ...others] = councilResult.units;
    const [person, ...people] = councilResult.units.flatMap(({ individuals }) => individuals);
    if (first === undefined || person === undefined) throw new Error('the fixture has no people');
    const units = [{ ...first, ...barred, individuals: [{ ...person, ...barred }, ...people] }, ...others];
    const [model] = noticeOfResults.build(contextOf({ ...councilResult, units }));
    if (model?.format !== 'docx') throw new Error('no notice');
    const said = 'văn bản số 12/QĐ-UBND ngày 05/3/2022 của UBND thành phố, có hiệu lực đến ngày 05/3/2023';
    expect(JSON.stringify(model.blocks.bang_xep_hang)).toContain(said);
    expect(JSON.stringify(model.blocks.xep_loai)).toContain(said);
    expect(JSON.stringify(model.blocks.xep_loai)).not.toContain(person.name);
  });

  it('none of them prints a date of birth', () => {
    for (const model of [minutes, decision, notice]) expect(JSON.stringify(model)).not.toMatch(/1985/u);
  });
});
