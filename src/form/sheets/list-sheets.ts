import { judgesPeople } from '../../criteria/groups.ts';
import type { CriteriaSet } from '../../criteria/schema.ts';
import { isGivenAt } from '../../domain/award.ts';
import { REVIEW_KINDS } from '../../domain/review.ts';
import { type Term, termCapitals } from '../../domain/term.ts';
import { fixed, headerRow, open, wide } from '../cells.ts';
import { fields } from '../fields.ts';
import type { FormRow, FormRule, FormSheet } from '../form-model.ts';
import {
  PROPOSAL_HEADERS,
  PROPOSAL_SUBJECTS,
  REMARK_HEADERS,
  REMARK_KINDS,
  SHEET_NAMES,
} from '../form-words.ts';
import { oneOf } from '../rules.ts';
import { signHere } from '../sign-here.ts';

const HEADER_ROW = 3;
const PROPOSAL_ROWS = 30;
const REMARK_ROWS = 20;

/** The sheet `Đề nghị khen thưởng`. */
export function proposalsSheet(set: CriteriaSet, term: Term, isFirstDesign = false): FormSheet {
  const awards = awardTitles(set, term.year);
  return listSheet({
    name: SHEET_NAMES.proposals,
    role: 'proposals',
    title: `ĐỀ NGHỊ KHEN THƯỞNG ${termCapitals(term)}`,
    lead: `Mỗi ${judgesPeople(set) ? 'tập thể, cá nhân' : 'tập thể'} đề nghị khen thưởng ghi một dòng. Không đề nghị thì để trống.`,
    headers: PROPOSAL_HEADERS,
    widths: [6, 13, 28, 32, 32, 60],
    rowCount: PROPOSAL_ROWS,
    field: fields.proposal,
    below: isFirstDesign ? [] : signHere(term.year, { at: 1, span: 2 }, { at: 4, span: 2 }),
    rules: [
      oneOf(
        column('B', PROPOSAL_ROWS),
        judgesPeople(set) ? Object.values(PROPOSAL_SUBJECTS) : [PROPOSAL_SUBJECTS.unit],
      ),
      ...(awards.length > 0 ? [oneOf(column('E', PROPOSAL_ROWS), awards, false)] : []),
    ],
  });
}

/** The sheet `Khó khăn, kiến nghị`. */
export function remarksSheet(term: Term): FormSheet {
  return listSheet({
    name: SHEET_NAMES.remarks,
    role: 'remarks',
    title: `KHÓ KHĂN, KIẾN NGHỊ, CÁCH LÀM HAY ${termCapitals(term)}`,
    lead: 'Mỗi nội dung ghi một dòng; nội dung này được trích nguyên văn trong báo cáo tổng hợp.',
    headers: REMARK_HEADERS,
    widths: [6, 18, 110],
    rowCount: REMARK_ROWS,
    field: fields.remark,
    rules: [oneOf(column('B', REMARK_ROWS), Object.values(REMARK_KINDS))],
  });
}

function listSheet(list: {
  readonly name: string;
  readonly role: 'proposals' | 'remarks';
  readonly title: string;
  readonly lead: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly widths: readonly number[];
  readonly rowCount: number;
  readonly field: (row: number, column: string) => string;
  readonly rules: readonly FormRule[];
  /** Rows under the table. */
  readonly below?: readonly FormRow[];
}): FormSheet {
  const keys = Object.keys(list.headers);
  const { below = [] } = list;
  const last = HEADER_ROW + list.rowCount;
  const rows = Array.from(
    { length: list.rowCount },
    (_, index): FormRow => ({
      cells: keys.map((key) =>
        key === 'number'
          ? fixed('body-center', index + 1)
          : open(list.field(index + 1, key), isChosen(key) ? undefined : 'text'),
      ),
    }),
  );
  return {
    name: list.name,
    role: list.role,
    isHidden: false,
    widths: list.widths,
    rows: [
      wide('title', list.title, 26, keys.length),
      wide('subtitle', list.lead, 20, keys.length),
      headerRow(Object.values(list.headers), 28),
      ...rows,
      ...below,
    ],
    rules: list.rules,
    shades: [],
    frozen: { rows: HEADER_ROW, columns: 0 },
    print: {
      orientation: 'landscape',
      pagesWide: 1,
      repeatRows: [HEADER_ROW, HEADER_ROW],
      repeatColumns: null,
      ...(below.length > 0 && { together: { rows: [[last, last + below.length]], columns: [] } }),
    },
  };
}

function isChosen(key: string): boolean {
  return key === 'subject' || key === 'award' || key === 'kind';
}

function column(letter: string, rowCount: number): string {
  return `${letter}${HEADER_ROW + 1}:${letter}${HEADER_ROW + rowCount}`;
}

/** Awards that are decided in that year, each title once. */
function awardTitles(set: CriteriaSet, year: number): readonly string[] {
  const { interim, final } = set.movement;
  const isHeld = { annual: true, interim: year === interim, final: year === final };
  const reviews = REVIEW_KINDS.filter((review) => isHeld[review]);
  const awards = set.awards.filter((award) => reviews.some((review) => isGivenAt(award, review)));
  return [...new Set(awards.map(({ title }) => title))];
}
