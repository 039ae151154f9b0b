import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { gradeTitleIn, mergeOccasion, titleOfAward } from '../documents/merge/merge-words.ts';
import { NOMINATION_WORDS, SEVERITY_WORDS } from '../documents/words/state-words.ts';
import type { Merged } from '../merge/add-up.ts';
import { formatInteger, formatPoints } from '../text/numbers.ts';
import { type Html, html } from './html.ts';
import { renderPage, type Section } from './page.ts';

/**
 * The overview of several offices: one file without network, script or outside part, the same bytes for the same results
 * (contract sections 9 and 10).
 */
export function renderMergeOverview(
  merged: Merged,
  style: string,
  diagnostics: readonly Diagnostic[],
): string {
  const { criteria, offices, units, candidates, missing, accounting } = merged;
  const title = `Tổng quan ${mergeOccasion(merged)} của ${formatInteger(offices.length)} nơi`;
  const clusters = new Set(offices.map(({ cluster }) => cluster)).size > 1;
  const sections: readonly Section[] = [
    {
      id: 'so-lieu',
      title: 'Số liệu chung',
      body: table(
        'Số liệu chung',
        ['Nội dung', 'Số lượng'],
        [
          ['Nơi gửi được cộng', formatInteger(offices.length)],
          ['Nơi chưa có kết quả', formatInteger(missing.length)],
          [
            'Tệp đã đọc',
            `${formatInteger(accounting.read)} (được cộng ${formatInteger(accounting.accepted)}, bản trùng ${formatInteger(accounting.copies)}, không cộng được ${formatInteger(accounting.refused)}, kỳ khác ${formatInteger(accounting.otherPeriods)})`,
          ],
          ['Đơn vị', formatInteger(units.length)],
          [
            'Đơn vị được xếp hạng',
            formatInteger(units.filter(({ rankOverAll }) => rankOverAll !== null).length),
          ],
          ['Đề nghị lên cấp trên', formatInteger(candidates.length)],
        ],
      ),
    },
    {
      id: 'noi-gui',
      title: 'Các nơi gửi',
      body: table(
        'Các nơi gửi, xếp theo điểm bình quân',
        [
          'Hạng',
          'Nơi gửi',
          ...(clusters ? ['Cụm thi đua', 'Hạng trong cụm'] : []),
          'Điểm bình quân',
          'Đơn vị',
          'Được xếp hạng',
        ],
        offices.map((each) => [
          rank(each.rank),
          each.name,
          ...(clusters ? [each.cluster, rank(each.rankInCluster)] : []),
          points(each.mean),
          formatInteger(each.units),
          formatInteger(each.ranked),
        ]),
      ),
    },
    {
      id: 'xep-hang',
      title: 'Xếp hạng chung',
      body: table(
        'Xếp hạng chung các đơn vị',
        ['Hạng chung', 'Đơn vị', 'Nơi gửi', 'Cụm thi đua', 'Hạng trong cụm', 'Tổng điểm', 'Xếp loại'],
        units.map((unit) => [
          rank(unit.rankOverAll),
          unit.name,
          unit.office,
          unit.cluster,
          rank(unit.rankInClusterOverAll),
          points(unit.total),
          gradeTitleIn(criteria.grades, unit.grade),
        ]),
      ),
    },
    {
      id: 'cap-tren',
      title: 'Đề nghị lên cấp trên',
      body: table(
        'Đề nghị khen thưởng lên cấp trên',
        ['Hình thức', 'Tên', 'Đơn vị', 'Nơi gửi', 'Hạng chung của đơn vị', 'Tình trạng'],
        candidates.map((each) => [
          titleOfAward(merged, each.award),
          each.name,
          each.unitName,
          each.office,
          rank(each.rankOverAll),
          NOMINATION_WORDS[each.outcome],
        ]),
      ),
    },
    {
      id: 'con-thieu',
      title: 'Nơi chưa có kết quả',
      body: table(
        'Nơi chưa có kết quả',
        ['Mã', 'Tên', 'Cụm thi đua'],
        missing.map(({ id, name, cluster }) => [id, name, cluster]),
      ),
    },
    {
      id: 'luu-y',
      title: 'Lỗi và lưu ý',
      body: table(
        'Lỗi và lưu ý',
        ['Mức', 'Tệp', 'Nội dung', 'Cần làm'],
        diagnostics.map(({ severity, file, message, hint }) => [
          SEVERITY_WORDS[severity],
          file ?? '',
          message,
          hint,
        ]),
      ),
    },
  ];
  return renderPage({
    name: title,
    title,
    movement: criteria.movement.title,
    style,
    script: null,
    sections,
    main: (shown) => html`${shown}`,
    foot: html`<footer><p>Kế hoạch ${merged.plan}; tiêu chí ${criteria.id}, bản ${criteria.version}.</p></footer>`,
  });
}

function table(caption: string, headers: readonly string[], rows: readonly (readonly string[])[]): Html {
  if (rows.length === 0) return html`<p>Không có.</p>`;
  return html`<div class="bang" role="region" aria-label="${caption}" tabindex="0"><table><caption>${caption}</caption><thead><tr>${headers.map((header) => html`<th scope="col">${header}</th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`;
}

function rank(value: number | null): string {
  return value === null ? '–' : formatInteger(value);
}

function points(value: number | null): string {
  return value === null ? '–' : formatPoints(value);
}
