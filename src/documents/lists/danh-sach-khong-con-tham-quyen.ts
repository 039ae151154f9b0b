import { groupBy } from '../../domain/group-by.ts';
import type { NominationResult, Result } from '../../domain/result.ts';
import { upperFirst, withoutStop } from '../../text/letters.ts';
import { captionedTable, centre, dashes, field, headingRow, left, paragraph, row } from '../blocks.ts';
import type { Block, WordDocumentModel } from '../document-model.ts';
import { lapsedNominations } from '../figures/lapsed.ts';
import { namesOfNominees, unitsById } from '../figures/nominees.ts';
import { letterheadOf } from '../letterhead.ts';
import type { DocumentContext, ResultDocument } from '../result-document.ts';
import { clausesOf } from '../words/reasons.ts';
import { commonFields, inMovement, reviewSuffix, reviewWords } from '../words/review-and-movement.ts';
import { subjectsOf } from '../words/subjects.ts';
import { awardTitle } from '../words/titles.ts';
import { tally } from '../words/wording.ts';

/**
 * Danh sách trường hợp không còn thẩm quyền: who met the conditions of an award that nobody can grant any more on the day of
 * the papers, why, and what may be done instead. A working paper without a number.
 */
export const noLongerAwarded: ResultDocument = {
  id: 'danh-sach-khong-con-tham-quyen',
  title: 'Danh sách trường hợp không còn thẩm quyền',
  reviews: ['annual', 'interim', 'final'],
  build: (context) => {
    const lapsed = lapsedNominations(context.result);
    return lapsed.length === 0 ? [] : [modelOf(context, lapsed)];
  },
};

function modelOf(context: DocumentContext, lapsed: readonly NominationResult[]): WordDocumentModel {
  const { result, office, date } = context;
  return {
    format: 'docx',
    name: `danh-sach-khong-con-tham-quyen-${reviewSuffix(result)}`,
    template: 'danh-sach-khong-con-tham-quyen',
    title: `Danh sách trường hợp không còn thẩm quyền ${reviewWords(result)}`,
    date,
    letterhead: { ...letterheadOf(office, 'list'), recipients: [office.council, 'Lưu: hồ sơ'] },
    fields: {
      ...commonFields(context, ['don_vi_lap', 'hoi_dong']),
      dot_xet: field(inMovement(result)),
      so_truong_hop: field(tally(lapsed.length)),
    },
    blocks: { ly_do: reasons(lapsed), bang_khong_con_tham_quyen: table(lapsed, result) },
  };
}

/** Why, and what may be done instead, once for all whom it concerns. */
function reasons(lapsed: readonly NominationResult[]): readonly Block[] {
  const byReason = groupBy(lapsed, ({ lapsed: why }) => JSON.stringify(why?.because ?? ''));
  return [...byReason.values()].flatMap((same) => {
    const why = same[0]?.lapsed;
    if (why === undefined) return [];
    const ways = [...new Set(same.flatMap(({ lapsed: each }) => each?.instead ?? []))];
    return [
      paragraph('body', `${withoutStop(why.because)}.`),
      ...(ways.length === 0 ? [] : [paragraph('body', 'Có thể xem xét thay thế:')]),
      ...dashes(ways),
    ];
  });
}

function table(lapsed: readonly NominationResult[], result: Result): readonly Block[] {
  const units = unitsById(result);
  const nameOf = namesOfNominees(result);
  const byAward = groupBy(lapsed, ({ award }) => award);
  return captionedTable({
    caption: null,
    columns: [
      ['TT', 6],
      [upperFirst(subjectsOf(result)), 24],
      ['Chức vụ', 18],
      ['Đơn vị', 22],
      ['Kết quả xét', 30],
    ],
    rows: [...byAward].flatMap(([award, same]) => [
      headingRow(`${awardTitle(result, award)}: ${tally(same.length)} trường hợp`, 5),
      ...same.map((nomination, index) => {
        const { subject, unit, position, lapsed: why } = nomination;
        return row(
          centre(String(index + 1)),
          left(nameOf(nomination)),
          left(subject === 'unit' ? '' : (position ?? '')),
          left(subject === 'unit' ? '' : (units.get(unit)?.name ?? unit)),
          left(why?.was === 'nominated' ? 'Đạt điều kiện' : whatIsOpen(nomination)),
        );
      }),
    ]),
    fontSize: 12,
    whenEmpty: '',
  });
}

/** A case that the council had not settled, by what it waited for. */
function whatIsOpen({ reasons = [] }: NominationResult): string {
  const open = reasons.filter(({ outcome }) => outcome === 'undecided');
  return open.length === 0 ? 'Chưa đủ căn cứ kết luận' : upperFirst(clausesOf(open, 'council'));
}
