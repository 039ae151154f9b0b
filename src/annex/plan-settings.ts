import { dayFirst } from '../text/dates.ts';
import { formatNumber } from '../text/numbers.ts';
import { fold, foldFor } from './folded.ts';
import type { PlanSettings } from './to-criteria.ts';
import type { UnderstoodPlan } from './understood.ts';

/** What somebody said of the plan; what is left out is taken from the annex, or filled in and told. */
export type PlanAnswers = {
  readonly plan?: string | undefined;
  readonly version?: string | undefined;
  readonly title?: string | undefined;
  readonly number?: string | undefined;
  /** yyyy-MM-dd */
  readonly date?: string | undefined;
  readonly issuer?: string | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** yyyy-MM-dd: from when the version holds. */
  readonly effective?: string | undefined;
  readonly scope?: string | undefined;
};

/** What an office already has of its own: kinds of units, levels, words. */
export type OfficeWords = Partial<
  Pick<
    PlanSettings,
    | 'unitTypes'
    | 'levels'
    | 'scope'
    | 'authorities'
    | 'families'
    | 'deadline'
    | 'disqualifiers'
    | 'conflicts'
    | 'awards'
  >
> & {
  readonly issuer?: string;
};

/** The settings of a plan, and which of them nobody said, in words. */
export function planSettings(
  understood: UnderstoodPlan,
  answers: PlanAnswers,
  office: OfficeWords,
  today: string,
): { readonly settings: PlanSettings; readonly assumed: readonly string[] } {
  const assumed: string[] = [];
  const said = <T>(given: T | null | undefined, otherwise: T, words: (value: T) => string): T => {
    if (given !== undefined && given !== null && given !== '') return given;
    assumed.push(words(otherwise));
    return otherwise;
  };
  const thisYear = Number(today.slice(0, 4));
  const number = said(
    answers.number ?? understood.number,
    'chưa ghi số',
    (value) => `số kế hoạch “${value}”`,
  );
  const known = answers.from ?? understood.years?.from;
  const from = said(known, thisYear, (value) => `từ năm ${value}`);
  const to = Math.max(
    from,
    said(answers.to ?? understood.years?.to ?? answers.from, from, (value) => `đến năm ${value}`),
  );
  const title = said(answers.title ?? understood.title, 'Phong trào thi đua', (value) => `tên “${value}”`);
  const issuer = said(
    answers.issuer ?? office.issuer,
    issuerIn(understood),
    (value) => `cơ quan ban hành “${value}”`,
  );
  const around = `${issuer} ${understood.title}`;
  const scope = answers.scope ?? office.scope ?? scopeOf(around);
  const plan = said(
    answers.plan ?? idOf(understood.number),
    idOf(title) ?? 'ke-hoach',
    (value) => `mã kế hoạch “${value}”`,
  );
  const start = `${from}-01-01`;
  const date = said(answers.date ?? understood.date, start, (value) => `ngày kế hoạch ${dayFirst(value)}`);
  const { total } = understood;
  const settings: PlanSettings = {
    plan,
    version: answers.version ?? `${from}.1`,
    movement: {
      title,
      number,
      date,
      issuer,
      years: { from, to },
      interim: null,
      final: to > from ? to : null,
    },
    effective: { from: answers.effective ?? (date < start ? date : start), to: null },
    pointsOrigin: `Điểm theo phụ lục của ${/^\d/u.test(number) ? `văn bản số ${number}` : `“${title}”`}; xếp loại là mặc định của công cụ.`,
    rounding: 'half-up',
    notApplicable: 'rescale',
    missingEvidence: 'warn',
    deadline: office.deadline ?? '11-30',
    scope,
    unitTypes: office.unitTypes ?? [{ id: 'don-vi', title: 'Đơn vị' }],
    levels: office.levels ?? [{ id: 'co-so', title: levelOf(around) }],
    ...(office.authorities !== undefined && { authorities: office.authorities }),
    ...(office.families !== undefined && { families: office.families }),
    grades: gradesOf(total),
    disqualifiers: office.disqualifiers ?? [],
    ...(office.conflicts !== undefined && { conflicts: office.conflicts }),
    awards: office.awards ?? [],
  };
  assumed.push(
    `xếp loại ${settings.grades.map(({ title: name, from: bound }) => `${name} từ ${formatNumber(bound)}`).join(', ')}`,
  );
  return { settings, assumed };
}

/** The usual grades, as shares of the total. */
function gradesOf(total: number): PlanSettings['grades'] {
  const at = (percent: number) => Math.round(total * percent) / 100;
  return [
    { id: 'xuat-sac', title: 'Xuất sắc', from: at(90) },
    { id: 'tot', title: 'Tốt', from: at(80) },
    { id: 'kha', title: 'Khá', from: at(65) },
    { id: 'trung-binh', title: 'Trung bình', from: at(50) },
    { id: 'chua-dat', title: 'Chưa đạt', from: 0 },
  ];
}

/** `25/KH-UBND` is `25-KH-UBND`; words are written without marks. */
export function idOf(words: string | null): string | null {
  if (words === null) return null;
  const plain = /^\d|^[\w.-]+$/u.test(words)
    ? words.normalize('NFD').replace(/\p{M}/gu, '').replace(/[Đđ]/gu, 'D')
    : fold(words).slice(0, 48);
  const id = plain
    .replace(/[^A-Za-z0-9]+/gu, '-')
    .replace(/^-/u, '')
    .slice(0, 40)
    .replace(/-$/u, '');
  return id === '' ? null : id;
}

/** Who issued the plan, as far as its number or the words above the table say. */
function issuerIn({ number, title }: UnderstoodPlan): string {
  const letters = number?.split('/').at(-1) ?? '';
  if (/UBND$/u.test(letters)) return 'Ủy ban nhân dân';
  if (/SNV$/u.test(letters)) return 'Sở Nội vụ';
  return /tỉnh/iu.test(title) ? 'Ủy ban nhân dân tỉnh' : 'Cơ quan ban hành kế hoạch';
}

/** `Chuyển đổi số` is of no Sở, `địa phương` of no phường. */
const PLACE_WORDS = ['tỉnh', 'thành', 'phố', 'phường', 'xã', 'sở', 'ngành'];
const PLACES = [
  [/\btinh\b/u, 'toàn tỉnh', 'cấp tỉnh'],
  [/\bthanh pho\b/u, 'toàn thành phố', 'cấp thành phố'],
  [/\bphuong\b/u, 'toàn phường', 'cấp xã'],
  [/\bxa\b(?! hoi)/u, 'toàn xã', 'cấp xã'],
  [/\b(?:so|nganh)\b/u, 'toàn ngành', 'cấp ngành'],
] as const;

function scopeOf(words: string): string {
  return PLACES.find(([pattern]) => pattern.test(foldFor(PLACE_WORDS, words)))?.[1] ?? 'toàn cơ quan';
}

function levelOf(words: string): string {
  return PLACES.find(([pattern]) => pattern.test(foldFor(PLACE_WORDS, words)))?.[2] ?? 'cấp cơ sở';
}
