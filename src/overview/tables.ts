import { NOMINATION_WORDS, SUBMISSION_WORDS } from '../documents/words/state-words.ts';
import type { Result, UnitResult } from '../domain/result.ts';
import { unitTypeTitle } from '../domain/unit.ts';
import { compareVietnamese } from '../text/collation.ts';
import { formatShortDate } from '../text/dates.ts';
import { formatInteger, formatPoints } from '../text/numbers.ts';
import { type Html, html } from './html.ts';

/** A column of a table: how it is sorted, and what its cell shows for a row. */
export type Column<Row> = {
  readonly title: string;
  readonly kind: 'text' | 'number';
  /** The search looks here too, not in the names of the rows alone. */
  readonly isSearched?: true;
  readonly cell: (row: Row) => Html | string;
  /** What a number is sorted by; null last. */
  readonly sort?: (row: Row) => number | null;
};

/**
 * A table whose columns sort when their heads are pressed; its rows carry what they are found and sifted by. `counted` is what its
 * rows are, where they are sifted.
 */
export function sortTable<Row>(
  id: string,
  caption: string,
  columns: readonly Column<Row>[],
  rows: readonly { readonly row: Row; readonly marks?: Readonly<Record<string, string>> }[],
  counted?: string,
): Html {
  return html`<div class="bang" role="region" aria-label="${caption}" tabindex="0"><table id="${id}"${counted === undefined ? null : html` data-dem="${counted}"`}><caption>${caption}</caption><thead><tr>${columns.map(
    ({ title, kind, isSearched }) =>
      html`<th scope="col" data-kieu="${kind}"${isSearched ? html` data-tim` : null}>${title}</th>`,
  )}</tr></thead><tbody>
${rows.map(
  ({ row, marks = {} }) =>
    html`<tr${Object.entries(marks).map(([name, value]) => html` data-${name}="${value}"`)}>${columns.map(
      (column, index) => {
        const key = column.sort?.(row) ?? null;
        const sort = column.sort === undefined ? null : html` data-so="${key === null ? '' : key}"`;
        const name = index === 1 ? html`<th scope="row"${sort}>${column.cell(row)}</th>` : null;
        return (
          name ??
          html`<td${column.kind === 'number' ? html` class="so"` : null}${sort}>${column.cell(row)}</td>`
        );
      },
    )}</tr>
`,
)}</tbody></table></div>
`;
}

export const number = <Row>(
  title: string,
  of: (row: Row) => number | null,
  decimals: boolean,
): Column<Row> => ({
  title,
  kind: 'number',
  sort: of,
  cell: (row) => {
    const value = of(row);
    return value === null ? '–' : decimals ? formatPoints(value) : formatInteger(value);
  },
});
export const words = <Row>(title: string, cell: Column<Row>['cell']): Column<Row> => ({
  title,
  kind: 'text',
  cell,
});

/** A unit's name, which opens its page. */
function unitLink({ id, name }: Pick<UnitResult, 'id' | 'name'>): Html {
  return html`<a href="#dv=${encodeURIComponent(id)}">${name}</a>`;
}

/** All units, best first. */
export function rankingTable(result: Result): Html {
  const { units, criteria, nominations, diagnostics, inputs } = result;
  const gradeOf = (unit: UnitResult) => criteria.grades.find(({ id }) => id === unit.grade)?.title ?? '–';
  const unitOf = new Map(inputs.map(({ file, unit }) => [file, unit]));
  const errors = countBy(
    diagnostics.flatMap(({ severity, unit, file }) =>
      severity === 'error' ? [unit ?? (file === undefined ? null : (unitOf.get(file) ?? null))] : [],
    ),
  );
  const nominees = countBy(
    nominations.flatMap(({ outcome, unit }) => (outcome === 'nominated' ? [unit] : [])),
  );
  const sorted = [...units].sort(
    (a, b) =>
      (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER) ||
      compareVietnamese(a.name, b.name),
  );
  return sortTable<UnitResult>(
    'bang-xep-hang',
    'Xếp hạng các đơn vị',
    [
      number('Hạng', ({ rank }) => rank, false),
      words('Đơn vị', unitLink),
      words('Loại', ({ type }) => unitTypeTitle(criteria, type)),
      words('Cụm thi đua', ({ cluster }) => cluster || '–'),
      words('Báo cáo', ({ submission }) => SUBMISSION_WORDS[submission]),
      number('Điểm', ({ total }) => total, true),
      words('Xếp loại', gradeOf),
      number('Hạng trong cụm', ({ rankInCluster }) => rankInCluster, false),
      ...(criteria.individuals.length === 0
        ? []
        : [number<UnitResult>('Số người', ({ individuals }) => individuals.length, false)]),
      number('Đề nghị khen', ({ id }) => nominees.get(id) ?? 0, false),
      number('Lỗi', ({ id }) => errors.get(id) ?? 0, false),
    ],
    sorted.map((row) => ({
      row,
      marks: { loai: row.type, cum: row.cluster, nop: row.submission, xep: row.grade ?? '' },
    })),
    'đơn vị',
  );
}

/** What is not as it should be with the reports: late, missing, of no use. */
export function submissionTable(result: Result): Html {
  const waiting = result.units.filter(({ submission }) => submission !== 'on-time');
  if (waiting.length === 0) return html`<p>Mọi đơn vị nộp đúng hạn.</p>`;
  const because = new Map(
    result.inputs.flatMap(({ unit, because: why }) => (unit === null ? [] : [[unit, why]])),
  );
  const order = ['missing', 'rejected', 'late', 'on-time'];
  return sortTable<UnitResult>(
    'bang-nop',
    'Chưa nộp, không dùng được, nộp chậm',
    [
      words('Báo cáo', ({ submission }) => SUBMISSION_WORDS[submission]),
      words('Đơn vị', unitLink),
      words('Ngày nhận', ({ receivedOn }) => (receivedOn === null ? '–' : formatShortDate(receivedOn))),
      words('Ghi chú', ({ id, submission }) => (submission === 'rejected' ? (because.get(id) ?? '') : '')),
    ],
    [...waiting]
      .sort(
        (a, b) =>
          order.indexOf(a.submission) - order.indexOf(b.submission) || compareVietnamese(a.name, b.name),
      )
      .map((row) => ({ row })),
  );
}

type Nomination = Result['nominations'][number];

/** Who is put forward for each award, who waits, and why; whom the awards leave out stands on the unit's own page. */
export function awardTables(result: Result): readonly Html[] {
  const nameOf = new Map(result.units.map((unit) => [unit.id, unit]));
  return result.criteria.awards.flatMap(({ id, title, subject }) => {
    const shown = result.nominations.filter(
      (each) =>
        each.award === id &&
        each.subject === subject &&
        (each.outcome !== 'not-nominated' || each.lapsed !== undefined),
    );
    if (shown.length === 0) return [];
    const caption = `${title} (${subject === 'unit' ? 'tập thể' : 'cá nhân'})`;
    return [
      sortTable<Nomination>(
        `bang-${id}-${subject}`,
        caption,
        [
          words('Kết quả', ({ outcome, lapsed }) =>
            lapsed === undefined ? NOMINATION_WORDS[outcome] : 'Không còn thẩm quyền',
          ),
          words('Tên', ({ unit, name, subject: whose }) => {
            const own = nameOf.get(unit);
            return own === undefined || whose === 'individual' ? name : unitLink(own);
          }),
          ...(subject === 'unit'
            ? []
            : [
                words<Nomination>('Đơn vị', ({ unit }) => {
                  const own = nameOf.get(unit);
                  return own === undefined ? unit : unitLink(own);
                }),
              ]),
          words('Lý do', ({ because, notes = [] }) => {
            const all = [...because, ...notes.map((note) => `Lưu ý: ${note.because}`)];
            return html`<ul>${all.map((each) => html`<li>${each}</li>`)}</ul>`;
          }),
        ],
        shown.map((row) => ({ row })),
      ),
    ];
  });
}

/** Each unit's total over the years of a review; null in an annual result. */
export function yearsTable({ period, units }: Result): Html | null {
  if (period === undefined) return null;
  const years = period.years.map(({ year }) => year);
  return sortTable<UnitResult>(
    'bang-nam',
    `Điểm các năm ${period.from}–${period.to}`,
    [
      number('Hạng', ({ rank }) => rank, false),
      words('Đơn vị', unitLink),
      ...years.map((year) =>
        number<UnitResult>(
          String(year),
          ({ history = [] }) => history.find((each) => each.year === year)?.total ?? null,
          true,
        ),
      ),
      number('Bình quân', ({ total }) => total, true),
    ],
    units.map((row) => ({ row })),
  );
}

function countBy(keys: readonly (string | null)[]): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
