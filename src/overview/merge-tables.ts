import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { gradeTitleIn, titleOfAward } from '../documents/merge/merge-words.ts';
import { NOMINATION_WORDS, SEVERITY_WORDS, SUBMISSION_WORDS } from '../documents/words/state-words.ts';
import type { Merged, MergedCandidate, MergedOffice, MergedUnit } from '../merge/merged.ts';
import { type Html, html } from './html.ts';
import { type Column, number, sortTable, words } from './tables.ts';

/** Where the ranking of all units stands on the page. */
export const RANKING = 'xep-hang';

/** Offices by their mean, each leading to its units. */
export function officeTable({ offices, criteria }: Merged): Html {
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

/** What each office reached in each group of criteria. */
export function groupTable({ offices, criteria }: Merged): Html {
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

/** Units of all offices, ranked together. */
export function unitTable({ units, criteria }: Merged, clusterOf: ReadonlyMap<string, string>): Html {
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

/** Who is put forward to a higher level, with the reasons of their office. */
export function candidateTable(merged: Merged, clusterOf: ReadonlyMap<string, string>): Html {
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

/** Offices of the list that sent no result. */
export function missingTable({ missing }: Merged): Html {
  return tableOf<Merged['missing'][number]>(
    'bang-con-thieu',
    'Nơi chưa có kết quả',
    [
      words('Mã', ({ id }) => id),
      words('Tên', ({ name }) => name),
      words('Cụm thi đua', ({ cluster }) => cluster),
    ],
    missing.map((row) => ({ row })),
  );
}

/** What was noticed while the results were added up. */
export function diagnosticsTable(diagnostics: readonly Diagnostic[]): Html {
  return tableOf<Diagnostic>(
    'bang-luu-y',
    'Lỗi và lưu ý',
    [
      words('Mức', ({ severity }) => SEVERITY_WORDS[severity]),
      words('Nội dung', ({ message }) => message),
      words('Tệp', ({ file }) => file ?? ''),
      words('Cần làm', ({ hint }) => hint),
    ],
    diagnostics.map((row) => ({ row })),
  );
}

function tableOf<Row>(...[id, caption, columns, rows, counted]: Parameters<typeof sortTable<Row>>): Html {
  return rows.length === 0 ? html`<p>Không có.</p>` : sortTable(id, caption, columns, rows, counted);
}
