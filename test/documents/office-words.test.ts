import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { WordDocumentModel } from '../../src/documents/document-model.ts';
import { documentsOf } from '../../src/documents/registry.ts';
import { returnLetter } from '../../src/documents/slips/phieu-tra-lai.ts';
import type { Result } from '../../src/domain/result.ts';
import { skeletons } from '../../templates/text/registry.ts';
import { documentText } from '../support/document-text.ts';
import { planOf } from '../support/inspection-fixture.ts';
import { reminderOf } from '../support/reminder-fixture.ts';
import { contextOf } from '../support/result-fixture.ts';
import { emptyYear, lapsedYear, oneUnitYear } from '../support/result-variants.ts';
import { resultsOfKinds } from '../support/results-of-kinds.ts';
import { faultySlips, faultyYear } from '../support/return-slip-fixture.ts';
import { WRITTEN, withUnitsWords } from '../support/units-words.ts';

/**
 * To whom a paper goes. `office`: to bodies that know of no file, let alone of a program. `unit`: to a unit about its own
 * report, whose file, sheet and cells it may name, because that is what is to be mended. `internal`: kept, never sent.
 */
const READERS = {
  'bao-cao-gop': 'office',
  'bao-cao-so-ket': 'office',
  'bao-cao-tong-hop': 'office',
  'bao-cao-tong-ket': 'office',
  'bien-ban-hop-hoi-dong': 'office',
  'cong-van-don-doc': 'office',
  'danh-muc-doi-chieu': 'internal',
  'danh-sach-khong-con-tham-quyen': 'office',
  'danh-sach-trinh-hoi-dong': 'office',
  'ke-hoach-kiem-tra': 'office',
  'phieu-ket-qua': 'unit',
  'phieu-tra-lai': 'unit',
  'quyet-dinh-tang-giay-khen': 'office',
  'quyet-dinh-khen-thuong': 'office',
  'thong-bao-ket-qua': 'office',
  'to-trinh': 'office',
  'to-trinh-so-ket-tong-ket': 'office',
} as const satisfies Readonly<Record<string, 'office' | 'unit' | 'internal'>>;

type Word = readonly [what: string, pattern: RegExp];

/** Words that no paper says that leaves the office. */
const NOWHERE: readonly Word[] = [
  ['công cụ', /công cụ/iu],
  ['phần mềm', /phần mềm/iu],
  ['bản nộp', /bản nộp/iu],
  ['hạt giống', /hạt giống/iu],
  ['mặc định', /mặc định/iu],
  ['yêu cầu', /(?<!\p{L})[Yy]êu cầu/u],
  ['a command', /thidua/iu],
  ['a formula', /(?:^|[^=])=\s*[A-Z]{2,}\(/u],
  ['an error of a cell', /#(?:REF|DIV\/0|VALUE|NAME|N\/A|NUM|NULL)[!?]?/u],
  ['a code of a fault', /(?<![\p{L}\d])TD\d{4}(?!\d)/u],
  ['mức rủi ro', /mức rủi ro/iu],
  ['English', /(?<!\p{L})(?:sheet|workbook|null|undefined|NaN|true|false|file|online|email)(?!\p{L})/iu],
  // A path of the machine; `Số đạt/Tổng số`, `24/7/2019` and `12/QĐ-UBND` are none.
  [
    'a path',
    /(?:[A-Za-z]:\\|(?<![\p{L}\d.])\/(?:home|tmp|work|Users|var)\/|\.\.?\/[a-z]|(?<![\p{L}\d])[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*(?:\/|\.[a-z]))/u,
  ],
];

/** Words of files and sheets, which only a unit is told, of its own. */
const OF_FILES: readonly Word[] = [
  ['tệp', /(?<!\p{L})tệp(?!\p{L})/iu],
  ['a file name', /\.(?:xlsx?|xlsm|ods|csv|pdf|docx|json)(?!\p{L})/iu],
  ['ô', /(?<!\p{L})ô(?: [A-Z]{1,2}\d|\s+(?:báo lỗi|này|trống|tính))/iu],
  ['trang tính', /trang tính/iu],
  ['hàm, công thức', /(?<!\p{L})công thức(?!\p{L})/iu],
  // A criterion is named by its title, its code at most in brackets behind it, before it in a list, or in a column of its own.
  ['a bare code', /(?:tiêu chí|ở|còn|,|;) (?:TT|CN)\d\.\d[a-zđ]?(?=[,.;):]|$| và | hoặc )/u],
  // Groups of criteria (TT1, CN2) are the plan's.
  ['a cell', /(?<![\p{L}\d.])(?!(?:TT|CN)\d)[A-Z]{1,2}[1-9]\d{0,3}(?![\p{L}\d.])/u],
  ['gần nhất là', /gần (?:giống )?nhất là “/iu],
];

/** What a paper says itself: all but what stands in quotation marks, which is somebody else’s. */
function ownWords(text: string): string {
  return text.replace(/“[^”]*”/gu, '“”');
}

function faultsIn(text: string, reader: 'office' | 'unit' | 'internal'): readonly string[] {
  const words = { internal: [], unit: NOWHERE, office: [...NOWHERE, ...OF_FILES] }[reader];
  return ownWords(text)
    .split('\n')
    .flatMap((line) => words.flatMap(([what, pattern]) => (pattern.test(line) ? [`${what}: ${line}`] : [])));
}

const results: Readonly<Record<string, Result>> = {
  ...resultsOfKinds,
  lapsed: lapsedYear,
};

function papersOf(result: Result): readonly WordDocumentModel[] {
  const context = contextOf(result);
  const models = documentsOf(result.review).flatMap(({ build }) => [...build(context)]);
  return models.filter((model): model is WordDocumentModel => model.format === 'docx');
}

function textOf(model: WordDocumentModel): string {
  const skeleton = skeletons.find(({ name }) => name === model.template);
  if (skeleton === undefined) throw new Error(`no skeleton ${model.template}`);
  return documentText(skeleton, model);
}

const readerOf = ({ template }: WordDocumentModel) => READERS[template as keyof typeof READERS];

describe('papers speak as offices do', () => {
  it('of every template it is said to whom it goes', () => {
    expect(skeletons.map(({ name }) => name).sort()).toEqual(Object.keys(READERS).sort());
  });

  it.each([
    ...Object.entries(results),
    ['one unit', oneUnitYear] as const,
    ['nobody sent', emptyYear] as const,
  ])('no word of the tool in any paper of: %s', (_, result) => {
    const faults = papersOf(result).flatMap((model) => faultsIn(textOf(model), readerOf(model)));
    expect([...new Set(faults)]).toEqual([]);
  });

  it('nor in letters, the plan of inspections and slips', () => {
    const context = contextOf(faultyYear);
    const letters = [
      reminderOf(),
      planOf(4),
      ...faultySlips.map((slip) => returnLetter(context, slip, new Map())),
    ];
    expect(letters.length).toBeGreaterThan(2);
    expect(letters.flatMap((model) => faultsIn(textOf(model), readerOf(model)))).toEqual([]);
  });

  it('nor in any kept golden text', () => {
    const folder = join(import.meta.dirname, 'golden');
    const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    const faults = names.flatMap((name) => {
      const template = Object.keys(READERS)
        .sort((a, b) => b.length - a.length)
        .find((each) => name.startsWith(each)) as keyof typeof READERS | undefined;
      if (template === undefined) return [`${name}: of no template`];
      return faultsIn(readFileSync(join(folder, name), 'utf8'), READERS[template]).map(
        (fault) => `${name}: ${fault}`,
      );
    });
    expect(names.length).toBeGreaterThan(20);
    expect(faults).toEqual([]);
  });

  it('finds each of the words, so that silence means something', () => {
    const said = [
      'Điểm do công cụ tính.',
      'Phần mềm chỉ nêu.',
      'Bản nộp không dùng được.',
      'hạt giống 2022',
      'mặc định',
      'Phòng Nội vụ yêu cầu đơn vị',
      'chạy thidua tonghop',
      'ghi trong hoi-dong.xlsx',
      'Tệp nhận được',
      'a.xlsx',
      'ô E6, F12',
      'gần nhất là “Phường A”',
      'không đọc được Số đạt (=SUM(L2:L13))',
      'có giá trị #REF!',
      'thuộc lỗi TD2301',
      'chọn theo mức rủi ro',
      'trong sheet thứ hai',
      'lưu ở /home/noivu/2022',
      'ghi tại ô báo lỗi',
      'trang tính Tập thể',
      'công thức chưa có giá trị',
      'thiếu minh chứng ở tiêu chí TT1.4a',
    ];
    for (const line of said) expect(faultsIn(line, 'office'), line).not.toEqual([]);
    expect(faultsIn('Tiêu chí TT1.1, CN2.3 chưa rõ; Tệp hồ sơ', 'unit')).toEqual([]);
    expect(
      faultsIn('“Mức xanh, sạch, đẹp” (TT4.2a), TT1.3 Quản lý ngân sách; Số đạt/Tổng số', 'office'),
    ).toEqual([]);
    expect(faultsIn('I. MỤC ĐÍCH, YÊU CẦU; nhóm TT1; “phần mềm một cửa”', 'office')).toEqual([]);
  });
});

describe('what units and the council wrote', () => {
  it.each(Object.entries(results))('stands in the papers letter by letter: %s', (_, result) => {
    const papers = papersOf(withUnitsWords(result)).map(textOf);
    const all = papers.join('\n');
    // Whatever of it is printed at all is printed whole: nothing of it was replaced, cut or made small.
    for (const { whole, stem } of WRITTEN) {
      const starts = all.split(stem).length - 1;
      const wholes = all.split(whole).length - 1;
      expect([stem, starts]).toEqual([stem, wholes]);
    }
    expect(WRITTEN.filter(({ whole }) => all.includes(whole)).length).toBeGreaterThan(1);
  });
});
