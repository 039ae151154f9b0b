import { describe, expect, it } from 'vitest';
import type { Block, Table, WordDocumentModel } from '../../src/documents/document-model.ts';
import { submissionLetter } from '../../src/documents/letters/to-trinh.ts';
import { councilCases } from '../../src/documents/lists/danh-sach-trinh-hoi-dong.ts';
import type { ResultDocument } from '../../src/documents/result-document.ts';
import type { ReviewResult } from '../../src/domain/result.ts';
import { skeletons } from '../../templates/text/registry.ts';
import { commendedReview } from '../support/commended-review.ts';
import { documentText, runsText } from '../support/document-text.ts';
import { expectGolden } from '../support/golden.ts';
import { contextOf, officeFixture } from '../support/result-fixture.ts';
import { emptyReview, interimReview, reviewContextOf } from '../support/review-fixture.ts';

const modelsOf = (document: ResultDocument, result: ReviewResult, office = officeFixture) =>
  document.build({ ...reviewContextOf(result), office }) as readonly WordDocumentModel[];

function textOf(model: WordDocumentModel): string {
  const skeleton = skeletons.find(({ name }) => name === model.template);
  if (skeleton === undefined) throw new Error(`no template ${model.template}`);
  return documentText(skeleton, model);
}

const rowsOf = (blocks: readonly Block[] = []) =>
  blocks
    .filter((block): block is Table => block.type === 'table')
    .flatMap(({ rows }) => rows)
    .filter(({ kind }) => kind === undefined || kind === 'body')
    .map(({ cells }) => cells.map(({ runs }) => runsText(runs)));

const letters = modelsOf(submissionLetter, commendedReview);
const lists = modelsOf(councilCases, commendedReview);
const LEVEL_OF: Readonly<Record<string, string>> = {
  'giay-khen-ubnd-tp': 'cap-thanh-pho',
  'bang-khen-ubnd-tinh': 'cap-tinh',
  'bang-khen-thu-tuong': 'thu-tuong',
  'huan-chuong-lao-dong-hang-ba': 'chu-tich-nuoc',
};
/** Who is put forward is the annex of the tờ trình. */
const listOf = (award: string) => letters.find(({ name }) => name.startsWith(`to-trinh-${LEVEL_OF[award]}-`));
const fieldOf = (model: WordDocumentModel | undefined, name: string) => runsText(model?.fields[name] ?? []);

describe('golden texts', () => {
  const reviews = [
    ['so-ket', interimReview],
    ['tong-ket', commendedReview],
  ] as const;

  it.each(reviews)('%s: letters and lists', async (name, review) => {
    for (const document of [submissionLetter, councilCases]) {
      const text = modelsOf(document, review).map(textOf).join('\n\n');
      await expectGolden(text, `${document.id}-${name}`);
    }
  });
});

describe('tờ trình, one for each level', () => {
  it('goes to the chairman of the city for Giấy khen, to the chairman of the province for all above', () => {
    const seen = letters.map((letter) => [
      letter.name,
      letter.letterhead.symbol,
      fieldOf(letter, 'don_vi_trinh'),
      fieldOf(letter, 'noi_trinh'),
    ]);
    const committee = 'Ủy ban nhân dân thành phố Thanh Hóa';
    const province = 'Chủ tịch Ủy ban nhân dân tỉnh Thanh Hóa';
    expect(seen).toEqual([
      [
        'to-trinh-cap-thanh-pho-tong-ket-2025',
        'TTr-PNV',
        'Phòng Nội vụ',
        'Chủ tịch UBND thành phố Thanh Hóa',
      ],
      ['to-trinh-cap-tinh-tong-ket-2025', 'TTr-UBND', committee, province],
      ['to-trinh-thu-tuong-tong-ket-2025', 'TTr-UBND', committee, province],
      ['to-trinh-chu-tich-nuoc-tong-ket-2025', 'TTr-UBND', committee, province],
    ]);
  });

  it('asks the chairman of the province to award, or to submit', () => {
    expect(letters.map((letter) => fieldOf(letter, 'viec_de_nghi'))).toEqual([
      'xem xét, quyết định tặng Giấy khen của Chủ tịch Ủy ban nhân dân thành phố',
      'xem xét, quyết định tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
      'xem xét, trình Thủ tướng Chính phủ tặng Bằng khen',
      'xem xét, trình Thủ tướng Chính phủ để trình Chủ tịch nước tặng Huân chương Lao động hạng Ba',
    ]);
  });

  it('takes the addressee of the profile, or leaves it to be filled in', () => {
    const superior = 'Chủ tịch UBND tỉnh Thanh Hóa';
    const named = modelsOf(submissionLetter, commendedReview, { ...officeFixture, superior });
    expect(named.slice(1).map((letter) => fieldOf(letter, 'noi_trinh'))).toEqual(Array(3).fill(superior));
    const [, unknown] = modelsOf(submissionLetter, interimReview);
    expect(fieldOf(unknown, 'noi_trinh')).toBe('[Chủ tịch UBND tỉnh]');
  });

  it('is written by an office that stands under the chairman of the province itself, never to the Prime Minister', () => {
    const department = {
      ...officeFixture,
      issuingAgency: 'Sở Nội vụ',
      chairman: 'Chủ tịch UBND tỉnh Thanh Hóa',
      superior: 'Thủ tướng Chính phủ',
    };
    for (const letter of modelsOf(submissionLetter, commendedReview, department)) {
      expect(letter.letterhead.issuingAgency).toBe('Sở Nội vụ');
      expect(fieldOf(letter, 'noi_trinh')).toBe('Chủ tịch UBND tỉnh Thanh Hóa');
    }
  });

  it('cites what the awards stand on on the day, marked where it is not compared', () => {
    const [, province, primeMinister] = letters;
    const cited = (letter?: WordDocumentModel) =>
      (letter?.blocks.can_cu ?? []).map((block) => (block.type === 'paragraph' ? runsText(block.runs) : ''));
    expect(cited(province)).toContain(
      'Căn cứ quy định về Bằng khen tỉnh: Luật Thi đua, khen thưởng năm 2022, Điều 74;',
    );
    expect(cited(province).join('\n')).not.toContain('thưởng năm 2003');
    expect(cited(primeMinister).join('\n')).toMatch(/733\/QĐ-TTg .* \[đối chiếu hiệu lực\];/u);
  });

  it('lists the dossier of the level, to be filled in where nobody knows it', () => {
    const [city, , primeMinister, president] = letters.map(textOf);
    expect(city).toContain(
      'Hồ sơ kèm theo, [số bộ, theo quy định của tỉnh] [đối chiếu thành phần, số bộ], gồm:',
    );
    expect(primeMinister).toContain('Hồ sơ kèm theo: [thành phần, số bộ hồ sơ theo quy định hiện hành].');
    expect(president).toContain('Hồ sơ kèm theo, 03 bộ bản chính, gồm:');
  });
});

describe('what is said and what is listed', () => {
  it('each letter and list says as many as the lists of its awards have rows', () => {
    const pairs = [
      ['giay-khen-ubnd-tp', letters[0]],
      ['bang-khen-ubnd-tinh', letters[1]],
      ['bang-khen-thu-tuong', letters[2]],
      ['huan-chuong-lao-dong-hang-ba', letters[3]],
    ] as const;
    for (const [award, letter] of pairs) {
      const list = listOf(award);
      const units = rowsOf(list?.blocks.bang_tap_the).length;
      const people = rowsOf(list?.blocks.bang_ca_nhan).length;
      const counts = [
        ...(units === 0 ? [] : [`0${units} tập thể`]),
        ...(people === 0 ? [] : [`0${people} cá nhân`]),
      ].join(' và ');
      expect(units + people, award).toBeGreaterThan(0);
      expect(fieldOf(letter, 'so_de_nghi'), award).toBe(counts);
    }
  });

  it('open cases: as many as said, none among those put forward', () => {
    const cases = lists.find(({ template }) => template === 'danh-sach-trinh-hoi-dong');
    const rows = rowsOf(cases?.blocks.bang_can_xem_xet);
    expect(rows).toHaveLength(Number(fieldOf(cases, 'so_truong_hop')));
    expect(rows.map((row) => row[1])).toEqual(['Phường Ba Đình', 'Phường Phú Tân Sơn']);
    expect(rows[0]?.slice(3)).toEqual([
      'Đạt từ “Xuất sắc” trở lên: 2021 (Xuất sắc, 91,00 điểm); không có kết quả năm 2020 để đối chiếu (IV.2.b).',
      [
        '- Hình thức này do Hội đồng lựa chọn trong số đủ điều kiện xem xét (IV.2.b).',
        // Its clause is the program’s default, which no paper cites.
        '- Tập thể đơn vị đang chờ Hội đồng xét Bằng khen.',
        '- Lưu ý: đơn vị nộp báo cáo chậm so với hạn: năm 2021 (nhận 03/12/2021, hạn 30/11/2021).',
      ].join('\n'),
    ]);
  });

  it('a person put forward for two awards stands once in the list of each', () => {
    for (const award of ['bang-khen-ubnd-tinh', 'bang-khen-thu-tuong']) {
      const names = rowsOf(listOf(award)?.blocks.bang_ca_nhan).map((row) => row[1]);
      expect(
        names.filter((name) => name === 'Lê Thị Bình'),
        award,
      ).toHaveLength(1);
    }
  });

  it('birth dates stand only in the lists for the highest awards', () => {
    const withDates = [...letters, ...lists]
      .filter((model) => /1985|Ngày sinh/u.test(JSON.stringify(model)))
      .map(({ name }) => name);
    expect(withDates).toEqual(['to-trinh-thu-tuong-tong-ket-2025']);
  });

  it('votes stand where there are any', () => {
    const row = rowsOf(listOf('huan-chuong-lao-dong-hang-ba')?.blocks.bang_tap_the)[0];
    expect(row).toEqual(expect.arrayContaining(['13/15', '86,67%']));
    expect(JSON.stringify(listOf('giay-khen-ubnd-tp'))).not.toContain('Phiếu đồng ý');
  });

  it('earlier honours of a unit are its own, and those of whom it took over', () => {
    const row = rowsOf(listOf('bang-khen-ubnd-tinh')?.blocks.bang_tap_the)[0];
    expect(row?.join(' | ')).toContain('Giấy khen (QĐ số 12/QĐ-UBND ngày 15/01/2020)');
  });

  it('nothing is written of a review without nominations', () => {
    expect([...modelsOf(submissionLetter, emptyReview), ...modelsOf(councilCases, emptyReview)]).toEqual([]);
  });
});

describe('the year', () => {
  it('shows votes once the council has voted', () => {
    const { criteria, ...rest } = contextOf(commendedReview).result;
    const year = { ...rest, criteria, review: 'annual' as const };
    const own = submissionLetter.build(contextOf(year)) as readonly WordDocumentModel[];
    const list = own.find(({ blocks }) => JSON.stringify(blocks.bang_tap_the).includes('13/15'));
    expect(JSON.stringify(list?.blocks.bang_tap_the)).toContain('13/15');
  });
});
