import type { ParagraphStyle } from '../src/documents/document-model.ts';

/**
 * A paragraph of a template. `{{ten_khong_dau}}` inside running text is a field; `block` stands alone in
 * its paragraph and is replaced by paragraphs and tables.
 */
export type SkeletonParagraph =
  | { readonly style: ParagraphStyle; readonly text: string }
  | { readonly block: string };

export type Orientation = 'portrait' | 'landscape';

/** Stands for addressees that only the document knows, one or several. */
export const OWN_ADDRESSEES = '{{kinh_gui}}';

/** An appendix: a section of its own, with its own page numbers (NĐ 30/2020, PL I, III.1.đ). */
export type SkeletonAppendix = {
  /** `I`, `II` …; null where there is only one, which is then just `Phụ lục`. */
  readonly number: string | null;
  /** Printed in upper case as given; several lines where it is long. */
  readonly title: readonly string[];
  /** `Kèm theo Báo cáo số       /{{ky_hieu}} {{ngay_ban_hanh}} của …`, without the brackets. */
  readonly accompanies: string;
  readonly orientation: Orientation;
  readonly body: readonly SkeletonParagraph[];
};

/**
 * The words of a template, without layout; `make.ts` lays them out. These placeholders come from the
 * document's letterhead, and any text may use them: co_quan_chu_quan, co_quan_ban_hanh, so_ky_hieu, ky_hieu
 * (`BC-PNV`), dia_danh_ngay, ngay_ban_hanh (`ngày 05 tháng 12 năm 2022`), quyen_han, chuc_vu, nguoi_ky, thu_ky,
 * noi_nhan, kinh_gui, du_thao. All others are the document's own fields and blocks.
 */
export type Skeleton = {
  /** Name of the template: `bao-cao-tong-hop`. */
  readonly name: string;
  readonly orientation: Orientation;
  /** Biên bản (NĐ 30/2020, PL III, mẫu 1.9): a head without place and date; secretary and chair sign. */
  readonly isMinutes?: true;
  /** A working paper of the office: neither number nor signer. */
  readonly isInternal?: true;
  /** Tên loại, upper case: `BÁO CÁO`; null for a công văn, which has none (NĐ 30/2020, PL III, mẫu 1.5). */
  readonly heading: string | null;
  /**
   * Trích yếu, a line each; the rule is drawn below the last. Of a công văn: what stands after `V/v` under the
   * number, in one piece, without a rule.
   */
  readonly subject: readonly string[];
  /** `(Kèm theo Tờ trình số …)` under the subject, without the brackets; null where it stands alone. */
  readonly accompanies: string | null;
  /**
   * Kính gửi: one stands on the same line, several on a line each; empty where there is none. `OWN_ADDRESSEES`
   * alone: those of the document's letterhead.
   */
  readonly addressees: readonly string[];
  /** Everything from the căn cứ on; the ending mark `./.` is part of the last paragraph's words. */
  readonly body: readonly SkeletonParagraph[];
  readonly appendices: readonly SkeletonAppendix[];
};
