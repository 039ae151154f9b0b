import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { gradeTitleIn, mergeOccasion, titleOfAward } from '../documents/merge/merge-words.ts';
import { NOMINATION_WORDS, SEVERITY_WORDS, SUBMISSION_WORDS } from '../documents/words/state-words.ts';
import type { Merged, MergedCandidate, MergedOffice, MergedUnit } from '../merge/add-up.ts';
import { compareVietnamese } from '../text/collation.ts';
import { formatInteger } from '../text/numbers.ts';
import { barChart } from './charts.ts';
import { type Html, html } from './html.ts';
import { type PageParts, renderPage, type Section } from './page.ts';
import { choice } from './sieve.ts';
import { type Column, number, sortTable, words } from './tables.ts';

const RANKING = 'xep-hang';

/**
 * The overview of several offices: one file without network, server or outside part, the same bytes for the same results
 * (contract sections 9 and 10). Its tables sort, and one search and sieve goes over offices, units and candidates. Of people it
 * names those who are put forward to a higher level.
 */
export function renderMergeOverview(
  merged: Merged,
  { style, script }: PageParts,
  diagnostics: readonly Diagnostic[],
): string {
  const { criteria, offices, missing } = merged;
  const title = `Tổng quan ${mergeOccasion(merged)} của ${formatInteger(offices.length)} nơi`;
  const clusterOf = new Map(offices.map(({ name, cluster }) => [name, cluster]));
  const sections: readonly Section[] = [
    { id: 'so-lieu', title: 'Số liệu chung', body: figures(merged) },
    {
      id: 'noi-gui',
      title: 'Các nơi gửi',
      body: html`${sieve(merged, clusterOf)}${officeTable(merged)}`,
    },
    { id: 'nhom', title: 'Điểm bình quân theo nhóm tiêu chí', body: groupTable(merged) },
    { id: RANKING, title: 'Xếp hạng chung', body: unitTable(merged, clusterOf) },
    { id: 'cap-tren', title: 'Đề nghị lên cấp trên', body: candidateTable(merged, clusterOf) },
    {
      id: 'con-thieu',
      title: 'Nơi chưa có kết quả',
      body: tableOf<Merged['missing'][number]>(
        'bang-con-thieu',
        'Nơi chưa có kết quả',
        [
          words('Mã', ({ id }) => id),
          words('Tên', ({ name }) => name),
          words('Cụm thi đua', ({ cluster }) => cluster),
        ],
        missing.map((row) => ({ row })),
      ),
    },
    {
      id: 'luu-y',
      title: 'Lỗi và lưu ý',
      body: tableOf<Diagnostic>(
        'bang-luu-y',
        'Lỗi và lưu ý',
        [
          words('Mức', ({ severity }) => SEVERITY_WORDS[severity]),
          words('Nội dung', ({ message }) => message),
          words('Tệp', ({ file }) => file ?? ''),
          words('Cần làm', ({ hint }) => hint),
        ],
        diagnostics.map((row) => ({ row })),
      ),
    },
  ];
  return renderPage({
    name: title,
    title,
    movement: criteria.movement.title,
    style,
    script,
    sections,
    main: (shown) => html`${shown}`,
    foot: html`<footer><p>Kế hoạch ${merged.plan}; tiêu chí ${criteria.id}, bản ${criteria.version}.</p></footer>
<noscript><p class="luu-y">Trình duyệt không chạy mã lệnh của trang: các bảng vẫn đầy đủ, nhưng không tìm, lọc, sắp xếp được.</p></noscript>
<script>${{ html: script }}</script>`,
  });
}

function figures({ offices, units, candidates, missing, accounting, criteria }: Merged): Html {
  const ranked = units.filter(({ rankOverAll }) => rankOverAll !== null).length;
  const facts: readonly (readonly [string, string])[] = [
    ['Nơi gửi được cộng', formatInteger(offices.length)],
    ['Nơi chưa có kết quả', formatInteger(missing.length)],
    ['Đơn vị', formatInteger(units.length)],
    ['Đơn vị được xếp hạng', formatInteger(ranked)],
    ['Đề nghị lên cấp trên', formatInteger(candidates.length)],
    ['Tệp đã đọc', formatInteger(accounting.read)],
    ['Bản trùng', formatInteger(accounting.copies)],
    ['Không cộng được', formatInteger(accounting.refused)],
    ['Kỳ khác', formatInteger(accounting.otherPeriods)],
  ];
  const states = (['on-time', 'late', 'missing', 'rejected'] as const).map((state) => ({
    label: SUBMISSION_WORDS[state],
    value: units.filter(({ submission }) => submission === state).length,
  }));
  const grades = [...criteria.grades.map(({ id }) => id), null].map((grade) => ({
    label: gradeTitleIn(criteria.grades, grade),
    value: units.filter((unit) => unit.grade === grade).length,
  }));
  return html`<dl>${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<div class="bieu-do">${barChart('Đơn vị theo tình hình báo cáo', states)}${barChart('Đơn vị theo xếp loại', grades)}</div>`;
}

/** What offices, units and candidates are found and sifted by; without a script it is of no use, so the script shows it. */
function sieve({ offices, units, criteria }: Merged, clusterOf: ReadonlyMap<string, string>): Html {
  const ofClusters = (all: Iterable<string>) =>
    [...new Set(all)].filter((each) => each !== '').sort(compareVietnamese);
  const ownClusters = ofClusters(clusterOf.values());
  const unitClusters = ofClusters(units.map(({ cluster }) => cluster));
  const asThey = (values: readonly string[]) => values.map((each) => [each, each] as const);
  return html`<div class="loc" id="loc" hidden><label>Tìm nơi gửi, đơn vị, người được đề nghị <input type="search" id="tim" autocomplete="off"></label>${choice(
    'noi',
    'Nơi gửi',
    asThey(offices.map(({ name }) => name).toSorted(compareVietnamese)),
  )}${ownClusters.length > 1 ? choice('cumnoi', 'Cụm của nơi gửi', asThey(ownClusters)) : null}${
    unitClusters.length > 1 ? choice('cum', 'Cụm của đơn vị', asThey(unitClusters)) : null
  }${choice('nop', 'Báo cáo', Object.entries(SUBMISSION_WORDS))}${choice('xep', 'Xếp loại', [
    ...criteria.grades.map(({ id, title }) => [id, title] as const),
    ['', 'Chưa xếp loại'],
  ])}<p id="dem" role="status"></p></div>
`;
}

function officeTable({ offices, criteria }: Merged): Html {
  const hasClusters = new Set(offices.map(({ cluster }) => cluster)).size > 1;
  const clusterColumns: readonly Column<MergedOffice>[] = [
    words('Cụm thi đua', ({ cluster }) => cluster || '–'),
    number('Hạng trong cụm', ({ rankInCluster }) => rankInCluster, false),
  ];
  return tableOf<MergedOffice>(
    'bang-noi-gui',
    'Các nơi gửi, xếp theo điểm bình quân',
    [
      number('Hạng', ({ rank }) => rank, false),
      words('Nơi gửi', ({ name }) => html`<a href="#${RANKING}" data-chon="${name}">${name}</a>`),
      ...(hasClusters ? clusterColumns : []),
      number('Điểm bình quân', ({ mean }) => mean, true),
      number('Đơn vị', ({ units }) => units, false),
      number('Đã nộp', ({ submitted }) => submitted, false),
      number('Được xếp hạng', ({ ranked }) => ranked, false),
      ...criteria.grades.map(({ id, title }) =>
        number<MergedOffice>(
          title,
          ({ grades }) => grades.find(({ grade }) => grade === id)?.count ?? 0,
          false,
        ),
      ),
      number('Đề nghị khen', ({ nominated }) => nominated, false),
      number('Trình cấp trên', ({ raised }) => raised, false),
    ],
    offices.map((row) => ({ row, marks: { noi: row.name, cumnoi: row.cluster } })),
    'nơi gửi',
  );
}

function groupTable({ offices, criteria }: Merged): Html {
  return tableOf<MergedOffice>(
    'bang-nhom',
    'Điểm bình quân theo nhóm tiêu chí của các nơi gửi',
    [
      number('Hạng', ({ rank }) => rank, false),
      words('Nơi gửi', ({ name }) => name),
      ...criteria.groups.map(({ id, short, max }) =>
        number<MergedOffice>(
          `${short} (tối đa ${String(max).replace('.', ',')})`,
          ({ groups }) => groups.find(({ group }) => group === id)?.mean ?? null,
          true,
        ),
      ),
    ],
    offices.map((row) => ({ row, marks: { noi: row.name, cumnoi: row.cluster } })),
    // Sifted with the offices, and not counted once more.
    '',
  );
}

function unitTable({ units, criteria }: Merged, clusterOf: ReadonlyMap<string, string>): Html {
  return tableOf<MergedUnit>(
    'bang-xep-hang',
    'Xếp hạng chung các đơn vị',
    [
      number('Hạng chung', ({ rankOverAll }) => rankOverAll, false),
      words('Đơn vị', ({ name }) => name),
      { ...words<MergedUnit>('Nơi gửi', ({ office }) => office), isSearched: true },
      words('Cụm thi đua', ({ cluster }) => cluster || '–'),
      number('Hạng trong cụm', ({ rankInClusterOverAll }) => rankInClusterOverAll, false),
      number('Hạng tại nơi gửi', ({ rank }) => rank, false),
      words('Báo cáo', ({ submission }) => SUBMISSION_WORDS[submission]),
      number('Tổng điểm', ({ total }) => total, true),
      words('Xếp loại', ({ grade }) => gradeTitleIn(criteria.grades, grade)),
    ],
    units.map((row) => ({
      row,
      marks: {
        noi: row.office,
        cumnoi: clusterOf.get(row.office) ?? '',
        cum: row.cluster,
        nop: row.submission,
        xep: row.grade ?? '',
      },
    })),
    'đơn vị',
  );
}

function candidateTable(merged: Merged, clusterOf: ReadonlyMap<string, string>): Html {
  return tableOf<MergedCandidate>(
    'bang-cap-tren',
    'Đề nghị khen thưởng lên cấp trên',
    [
      words('Hình thức', ({ award }) => titleOfAward(merged, award)),
      words('Tên', ({ name }) => name),
      words('Chức vụ', ({ position }) => position),
      { ...words<MergedCandidate>('Đơn vị', ({ unitName }) => unitName), isSearched: true },
      { ...words<MergedCandidate>('Nơi gửi', ({ office }) => office), isSearched: true },
      number('Hạng chung của đơn vị', ({ rankOverAll }) => rankOverAll, false),
      number('Tổng điểm của đơn vị', ({ total }) => total, true),
      words('Tình trạng', ({ outcome }) => NOMINATION_WORDS[outcome]),
      words(
        'Lý do của nơi gửi',
        ({ because }) => html`<ul>${because.map((each) => html`<li>${each}</li>`)}</ul>`,
      ),
    ],
    merged.candidates.map((row) => ({
      row,
      marks: { noi: row.office, cumnoi: clusterOf.get(row.office) ?? '' },
    })),
    'đề nghị',
  );
}

function tableOf<Row>(...[id, caption, columns, rows, counted]: Parameters<typeof sortTable<Row>>): Html {
  return rows.length === 0 ? html`<p>Không có.</p>` : sortTable(id, caption, columns, rows, counted);
}
