import type { LetterEndings } from '../../domain/report-rules.ts';
import type { ReviewResult } from '../../domain/result.ts';
import { tellsCause } from '../../text/causes.ts';
import {
  bodyOf,
  captionedTable,
  centre,
  dashes,
  headingRow,
  left,
  noteOf,
  paragraph,
  row,
  toFill,
} from '../blocks.ts';
import type { Block, Blocks } from '../document-model.ts';
import { endingsLeftOut, isQuotable } from '../words/remark-groups.ts';
import { itemLetter, listed, nameInText, tally } from '../words/wording.ts';
import {
  type RemarksOfType,
  type ReviewRemark,
  remarksByType,
  reviewRemarksOf,
  type Teller,
} from './figures/remarks.ts';
import type { ReviewStatistics } from './figures/review-statistics.ts';
import { yearRanges } from './figures/years.ts';

const SHOWN_PER_TYPE = 2;
const TELLERS_SHOWN = 3;

/** What the units said over the years, by kind of remark. */
export type RemarksOfPeriod = Readonly<
  Record<'practices' | 'difficulties' | 'causes' | 'proposals', readonly ReviewRemark[]>
>;

/** All that they said, alike remarks as one. */
export function remarksOfPeriod(result: ReviewResult, endings: LetterEndings): RemarksOfPeriod {
  const ofKind = (kind: Parameters<typeof reviewRemarksOf>[1]) => reviewRemarksOf(result, kind, endings);
  const difficulties = ofKind('difficulty');
  const isCause = ({ wordings: [first] }: ReviewRemark) => tellsCause(first.text);
  return {
    practices: ofKind('good-practice'),
    // A difficulty that says where it comes from is told among the causes.
    difficulties: difficulties.filter((remark) => !isCause(remark)),
    causes: difficulties.filter(isCause),
    proposals: ofKind('proposal'),
  };
}

/** What the units wrote: quoted by kind of remark, and in full in Phụ lục V. */
export function remarkBlocks(
  { practices, difficulties, causes, proposals }: RemarksOfPeriod,
  { known, unitTypes }: ReviewStatistics,
) {
  const overYears = (remarks: readonly ReviewRemark[], words: OverYears) =>
    remarksOverYears(remarksByType(remarks, { unitTypes }), remarks, words);
  const inTable = (remarks: readonly ReviewRemark[], heading: string, whenEmpty: string) =>
    remarksTable(remarksByType(remarks, { unitTypes }), heading, whenEmpty);
  const unlessUnknown = (whenEmpty: string) =>
    known.length === 0 ? 'Chưa có năm nào có kết quả tổng hợp.' : whenEmpty;
  return {
    cach_lam_hay: overYears(practices, {
      noun: 'mô hình, cách làm hay',
      whenEmpty: unlessUnknown('Các đơn vị chưa giới thiệu mô hình, cách làm hay nào.'),
    }),
    kho_khan: overYears(difficulties, {
      noun: 'khó khăn, vướng mắc',
      whenEmpty: unlessUnknown(
        causes.length === 0
          ? 'Các đơn vị không phản ánh khó khăn, vướng mắc nào.'
          : 'Các khó khăn, vướng mắc đều được đơn vị nêu cùng nguyên nhân, tại phần đánh giá chung.',
      ),
    }),
    nguyen_nhan: [
      ...(causes.length === 0 ? [] : overYears(causes, { noun: 'nguyên nhân', whenEmpty: '' })),
      paragraph(
        'body',
        toFill(
          'nêu nguyên nhân khách quan, chủ quan của các hạn chế trên; trách nhiệm của từng cơ quan, đơn vị',
        ),
      ),
    ],
    kien_nghi: overYears(proposals, {
      noun: 'kiến nghị',
      whenEmpty: unlessUnknown('Các đơn vị không có kiến nghị.'),
    }),
    bang_y_kien: [
      ...inTable(practices, '1. Mô hình, cách làm hay', 'Không có đơn vị nào giới thiệu.'),
      ...inTable([...difficulties, ...causes], '2. Khó khăn, vướng mắc', 'Không có đơn vị nào phản ánh.'),
      ...inTable(proposals, '3. Kiến nghị, đề xuất', 'Không có đơn vị nào kiến nghị.'),
      ...noteOf(endingsLeftOut([...practices, ...difficulties, ...causes, ...proposals])),
    ],
  } satisfies Blocks;
}

type OverYears = { readonly noun: string; readonly whenEmpty: string };

/** What the units said of one kind, by kind of unit; all of it is in the appendix. */
function remarksOverYears(
  byType: readonly RemarksOfType[],
  remarks: readonly ReviewRemark[],
  words: OverYears,
): readonly Block[] {
  if (remarks.length === 0) return [paragraph('body', words.whenEmpty)];
  const tellers = new Set(remarks.flatMap((remark) => remark.tellers.map(({ name }) => name))).size;
  return [
    paragraph(
      'body',
      `${tally(tellers)} đơn vị nêu ${tally(remarks.length)} ${words.noun}; nội dung giống hoặc gần giống nhau của nhiều đơn vị, nhiều năm chỉ tính một lần.`,
    ),
    ...byType.flatMap(({ title, remarks: members }, index) => [
      paragraph('item', `${itemLetter(index)}) ${title}: ${tally(members.length)} ${words.noun}`),
      ...dashes(members.slice(0, SHOWN_PER_TYPE).map(quotedWithTellers)),
      ...bodyOf(
        members.length <= SHOWN_PER_TYPE
          ? ''
          : `${tally(members.length - SHOWN_PER_TYPE)} ${words.noun} còn lại tại Phụ lục V.`,
      ),
    ]),
  ];
}

/** `Phường A (2019) nêu “…”; 02 đơn vị khác nêu nội dung tương tự (B (2019) và C (2021))`: a quotation is one unit's. */
function quotedWithTellers({ wordings: [first], tellers }: ReviewRemark): string {
  const [teller] = first.tellers;
  if (teller === undefined) return first.quotation;
  const others = tellers
    .filter(({ id }) => id !== teller.id)
    .map((each) => whoAndWhen({ ...each, name: nameInText(each.name) }));
  const alike =
    others.length === 0
      ? ''
      : `; ${tally(others.length)} đơn vị khác nêu nội dung tương tự: ${listed(others, TELLERS_SHOWN, 'đơn vị')}`;
  const said = isQuotable(first.quotation) ? first.quotation : 'ý kiến dài, trích nguyên văn tại Phụ lục V';
  return `${whoAndWhen(teller)} nêu ${said}${alike}`;
}

/** Everything of one kind that the units wrote over the years, by kind of unit, with who and when; like wordings share a number. */
function remarksTable(
  byType: readonly RemarksOfType[],
  heading: string,
  whenEmpty: string,
): readonly Block[] {
  let number = 0;
  const rows = byType.flatMap(({ title, remarks: members }) => [
    headingRow(title, 3),
    ...members.flatMap(({ wordings }) => {
      number += 1;
      return wordings.map(({ quotation, tellers }, index) =>
        row(
          centre(index === 0 ? String(number) : ''),
          left(quotation),
          left(tellers.map(whoAndWhen).join('; ')),
        ),
      );
    }),
  ]);
  return [
    paragraph('section', heading),
    ...captionedTable({
      caption: null,
      columns: [
        ['TT', 6],
        ['Nội dung (theo báo cáo của đơn vị)', 47],
        ['Đơn vị (năm)', 47],
      ],
      rows,
      fontSize: 12,
      whenEmpty,
    }),
  ];
}

/** `Phòng Tư pháp (2019, 2021)` */
function whoAndWhen({ name, years }: Teller): string {
  return years.length === 0 ? name : `${name} (${yearRanges(years)})`;
}
