import { describe, expect, it } from 'vitest';
import type { DocumentModel, WordDocumentModel } from '../../src/documents/document-model.ts';
import { documentsOf } from '../../src/documents/registry.ts';
import type { DocumentContext } from '../../src/documents/result-document.ts';
import type { Office } from '../../src/domain/profile.ts';
import type { Fact } from '../../src/domain/reason.ts';
import { type NominationResult, type Result, resultSchema } from '../../src/domain/result.ts';
import type { MeetingResult } from '../../src/domain/result-council.ts';
import { passGate } from '../../src/gate/pass-gate.ts';
import { commendedReview } from '../support/commended-review.ts';
import { bareMeeting, councilResult } from '../support/council-fixture.ts';
import { runsText } from '../support/document-text.ts';
import { gateContext } from '../support/gate-context.ts';
import { resultFixture } from '../support/result-fixture.ts';
import { interimReview } from '../support/review-fixture.ts';

const NO_VOTES = { yes: 5, base: 11, percent: 45.45, threshold: 50, reaching: 'more-than' } as const;

function passed(context: DocumentContext) {
  const { papers, diagnostics, ...rest } = passGate(context, documentsOf(context.result.review));
  const models = papers.flatMap(({ document, models: own }) =>
    document.batch === undefined ? [...own].map((model) => ({ id: document.id, model })) : [],
  );
  return { ...rest, models, diagnostics, codes: diagnostics.map(({ code }) => code) };
}

const at = (result: Result, date: string) => passed(gateContext(result, date));
const idsOf = (models: readonly { readonly id: string }[]) => models.map(({ id }) => id);
const isWord = (model: DocumentModel): model is WordDocumentModel => model.format === 'docx';

function wordOf(models: readonly { readonly id: string; readonly model: DocumentModel }[], id: string) {
  const found = models.find((each) => each.id === id)?.model;
  if (found === undefined || !isWord(found)) throw new Error(`no paper ${id}`);
  return found;
}

function textIn(model: WordDocumentModel): string {
  return JSON.stringify([model.fields, model.blocks]);
}

/** What an office says of its signers, for a result whose meeting is entered. */
function signedBy(given: Partial<Office>) {
  const context = gateContext(councilResult, '2022-12-05');
  return passed({ ...context, office: { ...context.office, ...given } });
}

describe('authority in force', () => {
  const before = at(councilResult, '2025-06-30');
  const after = at(councilResult, '2025-12-05');

  it('on the last day of the city its Giấy khen is asked for', () => {
    expect(before.codes).not.toContain('TD4470');
    expect(idsOf(before.models)).toContain('to-trinh');
    expect(before.result).toEqual(councilResult);
  });

  it('afterwards nobody is asked for it: those who met the conditions stand in a list, with what may be done instead', () => {
    const letters = after.models.filter(({ id }) => id === 'to-trinh').map(({ model }) => model.name);
    // The province still grants its own.
    expect(letters).toEqual(['to-trinh-cap-tinh-2022']);
    expect(idsOf(after.models)).not.toContain('quyet-dinh-tang-giay-khen');
    const list = wordOf(after.models, 'danh-sach-khong-con-tham-quyen');
    expect(textIn(list)).toContain('Phường Ba Đình');
    // A ward is not sent to itself; its people are sent to it, a school and an office to those whose they are now.
    expect(textIn(list)).toContain('phường, xã không tự tặng Giấy khen cho mình');
    const waysOf = (name: string) =>
      after.result.nominations.find((each) => each.name === name && each.lapsed)?.lapsed?.instead;
    expect(waysOf('Phường Ba Đình')).toEqual([expect.stringMatching(/^Tập thể phường, xã: .*Bằng khen$/u)]);
    expect(waysOf('Trần Đức An')).toEqual([
      expect.stringMatching(/^Cá nhân thuộc phường, xã: Chủ tịch UBND phường/u),
    ]);
    expect(waysOf('Phòng Tư pháp')).toEqual([expect.stringMatching(/^Cơ quan hành chính: /u)]);
    expect(waysOf('Trường THCS Nguyễn Trãi')).toEqual([expect.stringMatching(/^Trường học, /u)]);
    const said = after.diagnostics.find(({ code }) => code === 'TD4470');
    expect(said?.message).toContain('01/7/2025');
    expect(said?.message).toContain('Phường Ba Đình');
    expect(said?.hint).toContain('trình Chủ tịch UBND tỉnh xét tặng Bằng khen');
  });

  it('where the register names nobody for a kind of unit, it has to be looked up', () => {
    const context = gateContext(councilResult, '2025-12-05');
    const authorities = context.law.authorities.map((each) => ({
      ...each,
      instead: each.instead.filter(({ types = [] }) => types.includes('truong-hoc')),
    }));
    const { result } = passed({ ...context, law: { ...context.law, authorities } });
    const waysOf = (name: string) =>
      result.nominations.find((each) => each.name === name && each.lapsed)?.lapsed?.instead;
    expect(waysOf('Trường THCS Nguyễn Trãi')).toEqual([expect.stringMatching(/^Trường học, /u)]);
    expect(waysOf('Phường Ba Đình')).toEqual([expect.stringMatching(/^Tra cứu cơ quan có thẩm quyền/u)]);
  });

  it('the Result says so, and may still be read', () => {
    expect(resultSchema.parse(after.result)).toEqual(after.result);
    const lapsed = after.result.nominations.filter((each) => each.lapsed !== undefined);
    expect(lapsed.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['Phường Ba Đình', 'not-nominated'],
      ['Phòng Tư pháp', 'not-nominated'],
      ['Trường THCS Nguyễn Trãi', 'not-nominated'],
      ['Trần Đức An', 'not-nominated'],
      ['Lê Thị Bình', 'not-nominated'],
      ['Đỗ Minh Đức', 'not-nominated'],
    ]);
    expect(lapsed.map((each) => each.lapsed?.was)).toEqual([...Array(5).fill('nominated'), 'undecided']);
    // Who was put forward for nothing, and the province's own award, stay as they were.
    const rest = after.result.nominations.filter((each) => each.lapsed === undefined);
    expect(rest).toEqual(
      councilResult.nominations.filter((each) =>
        rest.some(({ name, award }) => name === each.name && award === each.award),
      ),
    );
  });

  it('a ward that grants its own Giấy khen goes on', () => {
    const ward: Result = {
      ...councilResult,
      criteria: {
        ...councilResult.criteria,
        awards: councilResult.criteria.awards.map((award) => ({
          ...award,
          decidedBy: 'Chủ tịch UBND phường Hạc Thành',
        })),
      },
    };
    expect(at(ward, '2026-12-05').codes).not.toContain('TD4470');
  });

  it('however the post is written; one that the register does not know is left alone', () => {
    const by = (decidedBy: string) =>
      at(
        {
          ...councilResult,
          criteria: {
            ...councilResult.criteria,
            awards: councilResult.criteria.awards.map((award) => ({ ...award, decidedBy })),
          },
        },
        '2025-12-05',
      ).codes.includes('TD4470');
    expect([
      by('CT UBND TP. Thanh Hoá'),
      by('Chủ tịch UBND huyện Nông Cống'),
      by('Chủ tịch UBND thị xã Bỉm Sơn'),
    ]).toEqual([true, true, true]);
    expect([by('Giám đốc Sở Nội vụ'), by('')]).toEqual([false, false]);
  });
});

describe('legal basis in force', () => {
  const withBasis = (to: string | null): Result => ({
    ...resultFixture,
    criteria: {
      ...resultFixture.criteria,
      awards: resultFixture.criteria.awards.map((award) => ({
        ...award,
        decidedBy: 'Giám đốc Sở',
        legalBasis: [{ text: 'Luật cũ', from: '2019-01-01', to }],
      })),
    },
  });

  it('an award none of whose bases holds is not asked for', () => {
    const { codes, models } = at(withBasis('2022-11-30'), '2022-12-05');
    expect(codes).toContain('TD4470');
    expect(idsOf(models)).not.toContain('to-trinh');
  });

  it('one with a basis that holds is', () => {
    const { codes, models } = at(withBasis(null), '2022-12-05');
    expect(codes).not.toContain('TD4470');
    expect(idsOf(models)).toContain('to-trinh');
  });
});

describe('decisions of a later day', () => {
  it('are not counted among the awards granted, and it is said which', () => {
    const { models, diagnostics } = at(interimReview, '2022-01-19');
    const [said] = diagnostics.filter(({ code }) => code === 'TD4471');
    expect(said?.message).toBe(
      '2 lần khen thưởng quyết định sau ngày 19/01/2022 của văn bản nên không được tính: Quyết định số 25/QĐ-UBND ngày 20/01/2022.',
    );
    expect(textIn(wordOf(models, 'bao-cao-so-ket'))).not.toContain('25/QĐ-UBND');
  });

  it('of the day itself are counted', () => {
    const { models, codes } = at(interimReview, '2022-01-20');
    expect(codes).not.toContain('TD4471');
    expect(textIn(wordOf(models, 'bao-cao-so-ket'))).toContain('25/QĐ-UBND');
  });
});

describe('an achievement that was rewarded already', () => {
  const noted = (day: string): Result => {
    const honour = { award: 'Giấy khen', number: '4120/QĐ-UBND', date: day, from: 2022, to: 2022 };
    const note = { because: 'Đã được khen.', fact: { code: 'rewarded-alike' as const, honour } };
    const [first] = councilResult.nominations.filter(({ outcome }) => outcome === 'nominated');
    return {
      ...councilResult,
      nominations: councilResult.nominations.map((each) =>
        each === first ? { ...each, notes: [note] } : each,
      ),
    };
  };

  it('by the day of the paper: what asks for it, or grants it, is a draft and says by which decision', () => {
    const { models, diagnostics } = at(noted('2022-12-05'), '2022-12-05');
    const [said] = diagnostics.filter(({ code }) => code === 'TD4482');
    expect(said?.message).toContain('(Giấy khen, Quyết định số 4120/QĐ-UBND ngày 05/12/2022)');
    expect(said?.message).not.toContain('Báo cáo');
    for (const id of ['to-trinh', 'quyet-dinh-tang-giay-khen'])
      expect(wordOf(models, id).letterhead.isDraft).toBe(true);
    expect(textIn(wordOf(models, 'to-trinh'))).toContain('4120/QĐ-UBND');
  });

  it('after it: papers of that day are as they were, and the result keeps the fact', () => {
    const later = at(noted('2022-12-06'), '2022-12-05');
    expect(later.codes).not.toContain('TD4482');
    expect(later.models.map(({ model }) => JSON.stringify(model)).join()).not.toContain('4120/QĐ-UBND');
    expect(later.result).toEqual(noted('2022-12-06'));
  });
});

describe('clauses of laws', () => {
  const clause = 'Luật Thi đua, khen thưởng 2022, Điều 5.2c';
  const withClause: Result = {
    ...interimReview,
    nominations: interimReview.nominations.map((each) => ({
      ...each,
      reasons: [{ outcome: 'undecided', because: 'Chưa rõ.', clause }],
    })),
  };

  it('that are not in force yet are not cited', () => {
    const { models, codes } = at(withClause, '2023-12-31');
    expect(codes).toContain('TD4472');
    const text = textIn(wordOf(models, 'danh-sach-trinh-hoi-dong'));
    expect(text).not.toContain(clause);
    expect(text).toContain('quy định của pháp luật về thi đua, khen thưởng đang có hiệu lực');
  });

  it('that are in force are', () => {
    const { models, codes } = at(withClause, '2024-01-01');
    expect(codes).not.toContain('TD4472');
    expect(textIn(wordOf(models, 'danh-sach-trinh-hoi-dong'))).toContain(clause);
  });
});

describe('the meeting', () => {
  const letterOf = (result: Result, date = '2022-12-05') => wordOf(at(result, date).models, 'to-trinh');
  const basesOf = ({ blocks }: WordDocumentModel) =>
    (blocks.can_cu ?? []).map((block) => (block.type === 'paragraph' ? runsText(block.runs) : ''));

  it('that is not entered leaves the tờ trình a draft that cites no minutes', () => {
    const { codes } = at(resultFixture, '2022-12-05');
    expect(codes).toEqual(['TD4473']);
    const letter = letterOf(resultFixture);
    expect(letter.letterhead.isDraft).toBe(true);
    expect(letter.title).toBe('Dự thảo tờ trình đề nghị khen thưởng năm 2022');
    expect(basesOf(letter).join('\n')).not.toMatch(/Biên bản họp Hội đồng .* ngày/u);
    expect(basesOf(letter).at(-1)).toContain('[Biên bản họp, khi Hội đồng đã họp]');
    expect(runsText(letter.fields.da_xem_xet ?? [])).toContain('[kết quả họp');
  });

  it('of which the day is not known leaves the notice a draft', () => {
    const { models, diagnostics } = at(bareMeeting, '2022-12-05');
    expect(wordOf(models, 'thong-bao-ket-qua').letterhead.isDraft).toBe(true);
    expect(diagnostics.find(({ code }) => code === 'TD4473')?.message).toContain('chưa ghi ngày họp');
  });

  it('that is entered makes papers that can be signed', () => {
    const { codes, models } = at(councilResult, '2022-12-05');
    expect(codes).toEqual([]);
    const letter = wordOf(models, 'to-trinh');
    expect(letter.letterhead.isDraft).toBeUndefined();
    expect(basesOf(letter).at(-1)).toContain(
      'Biên bản họp Hội đồng Thi đua - Khen thưởng thành phố Thanh Hóa ngày 03/12/2022',
    );
  });

  it('of a later day makes them void, but not its own minutes', () => {
    const { codes, models, withheld, diagnostics } = at(councilResult, '2022-12-02');
    expect(codes).toContain('TD4474');
    expect(idsOf(models)).toContain('bien-ban-hop-hoi-dong');
    expect(withheld).toEqual([
      'to-trinh-2022',
      'to-trinh-cap-tinh-2022',
      'quyet-dinh-tang-giay-khen-2022',
      'thong-bao-ket-qua-2022',
    ]);
    // Only why it is void is told of a paper that is.
    expect(codes).not.toContain('TD4475');
    expect(diagnostics.find(({ code }) => code === 'TD4474')?.message).toContain(
      'ngày 03/12/2022, là ngày sau đó',
    );
  });
});

describe('what is cited', () => {
  const withBasis = (text: string) => {
    const context = gateContext(councilResult, '2022-12-05');
    const basis = { ...SHIPPED[0], id: 'x', text, from: '2019-01-01', to: null, plan: null };
    return passed({ ...context, legalBases: [basis], law: { ...context.law, bases: [basis] } });
  };
  const SHIPPED = gateContext(councilResult, '2022-12-05').legalBases as never as [
    DocumentContext['legalBases'][number],
  ];

  it.each(['Căn cứ Luật X ngày 06 tháng 12 năm 2022', 'Căn cứ Quyết định số 1/QĐ-UBND ngày 6/12/2022'])(
    'after the paper’s day makes it void: %s',
    (text) => {
      const { codes, withheld } = withBasis(text);
      expect(codes).toContain('TD4475');
      expect(withheld).toContain('to-trinh-2022');
    },
  );

  it.each(['Căn cứ Luật X ngày 05 tháng 12 năm 2022', 'Căn cứ Quy chế số 31/12 của tỉnh'])(
    'on its day does not: %s',
    (text) => {
      expect(withBasis(text).codes).not.toContain('TD4475');
    },
  );
});

describe('what is counted', () => {
  it('after the paper’s day makes it a draft, and it is said what', () => {
    const { models, diagnostics } = at(resultFixture, '2022-12-02');
    expect(wordOf(models, 'bao-cao-tong-hop').letterhead.isDraft).toBe(true);
    const [said] = diagnostics.filter(({ code }) => code === 'TD4476');
    expect(said?.message).toBe(
      '“Báo cáo kết quả thực hiện Phong trào thi đua năm 2022”, “Tờ trình đề nghị khen thưởng năm 2022” ghi ngày 02/12/2022 nhưng tính 1 nội dung có sau ngày đó, nên là DỰ THẢO: báo cáo của Phường Lam Sơn (03/12/2022).',
    );
  });

  it('verified points and choices too', () => {
    const { diagnostics } = at(
      { ...councilResult, meeting: { ...councilResult.meeting, date: '2022-12-01' } as never },
      '2022-12-01',
    );
    const [said] = diagnostics.filter(({ code }) => code === 'TD4476');
    expect(said?.message).toContain('điểm thẩm định của Phòng Tư pháp (02/12/2022)');
    expect(said?.message).toContain('lựa chọn của Hội đồng về Trường THCS Nguyễn Trãi (03/12/2022)');
  });

  it('a paper about a violation too, whomever it bars or holds back', () => {
    const ground = {
      document: { number: '99/QĐ-UBND', date: '2022-12-20', issuer: 'UBND thành phố' },
      what: 'Khiển trách',
      from: '2022-11-20',
      until: '2023-11-20',
      cell: { file: 'xu-ly.xlsx', sheet: 'Xử lý', cell: 'E4' },
    };
    const [first, ...others] = resultFixture.units;
    if (first === undefined) throw new Error('the fixture has no units');
    const unit = { ...first, disqualified: ['V1'], grounds: { V1: [ground] } };
    const held = {
      ...first,
      holds: [{ code: 'documented', id: 'H1', title: 'Đang bị xem xét', ground }] as const,
    };
    for (const barred of [unit, held]) {
      const result = { ...resultFixture, units: [barred, ...others] } as Result;
      const [said] = at(result, '2022-12-05').diagnostics.filter(({ code }) => code === 'TD4476');
      expect(said?.message).toContain(`văn bản số 99/QĐ-UBND về ${first.name} (20/12/2022)`);
      expect(at(result, '2022-12-20').codes).not.toContain('TD4476');
    }
  });

  it('by the paper’s day is as it should be', () => {
    expect(at(resultFixture, '2022-12-03').codes).not.toContain('TD4476');
    expect(
      wordOf(at(resultFixture, '2022-12-03').models, 'bao-cao-tong-hop').letterhead.isDraft,
    ).toBeUndefined();
  });
});

describe('votes', () => {
  const changed = (change: (vote: NonNullable<Result['nominations'][number]['vote']>) => object): Result => ({
    ...councilResult,
    nominations: councilResult.nominations.map((each) =>
      each.vote === undefined ? each : { ...each, vote: { ...each.vote, ...change(each.vote) } },
    ),
  });
  const faultOf = (result: Result) =>
    at(result, '2022-12-05').diagnostics.find(({ code }) => code === 'TD4478')?.message ?? null;

  it('agree with the rule and the minutes', () => {
    expect(faultOf(councilResult)).toBeNull();
  });

  it('a secret vote without papers, another base, another threshold, a result that is not what the votes are', () => {
    const { meeting } = councilResult;
    if (meeting === undefined) throw new Error('no meeting');
    expect(faultOf({ ...councilResult, meeting: { ...meeting, papers: null } })).toContain(
      'phải bỏ phiếu kín',
    );
    expect(faultOf(changed(() => ({ base: 7 })))).toContain(
      'tỷ lệ tính trên 7, nhưng Hội đồng có 9 thành viên',
    );
    expect(faultOf(changed(() => ({ threshold: 40 })))).toContain('ghi 40%');
    expect(faultOf(changed(({ isPassed }) => ({ isPassed: !isPassed })))).toContain('ghi ngược lại');
  });

  it('make the papers that tell of them drafts where they do not', () => {
    const { models } = at(
      changed(() => ({ base: 7 })),
      '2022-12-05',
    );
    const drafts = models.filter(({ model }) => isWord(model) && model.letterhead.isDraft === true);
    expect([...new Set(idsOf(drafts))]).toEqual([
      'to-trinh',
      'bien-ban-hop-hoi-dong',
      'quyet-dinh-tang-giay-khen',
      'thong-bao-ket-qua',
    ]);
  });

  it('that reached the threshold decide, or what keeps the case open is said', () => {
    const openCase = (open: string[]): Result => ({
      ...councilResult,
      nominations: councilResult.nominations.map((each) =>
        each.name === 'Phòng Tư pháp' ? { ...each, outcome: 'undecided', open, reasons: [] } : each,
      ),
    });
    expect(at(openCase([]), '2022-12-05').codes).toContain('TD4479');
    const told = at(openCase(['Có 2 trường hợp bằng điểm.']), '2022-12-05');
    expect(told.codes).not.toContain('TD4479');
    expect(textIn(wordOf(told.models, 'bien-ban-hop-hoi-dong'))).toContain(
      'Đạt; chưa quyết định: có 2 trường hợp bằng điểm',
    );
  });
});

describe('an open and a secret vote', () => {
  const under = (ballot: 'open' | 'secret', meeting: Partial<MeetingResult>): Result => ({
    ...councilResult,
    ...(councilResult.meeting && { meeting: { ...councilResult.meeting, ...meeting } }),
    criteria: {
      ...councilResult.criteria,
      awards: councilResult.criteria.awards.map((award) => ({
        ...award,
        ...(award.vote && { vote: { ...award.vote, ballot } }),
      })),
    },
  });
  const papers = { issued: 7, collected: 7, valid: 7, invalid: 0 };
  const said = (result: Result) => at(result, '2022-12-25').diagnostics.find(({ code }) => code === 'TD4478');

  it('papers that are counted for a vote that the rule has open are said, with what to do', () => {
    const found = said(under('open', { papers, tellers: [] }));
    expect(found?.message).toContain(
      'quy định biểu quyết công khai, nhưng phiên họp ghi có số phiếu phát ra',
    );
    expect(found?.hint).toContain('để trống các ô Ban kiểm phiếu');
    expect(said(under('open', { papers: null, tellers: ['A'] }))?.message).toContain('có Ban kiểm phiếu');
  });

  it('all papers that tell of the vote are then drafts, the notice too', () => {
    const { models } = at(under('open', { papers, tellers: [] }), '2022-12-25');
    for (const id of ['bien-ban-hop-hoi-dong', 'to-trinh', 'thong-bao-ket-qua'])
      expect(wordOf(models, id).letterhead.isDraft).toBe(true);
  });

  it('an open vote without papers, and a secret one with them, agree', () => {
    expect(said(under('open', { papers: null, tellers: [] }))).toBeUndefined();
    const secret = said(under('secret', { papers, tellers: ['A'] }));
    expect(secret?.message ?? '').not.toContain('công khai');
  });

  it('what is still to be written of a vote is asked for as the rule has it', () => {
    const unvoted = (ballot: 'open' | 'secret') => {
      const given = under(ballot, { papers: null, tellers: [] });
      const nominations = given.nominations.map(({ vote: _vote, ...rest }) => rest);
      return textIn(wordOf(at({ ...given, nominations }, '2022-12-25').models, 'bien-ban-hop-hoi-dong'));
    };
    expect(unvoted('open')).toContain('kết quả biểu quyết công khai đối với');
    expect(unvoted('open')).not.toContain('Ban kiểm phiếu');
    expect(unvoted('secret')).toContain('kết quả bỏ phiếu kín đối với');
    expect(unvoted('secret')).toContain('Ban kiểm phiếu');
  });
});

describe('minutes that count what came after the meeting', () => {
  const meetingOn = councilResult.meeting?.date ?? '';
  const verifiedOn = (on: string): Result => ({
    ...councilResult,
    units: councilResult.units.map((unit, index) =>
      index > 0
        ? unit
        : {
            ...unit,
            lines: unit.lines.map((line, at) =>
              at > 0
                ? line
                : {
                    ...line,
                    verification: {
                      reason: 'Đã xem',
                      by: 'Tổ 1',
                      on,
                      from: { file: 'tham-dinh.xlsx', sheet: 'Thẩm định', cell: 'H4' },
                    },
                  },
            ),
          },
    ),
  });
  const later = at(verifiedOn('2022-12-24'), '2022-12-30');

  it('are drafts, with advice that can be followed: nobody chooses the day of a meeting', () => {
    expect(meetingOn < '2022-12-24').toBe(true);
    const found = later.diagnostics.find(({ code }) => code === 'TD4476');
    expect(found?.message).toContain('“Biên bản');
    expect(found?.hint).not.toContain('--ngay');
    expect(found?.hint).toContain('tham-dinh.xlsx');
  });

  it('what rests on them is a draft, and says so', () => {
    for (const id of ['to-trinh', 'thong-bao-ket-qua'])
      expect(wordOf(later.models, id).letterhead.isDraft).toBe(true);
    expect(later.diagnostics.find(({ code }) => code === 'TD4481')?.message).toContain('“Tờ trình');
  });

  it('that count nothing later do not speak against anything', () => {
    const { codes } = at(verifiedOn(meetingOn), '2022-12-30');
    expect(codes).not.toContain('TD4476');
    expect(codes).not.toContain('TD4481');
  });

  it('another paper is told to bear a later day', () => {
    const { diagnostics } = at({ ...verifiedOn('2022-12-24') }, '2022-12-05');
    const hints = diagnostics.filter(({ code }) => code === 'TD4476').map(({ hint }) => hint);
    expect(hints.some((hint) => hint.includes('--ngay'))).toBe(true);
  });
});

describe('the rank in a reason', () => {
  const pool = { of: 'cluster', name: 'Cụm số 1' } as const;
  // Ba Đình is first, Lam Sơn second of cluster 1.
  const ofTwo = councilResult.nominations.filter(({ name }) => name !== 'Trường THCS Nguyễn Trãi');
  const withPlaces = (first: number, second: number, before?: NominationResult['reasons']): Result => ({
    ...councilResult,
    nominations: ofTwo.map((each) => {
      const place = { '14755': first, '14752': second }[each.unit];
      if (each.subject !== 'unit' || place === undefined || each.award !== 'giay-khen-ubnd-tp') return each;
      const fact = { code: 'ranked-within', place, places: 3, isRest: false, pool } as const;
      const own = { outcome: 'met', because: '', fact, clause: null } as const;
      return { ...each, reasons: place === first && before !== undefined ? before : [own] };
    }),
  });
  const reason = (outcome: 'met' | 'unmet', fact: Fact) => ({ outcome, because: '', fact, clause: null });

  it('is that of the annex', () => {
    expect(at(withPlaces(1, 2), '2022-12-05').codes).not.toContain('TD4480');
  });

  it('is one before it where somebody above does not meet the conditions', () => {
    const excluded = [reason('unmet', { code: 'excluded', exclusions: [] })];
    expect(at(withPlaces(9, 1, excluded), '2022-12-05').codes).not.toContain('TD4480');
    expect(at(withPlaces(9, 2, excluded), '2022-12-05').codes).toContain('TD4480');
  });

  it('whoever the council chose, left or voted down above is still above', () => {
    for (const settled of [
      [reason('met', { code: 'chosen-within', places: 3, pool })],
      [reason('unmet', { code: 'left-between-equals', equals: 2, ...NO_VOTES })],
      [reason('met', { code: 'no-violation' })],
    ]) {
      expect(at(withPlaces(9, 2, settled), '2022-12-05').codes).not.toContain('TD4480');
      expect(at(withPlaces(9, 1, settled), '2022-12-05').codes).toContain('TD4480');
    }
  });

  it('is not counted anew where somebody lost another kind of places, or reasons are sentences', () => {
    const elsewhere = [reason('unmet', { code: 'no-places', pool: { of: 'city' } })];
    expect(at(withPlaces(9, 1, elsewhere), '2022-12-05').codes).not.toContain('TD4480');
    const sentence = [{ outcome: 'met', because: 'Đủ điều kiện.', clause: null } as const];
    expect(at(withPlaces(9, 1, sentence), '2022-12-05').codes).not.toContain('TD4480');
  });

  it.each([
    [2, 2],
    [1, 1],
    [1, 3],
    [2, 1],
  ])('is not: %i and %i', (first, second) => {
    const { codes, models } = at(withPlaces(first, second), '2022-12-05');
    expect(codes).toContain('TD4480');
    expect(wordOf(models, 'to-trinh').letterhead.isDraft).toBe(true);
  });
});

describe('signers', () => {
  const chairman = { authority: 'TM. ỦY BAN NHÂN DÂN', position: 'Chủ tịch', name: 'A' };
  const deputy = { ...chairman, authority: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH', position: 'Phó Chủ tịch' };
  const committee = (signer: typeof chairman) => ({
    committee: { parentAgency: null, issuingAgency: 'Ủy ban nhân dân thành phố', symbol: 'UBND', signer },
  });
  const signerOfDecision = (given: Partial<Office>) =>
    wordOf(signedBy(given).models, 'quyet-dinh-tang-giay-khen').letterhead.signer;

  it('KT. arrives in the decision too, TM. does not: the chairman decides in his own name', () => {
    expect(signerOfDecision(committee(chairman)).authority).toBeNull();
    expect(signerOfDecision(committee(deputy))).toMatchObject({
      authority: 'KT. CHỦ TỊCH',
      position: 'Phó Chủ tịch',
    });
    const inLetter = signedBy(committee(deputy)).models.find(
      ({ model }) => model.name === 'to-trinh-cap-tinh-2022',
    );
    expect(inLetter?.model).toMatchObject({ letterhead: { signer: { authority: deputy.authority } } });
  });

  it('a paper may have a signer of its own', () => {
    const own = { authority: 'Q. CHỦ TỊCH', position: 'Quyền Chủ tịch', name: 'B' };
    expect(signerOfDecision({ ...committee(chairman), signers: { decision: own } })).toEqual(own);
    const { models } = signedBy({
      signers: { submission: { ...own, authority: 'TL. CHỦ TỊCH', position: 'Trưởng phòng' } },
    });
    expect(wordOf(models, 'to-trinh').letterhead.signer).toMatchObject({ authority: 'TL. CHỦ TỊCH' });
    expect(wordOf(models, 'bao-cao-tong-hop').letterhead.signer.authority).toBeNull();
  });

  it('a decision that is signed by order is said, and so is who signs for himself', () => {
    const byOrder = { authority: 'TL. CHỦ TỊCH', position: 'Trưởng phòng Nội vụ', name: 'B' };
    expect(signedBy({ signers: { decision: byOrder } }).codes).toContain('TD4477');
    const forHimself = { authority: 'KT. TRƯỞNG PHÒNG', position: 'Trưởng phòng', name: 'B' };
    const { codes, models } = signedBy({ signer: forHimself });
    expect(codes).toContain('TD4477');
    expect(wordOf(models, 'to-trinh').letterhead.isDraft).toBe(true);
    expect(signedBy({ signer: { ...forHimself, position: 'Phó Trưởng phòng' } }).codes).not.toContain(
      'TD4477',
    );
  });
});

describe('no office in charge', () => {
  it('makes every paper that goes out a draft', () => {
    const context = gateContext(councilResult, '2022-12-05');
    const offices = context.profile.offices.map((office) => ({ ...office, to: '2022-11-30' }));
    const { models } = passed({ ...context, profile: { ...context.profile, offices } });
    for (const id of ['bao-cao-tong-hop', 'to-trinh', 'thong-bao-ket-qua'])
      expect(wordOf(models, id).letterhead.isDraft, id).toBe(true);
    expect(wordOf(models, 'danh-muc-doi-chieu').letterhead.isDraft).toBeUndefined();
  });
});

describe('danh mục đối chiếu', () => {
  it('tells what the gate found, first, with the papers', () => {
    const { models } = at(resultFixture, '2022-12-05');
    const text = textIn(wordOf(models, 'danh-muc-doi-chieu'));
    expect(text).toContain('Việc phải xử lý trước khi ký');
    expect(text.indexOf('Việc phải xử lý trước khi ký')).toBeLessThan(text.indexOf('Căn cứ pháp lý'));
    expect(text).toContain('chưa viện dẫn Biên bản');
  });

  it('has no such part where it found nothing', () => {
    const text = textIn(wordOf(at(councilResult, '2022-12-05').models, 'danh-muc-doi-chieu'));
    expect(text).not.toContain('Việc phải xử lý trước khi ký');
  });
});

describe('căn cứ', () => {
  const cited = (result: Result, date: string) =>
    (wordOf(at(result, date).models, 'to-trinh').blocks.can_cu ?? []).map((block) =>
      block.type === 'paragraph' ? runsText(block.runs) : '',
    );

  it('of a review name the law of each of its periods', () => {
    const texts = cited(commendedReview, '2025-03-15').join('\n');
    expect(texts).toMatch(/ngày 26 tháng 11 năm 2003;.* \(áp dụng đến hết ngày 31\/12\/2023\) \[đối chiếu/u);
    expect(texts).toContain(
      'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022 (áp dụng từ ngày 01/01/2024);',
    );
    expect(texts).toContain('91/2017/NĐ-CP');
    expect(texts).toContain('98/2023/NĐ-CP');
  });

  it('of a year only that of the day; the place for the province’s Quy chế is to be filled in', () => {
    const texts = cited(councilResult, '2022-12-05').join('\n');
    expect(texts).not.toContain('15 tháng 6 năm 2022');
    expect(texts).not.toContain('áp dụng');
    expect(texts).toContain('Căn cứ Quy chế thi đua, khen thưởng của tỉnh [số, ngày Quyết định');
  });

  it('say on which clause of the plan the yearly Giấy khen rests; a review’s rests on its own', () => {
    expect(cited(councilResult, '2022-12-05').join('\n')).toContain(
      'Căn cứ mục IV.2.a Kế hoạch số 756/KH-UBND',
    );
    expect(cited(commendedReview, '2025-03-15').join('\n')).not.toContain('mục IV.2.a');
  });
});
