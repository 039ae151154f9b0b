import { captionedTable, centre, field, headingRow, left, row } from '../blocks.ts';
import type { Block, TableRow, WordDocumentModel } from '../document-model.ts';
import { letterheadBy } from '../letterhead.ts';
import type { DocumentContext, ResultDocument } from '../result-document.ts';
import { inMovement, reviewSuffix, reviewWords } from '../words/review-and-movement.ts';
import { sentence, tally } from '../words/wording.ts';
import type { CheckSection } from './check-item.ts';
import { awardItems, conflictItems, pointItems, voteItems } from './checks-of-criteria.ts';
import { deadlineItems, dossierItems, lawItems } from './checks-of-law.ts';
import { onDay } from './cited-on-day.ts';

const COLUMNS = [
  ['TT', 5],
  ['Nội dung', 58],
  ['Dùng ở văn bản nào', 26],
  ['Vì sao cần đối chiếu', 36],
  ['Đã đối chiếu', 11],
] as const;

/** Danh mục nội dung cần đối chiếu: for the clerk, everything in the documents that is not a fact read in full. */
export const checkList: ResultDocument = {
  id: 'danh-muc-doi-chieu',
  title: 'Danh mục nội dung cần đối chiếu',
  reviews: ['annual', 'interim', 'final'],
  build: (context) => [modelOf(context)],
};

function modelOf(context: DocumentContext): WordDocumentModel {
  const { result, office, date } = context;
  const sections = checkSectionsOf(context);
  return {
    format: 'docx',
    name: `danh-muc-doi-chieu-${reviewSuffix(result)}`,
    template: 'danh-muc-doi-chieu',
    title: `Danh mục nội dung cần đối chiếu trước khi ký, ${reviewWords(result)}`,
    date,
    letterhead: { ...letterheadBy(office, 'office', 'BC', []), recipients: ['Lưu: hồ sơ'] },
    fields: {
      dot_xet: field(inMovement(result)),
      so_noi_dung: field(tally(sections.reduce((sum, { items }) => sum + items.length, 0))),
    },
    blocks: { bang_doi_chieu: table(sections) },
  };
}

/** What to compare, in the order in which the documents are made. */
function checkSectionsOf(context: DocumentContext): readonly CheckSection[] {
  const { law, date } = context;
  const found = { title: 'Việc phải xử lý trước khi ký', items: context.found ?? [] };
  // What the gate found tells of what lies after the paper's day: that is what it is for.
  const compared = [
    { title: 'Căn cứ pháp lý', items: lawItems(context) },
    { title: 'Thang điểm, điều kiện loại trừ', items: pointItems(context) },
    { title: 'Thời hạn', items: deadlineItems(context) },
    { title: 'Hình thức khen thưởng: căn cứ, điều kiện, số lượng', items: awardItems(context) },
    { title: 'Quan hệ giữa các hình thức khen thưởng', items: conflictItems(context) },
    { title: 'Cách biểu quyết của Hội đồng', items: voteItems(context) },
    { title: 'Hồ sơ đề nghị', items: dossierItems(context) },
  ].map(({ title, items }) => ({ title, items: items.map((item) => onDay(item, law, date)) }));
  return [found, ...compared].filter(({ items }) => items.length > 0);
}

function table(sections: readonly CheckSection[]): readonly Block[] {
  let number = 0;
  const rows = sections.flatMap(({ title, items }): readonly TableRow[] => [
    headingRow(title, COLUMNS.length),
    ...items.map(({ what, used, why }) => {
      number += 1;
      return row(centre(String(number)), left(what), left(used), left(sentence(why)), centre('☐'));
    }),
  ]);
  return captionedTable({ caption: null, columns: COLUMNS, rows, fontSize: 11, whenEmpty: '' });
}
