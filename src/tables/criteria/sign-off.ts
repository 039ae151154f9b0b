import type { CodedLine } from '../../annex/to-criteria.ts';
import { kindOf } from '../../criteria/kinds/registry.ts';
import { linesOfGroups } from '../../criteria/lines.ts';
import type { CriteriaSet } from '../../criteria/schema.ts';
import { fixed, headerRow, wide } from '../../form/cells.ts';
import type { FormModel, FormRow, FormSheet } from '../../form/form-model.ts';
import { dayFirst } from '../../text/dates.ts';
import { formatNumber, formatPoints } from '../../text/numbers.ts';
import { rowsOf } from './rows.ts';
import { COLUMNS, COUNTS, SHEETS } from './shape.ts';
import { shownPoints, workedExample } from './worked-example.ts';

/** The workbook that a head of office signs a version off by: what was understood, line by line, and one unit worked out. */
export function signOffForm(set: CriteriaSet, coded: readonly CodedLine[], date: string): FormModel {
  return {
    name: `${set.plan}-${set.version}-de-duyet`,
    title: `Bộ tiêu chí ${set.plan}, bản ${set.version}: để duyệt`,
    date,
    sheets: [understoodSheet(set, coded), exampleSheet(set), identitySheet(set)],
  };
}

/** What the file says it is, so that nobody brings it in as a table of criteria. */
function identitySheet({ plan, version }: CriteriaSet): FormSheet {
  const rows: readonly (readonly [string, string])[] = [
    ['sign-off', 'thidua-criteria-sign-off/1'],
    ['plan', plan],
    ['version', version],
  ];
  return {
    name: SHEETS.identity,
    role: 'identity',
    isHidden: true,
    widths: [12, 40],
    rows: rows.map(([key, value]) => ({ cells: [fixed('hidden', key), fixed('hidden', value, 'text')] })),
    rules: [],
    shades: [],
    frozen: { rows: 0, columns: 0 },
    print: page(1),
  };
}

const page = (repeat: number): FormSheet['print'] => ({
  orientation: 'landscape',
  pagesWide: 1,
  repeatRows: [repeat, repeat],
  repeatColumns: null,
});

function understoodSheet(set: CriteriaSet, coded: readonly CodedLine[]): FormSheet {
  const lines = new Map(linesOfGroups(set.units.groups).map((line) => [line.id, line]));
  const sources = new Map(coded.map(({ id, line }) => [id, line]));
  const hasSource = coded.length > 0;
  const headers = [
    'Số',
    'Nội dung',
    'Điểm tối đa',
    'Cách chấm',
    ...(hasSource ? ['Lời của phụ lục', 'Ô', 'Cần xem lại'] : ['Ghi chú']),
  ];
  const rows = rowsOf(set, 'units').map(({ entry, what, cells }): FormRow => {
    const source = sources.get(entry.id);
    const line = lines.get(entry.id);
    const doubts = source?.doubts.filter(({ severity }) => severity !== 'info') ?? [];
    const counts = cells.counts === '' ? '' : ` (${String(cells.counts).toLowerCase()})`;
    const [style, centre] =
      what === 'group' ? (['group', 'group-center'] as const) : (['body', 'body-center'] as const);
    return {
      cells: [
        fixed(centre, String(cells.label ?? ''), 'text'),
        fixed(style, `${entry.title}${counts}`),
        fixed(centre, entry.max, 'points'),
        fixed(style, line === undefined || what !== 'measure' ? '' : kindOf(line).describe()),
        ...(hasSource
          ? [
              fixed(style, source?.ruleText ?? ''),
              fixed(centre, source === undefined ? '' : source.from.cell),
              fixed(style, doubts.map(({ message }) => message).join(' ')),
            ]
          : [fixed(style, String(cells.note ?? ''))]),
      ],
    };
  });
  return {
    name: 'Cách hiểu',
    role: 'unit',
    isHidden: false,
    widths: hasSource ? [8, 46, 10, 44, 44, 7, 40] : [8, 50, 10, 60, 44],
    rows: [
      wide('title', `BỘ TIÊU CHÍ ${set.movement.number}, BẢN ${set.version}`, 28, headers.length),
      wide(
        'subtitle',
        `${set.movement.title}. ${set.pointsOrigin} Tổng ${formatNumber(set.total ?? 100)} điểm; dùng từ ngày ${dayFirst(set.effective.from)}.`,
        36,
        headers.length,
      ),
      headerRow(headers, 34),
      ...rows,
      ...signatures(headers.length),
    ],
    rules: [],
    shades: [],
    frozen: { rows: 3, columns: 2 },
    print: page(3),
  };
}

function exampleSheet(set: CriteriaSet): FormSheet {
  const { lines, base, bonus, penalty, total } = workedExample(set);
  const headers = [COLUMNS.id.header, 'Tiêu chí', 'Điểm tối đa', 'Đơn vị ghi', 'Điểm', 'Cách tính'];
  const sum = (words: string, points: number): FormRow => ({
    cells: [
      fixed('total', ''),
      fixed('total', words),
      fixed('total', ''),
      fixed('total', ''),
      fixed('total', formatPoints(points)),
      fixed('total', ''),
    ],
  });
  return {
    name: 'Ví dụ một đơn vị',
    role: 'unit',
    isHidden: false,
    widths: [10, 48, 10, 34, 12, 70],
    rows: [
      wide('title', 'VÍ DỤ CHẤM MỘT ĐƠN VỊ', 28, headers.length),
      wide(
        'subtitle',
        'Số liệu là giả định, chỉ để thấy cách tính từng dòng; không phải của đơn vị nào.',
        24,
        headers.length,
      ),
      headerRow(headers, 34),
      ...lines.map(({ line, answer, points, because }) => ({
        cells: [
          fixed('body-center', line.id),
          fixed('body', `${line.label === undefined ? '' : `${line.label}. `}${line.title}`),
          fixed('body-center', formatPoints(line.max / 100)),
          fixed('body', answer),
          fixed(
            'body-center',
            `${line.counts === 'penalty' && points !== null && points > 0 ? '-' : ''}${shownPoints(points)}`,
          ),
          fixed('body', because),
        ],
      })),
      sum('Cộng các tiêu chí', base),
      ...(bonus === 0 ? [] : [sum(COUNTS.bonus, bonus)]),
      ...(penalty === 0 ? [] : [sum(COUNTS.penalty, -penalty)]),
      sum('TỔNG ĐIỂM', total),
      ...signatures(headers.length),
    ],
    rules: [],
    shades: [],
    frozen: { rows: 3, columns: 2 },
    print: page(3),
  };
}

/** Where the sheet is signed. */
function signatures(columns: number): readonly FormRow[] {
  const half = Math.floor(columns / 2);
  return [
    { cells: [], height: 12 },
    {
      cells: [
        { ...fixed('heading', 'NGƯỜI LẬP (ký, ghi rõ họ tên)'), span: half },
        ...Array.from({ length: half - 1 }, () => null),
        { ...fixed('heading', 'THỦ TRƯỞNG ĐƠN VỊ (duyệt, ký, ghi rõ họ tên)'), span: columns - half },
      ],
      height: 70,
    },
  ];
}
