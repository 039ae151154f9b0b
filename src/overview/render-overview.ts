import { SEVERITY_WORDS, SUBMISSION_WORDS } from '../documents/words/state-words.ts';
import { groupBy } from '../domain/group-by.ts';
import { judgesPeople } from '../domain/judges-people.ts';
import type { Result, UnitResult } from '../domain/result.ts';
import { termWords } from '../domain/term.ts';
import { unitTypesOf } from '../domain/unit.ts';
import { compareVietnamese } from '../text/collation.ts';
import { formatShortDate } from '../text/dates.ts';
import { formatInteger, formatPoints } from '../text/numbers.ts';
import { barChart } from './charts.ts';
import { hideNames } from './hide-names.ts';
import { type Html, html } from './html.ts';
import { type Packing, packingAnew } from './pack.ts';
import { type PageParts, renderPage, type Section } from './page.ts';
import { choice } from './sieve.ts';
import { awardTables, rankingTable, submissionTable, yearsTable } from './tables.ts';
import { detailsOf, type UnitFacts } from './unit-detail.ts';
import { PLACES } from './words.ts';

/**
 * `tong-quan.html` (contract section 9): one file without network, server or outside part, the same bytes for the same result.
 * Its Content-Security-Policy lets nothing run but the page's own script and style, by their hashes. Tables over all units stand in
 * the page; a unit's own page is opened from packed data when it is asked for.
 */
export function renderOverview(
  shown: Result,
  { style, script }: PageParts,
  { hidesNames, packing = packingAnew }: { readonly hidesNames: boolean; readonly packing?: Packing },
): string {
  const result = hidesNames ? hideNames(shown) : shown;
  const { criteria } = result;
  const title =
    result.review === 'annual'
      ? `Tổng quan ${termWords(result)}`
      : `${OCCASIONS[result.review]} ${result.year}`;
  const years = yearsTable(result);
  const awards = awardTables(result);
  const sections: readonly Section[] = [
    { id: PLACES.figures, title: 'Số liệu chung', body: figures(result) },
    ...(result.review === 'annual'
      ? [{ id: PLACES.submissions, title: 'Tình hình nộp báo cáo', body: submissionTable(result) }]
      : []),
    { id: PLACES.ranking, title: 'Xếp hạng', body: html`${sieve(result)}${rankingTable(result)}` },
    ...(years === null ? [] : [{ id: PLACES.years, title: 'Các năm', body: years }]),
    {
      id: PLACES.awards,
      title: 'Khen thưởng',
      body:
        awards.length === 0
          ? html`<p>Không có trường hợp nào được đề nghị hoặc còn chờ.</p>`
          : html`${awards}`,
    },
    { id: PLACES.faults, title: 'Lỗi và lưu ý', body: faults(result) },
  ];
  return renderPage({
    name: `${title} – ${criteria.movement.issuer}`,
    title,
    movement: criteria.movement.title,
    style,
    script,
    sections,
    main: (shown) => html`<div id="tat-ca">
${shown}</div>
<section id="${PLACES.unit}" aria-labelledby="h-don-vi" hidden><p><a href="#${PLACES.ranking}">← Về bảng xếp hạng</a></p><h2 id="h-don-vi" tabindex="-1"></h2><div id="chi-tiet"></div></section>
`,
    foot: html`<footer><p>Lập từ ket-qua.json bằng thidua ${result.tool.version}; tiêu chí ${criteria.id}, bản ${criteria.version}. ${criteria.pointsOrigin}</p>${hidesNames ? html`<p>Tên cá nhân được viết tắt.</p>` : null}</footer>
<noscript><p class="luu-y">Trình duyệt không chạy mã lệnh của trang: các bảng vẫn đầy đủ, nhưng không lọc, sắp xếp và không mở được trang của từng đơn vị.</p></noscript>
${packed(result, hidesNames ? { ...packing, fingerprintOf: null } : packing)}<script>${{ html: script }}</script>`,
  });
}

const OCCASIONS: Readonly<Record<Exclude<Result['review'], 'annual'>, string>> = {
  interim: 'Tổng quan sơ kết năm',
  final: 'Tổng quan tổng kết năm',
};

function figures(result: Result): Html {
  const { units, criteria, deadline, accounting } = result;
  const people = units.flatMap(({ individuals }) => individuals);
  const totals = units.flatMap(({ total }) => total ?? []).sort((a, b) => a - b);
  const mean = totals.reduce((sum, each) => sum + each, 0) / totals.length;
  const states = (['on-time', 'late', 'missing', 'rejected'] as const).map((state) => ({
    label: SUBMISSION_WORDS[state],
    value: units.filter(({ submission }) => submission === state).length,
  }));
  const gradesOf = (members: readonly { readonly grade: string | null; readonly total: number | null }[]) => [
    ...criteria.grades.map(({ id, title }) => ({
      label: title,
      value: members.filter(({ grade }) => grade === id).length,
    })),
    { label: 'Chưa xếp loại', value: members.filter(({ grade }) => grade === null).length },
  ];
  const facts: readonly (readonly [string, string])[] = [
    ['Đơn vị', formatInteger(units.length)],
    ['Hạn nộp', formatShortDate(deadline.date)],
    ['Có tổng điểm', `${formatInteger(totals.length)} đơn vị`],
    ...(totals.length === 0
      ? []
      : [
          [
            `Điểm bình quân (${formatInteger(totals.length)} đơn vị)`,
            formatPoints(Math.round(mean * 100) / 100),
          ] as const,
          [
            'Thấp nhất – cao nhất',
            `${formatPoints(totals[0] ?? 0)} – ${formatPoints(totals.at(-1) ?? 0)}`,
          ] as const,
        ]),
    ...(criteria.individuals.length === 0
      ? []
      : [['Người được chấm', formatInteger(people.length)] as const]),
    ...(result.review === 'annual'
      ? [
          [
            'Tệp nhận',
            `${formatInteger(accounting.files.received)} (dùng ${formatInteger(accounting.files.accepted)})`,
          ] as const,
        ]
      : []),
  ];
  return html`<dl>${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<div class="bieu-do">${result.review === 'annual' ? barChart('Đơn vị theo tình hình báo cáo', states) : null}${barChart('Đơn vị theo xếp loại', gradesOf(units))}${people.length === 0 ? null : barChart('Cá nhân theo xếp loại', gradesOf(people))}</div>`;
}

/** What the ranking is sifted by; without a script it is of no use, so the script shows it. */
function sieve({ units, criteria }: Result): Html {
  const clusters = [...new Set(units.map(({ cluster }) => cluster))]
    .filter((each) => each !== '')
    .sort(compareVietnamese);
  const types = unitTypesOf(criteria).filter(({ id }) => units.some(({ type }) => type === id));
  return html`<div class="loc" id="loc" hidden><label>${judgesPeople(criteria) ? 'Tìm đơn vị, cá nhân' : 'Tìm đơn vị'} <input type="search" id="tim" autocomplete="off"></label>${choice(
    'loai',
    'Loại',
    types.map(({ id, title }) => [id, title]),
  )}${choice(
    'cum',
    'Cụm',
    clusters.map((each) => [each, each]),
  )}${choice(
    'nop',
    'Báo cáo',
    Object.entries(SUBMISSION_WORDS),
  )}${choice('xep', 'Xếp loại', [...criteria.grades.map(({ id, title }) => [id, title] as const), ['', 'Chưa xếp loại']])}<p id="dem" role="status"></p></div>
<div id="nguoi" hidden></div>
`;
}

function faults({ diagnostics }: Result): Html {
  if (diagnostics.length === 0) return html`<p>Không có lỗi, lưu ý nào.</p>`;
  const kinds = new Map<string, { readonly about: Result['diagnostics'][number]; count: number }>();
  for (const about of diagnostics) {
    const known = kinds.get(about.code);
    if (known === undefined) kinds.set(about.code, { about, count: 1 });
    else known.count += 1;
  }
  const order = ['error', 'warning', 'info'];
  const sorted = [...kinds.values()].sort(
    (a, b) => order.indexOf(a.about.severity) - order.indexOf(b.about.severity) || b.count - a.count,
  );
  return html`<p>Từng lỗi của mỗi đơn vị nằm ở trang của đơn vị ấy.</p><div class="bang" role="region" aria-label="Các loại lỗi và lưu ý" tabindex="0"><table><caption>Các loại lỗi và lưu ý</caption><thead><tr><th scope="col">Mức</th><th scope="col">Nội dung</th><th scope="col">Mã</th><th scope="col">Số lần</th></tr></thead><tbody>${sorted.map(
    ({ about, count }) =>
      html`<tr><td>${SEVERITY_WORDS[about.severity]}</td><th scope="row">${about.title}</th><td>${about.code}</td><td class="so">${formatInteger(count)}</td></tr>`,
  )}</tbody></table></div>`;
}

/** So many units' pages are packed together: they resemble each other, and one is opened with its neighbours at once. */
const TOGETHER = 20;

/**
 * Data blocks: which units there are; of each lot of them the people who are found in it, and the units' pages. A lot holds all that its
 * pages need, so that it changes only with its own units, and is packed only then.
 */
function packed(result: Result, { letters, fingerprintOf }: Packing): readonly Html[] {
  const { units, nominations, diagnostics, inputs, criteria } = result;
  const block = (id: string, make: () => unknown, from: string | null): Html => {
    return html`<script type="application/octet-stream" id="${id}">${{ html: letters(make, from) }}</script>
`;
  };
  const unitOf = new Map(inputs.map(({ file, unit }) => [file, unit]));
  const nominated = byUnit(nominations, ({ unit }) => unit);
  const said = byUnit(
    diagnostics,
    ({ unit, file }) => unit ?? (file === undefined ? null : unitOf.get(file)),
  );
  // Packed as they are made: what all units say is never held at once.
  const lots = Array.from({ length: Math.ceil(units.length / TOGETHER) }, (_, lot) => {
    const own = units.slice(lot * TOGETHER, (lot + 1) * TOGETHER);
    const factsOf = ({ id }: UnitResult): UnitFacts => {
      return { nominations: nominated.get(id) ?? [], faults: said.get(id) ?? [] };
    };
    // Ranks stand in the tables alone: they change of many units where the points of one do.
    const saysOf = (unit: UnitResult) => fingerprintOf?.({ ...unit, rank: null, rankInCluster: null });
    const from =
      fingerprintOf === null ? null : JSON.stringify([own.map(saysOf), own.map(factsOf), criteria]);
    return [
      block(`n-${lot}`, () => peopleOf(own), from && `people ${from}`),
      block(`d-${lot}`, () => detailsOf(result, own, factsOf), from && `details ${from}`),
    ];
  });
  const found = () => ({ n: units.map(({ id, name }) => [id, name]), m: TOGETHER });
  return [block('d-don-vi', found, null), ...lots.flat()];
}

/** Everybody in these units: name, the unit's place among them, total. */
function peopleOf(units: readonly UnitResult[]) {
  return units.flatMap(({ individuals }, place) =>
    individuals.map(({ name, total }) => [name, place, total] as const),
  );
}

function byUnit<T>(
  items: readonly T[],
  whose: (item: T) => string | null | undefined,
): ReadonlyMap<string, readonly T[]> {
  return groupBy(
    items.filter((item) => typeof whose(item) === 'string'),
    (item) => whose(item) ?? '',
  );
}
