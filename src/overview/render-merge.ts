import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { gradeTitleIn, mergeOccasion } from '../documents/merge/merge-words.ts';
import { SUBMISSION_WORDS } from '../documents/words/state-words.ts';
import type { Merged } from '../merge/merged.ts';
import { compareVietnamese } from '../text/collation.ts';
import { formatInteger } from '../text/numbers.ts';
import { barChart } from './charts.ts';
import { type Html, html } from './html.ts';
import {
  candidateTable,
  diagnosticsTable,
  groupTable,
  missingTable,
  officeTable,
  RANKING,
  unitTable,
} from './merge-tables.ts';
import { type PageParts, renderPage, type Section } from './page.ts';
import { choice } from './sieve.ts';

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
  const { criteria, offices } = merged;
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
    { id: 'con-thieu', title: 'Nơi chưa có kết quả', body: missingTable(merged) },
    { id: 'luu-y', title: 'Lỗi và lưu ý', body: diagnosticsTable(diagnostics) },
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
