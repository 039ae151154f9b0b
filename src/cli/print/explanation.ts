import type { IndividualResult, InputResult, Result, UnitResult } from '../../domain/result.ts';
import type { YearStanding } from '../../domain/result-period.ts';
import { termWords } from '../../domain/term.ts';
import type { AskedCell } from '../../result/fate-of-cell.ts';
import { numbered } from '../../text/numbered.ts';
import { formatPoints } from '../../text/numbers.ts';
import { scopeWords } from '../../wording/scope.ts';
import type { World } from '../world.ts';
import { cellsText } from './cells.ts';
import { explainLine } from './explain-line.ts';
import { styleFor } from './style.ts';
import { printable, wrap } from './text.ts';

export type Explained = {
  readonly result: Pick<Result, 'year' | 'review' | 'criteria' | 'period'>;
  readonly unit: UnitResult;
  readonly person: IndividualResult | null;
  /** The file that counts for the unit. */
  readonly input: InputResult | null;
  readonly nominations: Result['nominations'];
  readonly diagnostics: Result['diagnostics'];
};

/** The whole account: each group and line with its points, reason, clause and cells; then awards with reasons. */
export function explanationOf(world: World, explained: Explained): string {
  const { result, unit, person } = explained;
  const style = styleFor(world);
  const subject = person ?? unit;
  const groups = person === null ? result.criteria.units : result.criteria.individuals;
  const out: string[] = [style.bold(headline(explained)), ...standing(explained), ''];
  for (const group of groups) {
    const score = subject.groups.find(({ group: id }) => id === group.id);
    if (score === undefined) continue;
    out.push(style.bold(headingOf(group, score)));
    const told = new Set<string>();
    for (const line of group.lines) {
      for (const inner of innerGroupsOf(group, line.within)) {
        const innerScore = subject.subgroups?.find(({ group: id }) => id === inner.id);
        if (told.has(inner.id) || innerScore === undefined) continue;
        told.add(inner.id);
        out.push(style.bold(`  ${headingOf(inner, innerScore)}`));
      }
      const scored = subject.lines.find(({ criterion }) => criterion === line.id);
      if (scored) out.push(...explainLine(world, scored, numbered(line), line.clause, line));
    }
    out.push('');
  }
  if (result.review !== 'annual') out.push(...years(world, subject.history ?? []), '');
  else if (subject.lines.length === 0) out.push('Chưa có bản nộp dùng được nên không có điểm.', '');
  return `${[...out, ...awards(explained), ...remarks(explained), ...cells(explained)].join('\n')}\n`;
}

type GroupTitle = Pick<Result['criteria']['units'][number], 'id' | 'label' | 'title' | 'clause' | 'counts'>;

function headingOf(group: GroupTitle, score: UnitResult['groups'][number]): string {
  return `${group.id}. ${printable(numbered(group))} – ${groupPoints(score, group.counts)} (${group.clause})`;
}

function innerGroupsOf({ subgroups = [] }: Result['criteria']['units'][number], ids: readonly string[] = []) {
  return ids.flatMap((id) => subgroups.find((each) => each.id === id) ?? []);
}

/** What became of one cell of a unit's file. */
export function cellFateOf({ name, file }: UnitResult, asked: AskedCell, fates: readonly string[]): string {
  const place = [file ?? '', asked.sheet, asked.cell].filter((part) => part !== '').join(' › ');
  return `${[printable(`${name}: ${place}`), ...fates.map((fate) => `  ${printable(fate)}`)].join('\n')}\n`;
}

function headline({ result, unit, person }: Explained): string {
  const name = person === null ? unit.name : `${person.name} – ${unit.name}`;
  const { period } = result;
  const when =
    period === undefined ? `${termWords(result)}` : `${REVIEWS[result.review]} ${period.from}–${period.to}`;
  return printable(`${name}, ${when}`);
}

const REVIEWS = { annual: 'hằng năm', interim: 'sơ kết', final: 'tổng kết' } as const;

/** How the one asked about stood in each year of a review. */
function years(world: World, history: readonly YearStanding[]): readonly string[] {
  const width = Math.min(world.columns, 110) - 8;
  return [
    styleFor(world).bold('Qua các năm:'),
    ...history.flatMap(({ year, state, total, because, submission, units }) => {
      const points = total === null ? '–' : `${formatPoints(total)} điểm`;
      const said = [
        ...(submission === 'late' ? ['nộp chậm'] : []),
        ...(state === 'discounted' ? ['không tính'] : []),
        ...(because === '' ? [] : [because]),
      ].join('; ');
      const [first = '', ...rest] = wrap(printable(said), width);
      const name = units.length === 1 ? (units[0]?.name ?? '') : '';
      return [
        `  ${year}  ${points}${name === '' ? '' : ` (${printable(name)})`}${first === '' ? '' : `: ${first}`}`,
      ].concat(rest.map((line) => `        ${line}`));
    }),
  ];
}

const NO_TOTAL = {
  year: 'chưa có tổng điểm vì còn tiêu chí chưa rõ',
  years: 'chưa có điểm bình quân vì còn năm chưa rõ kết quả',
};

function standing({ result, unit, person }: Explained): readonly string[] {
  const { total, grade } = person ?? unit;
  const title = result.criteria.grades.find(({ id }) => id === grade)?.title;
  const disqualified = (person ?? unit).disqualified.map(
    (id) => result.criteria.disqualifiers.find((entry) => entry.id === id)?.title ?? id,
  );
  const ranks =
    person === null
      ? [
          ...(unit.rank === null ? [] : [`hạng ${unit.rank} ${scopeWords(result.criteria)}`]),
          ...(unit.rankInCluster === null || unit.cluster === ''
            ? []
            : [`hạng ${unit.rankInCluster} trong ${unit.cluster}`]),
        ]
      : person.rank === null
        ? []
        : [`hạng ${person.rank} trong đơn vị`];
  const summary = [
    total === null ? NO_TOTAL[result.review === 'annual' ? 'year' : 'years'] : `${formatPoints(total)} điểm`,
    ...(title === undefined ? [] : [`xếp loại ${title}`]),
    ...ranks,
  ].join(', ');
  return [
    `${result.review === 'annual' ? 'Tổng' : 'Bình quân các năm'}: ${summary}.`,
    ...besideTotal(person ?? unit, result.criteria.rules?.[person === null ? 'units' : 'individuals']),
    ...disqualified.map((reason) => `Không xếp loại: ${printable(reason)}.`),
    `Tiêu chí ${result.criteria.id}, phiên bản ${result.criteria.version}. ${result.criteria.pointsOrigin}`,
  ];
}

/** Bonus and penalties that are in the total, of a plan that has them. */
function besideTotal(
  { bonus, penalty }: Pick<UnitResult, 'bonus' | 'penalty'>,
  rules: NonNullable<Result['criteria']['rules']>['units'] | undefined,
): readonly string[] {
  const most = (cap: number | undefined) => (cap === undefined ? '' : ` (nhiều nhất ${formatPoints(cap)})`);
  const said = [
    ...(bonus == null ? [] : [`điểm thưởng ${formatPoints(bonus)}${most(rules?.bonusCap)}`]),
    ...(penalty == null ? [] : [`điểm trừ ${formatPoints(Math.abs(penalty))}${most(rules?.penaltyCap)}`]),
  ];
  return said.length === 0 ? [] : [`Trong đó: ${said.join('; ')}.`];
}

function groupPoints(
  { points, max, applicable, earned }: UnitResult['groups'][number],
  counts?: GroupTitle['counts'],
): string {
  if (counts !== undefined) {
    const verb = counts === 'bonus' ? 'cộng' : 'trừ';
    const most = `nhiều nhất ${formatPoints(max)}`;
    return points === null
      ? `chưa rõ, ${verb} ${most}`
      : `${verb} ${formatPoints(Math.abs(points))}, ${most}`;
  }
  if (applicable === 0) return 'không áp dụng';
  if (points === null || earned === null) return `chưa rõ / ${formatPoints(max)}`;
  if (applicable === max) return `${formatPoints(points)} / ${formatPoints(max)}`;
  return `${formatPoints(earned)} / ${formatPoints(applicable)} áp dụng × ${formatPoints(max)} = ${formatPoints(points)}`;
}

const OUTCOMES = {
  nominated: 'ĐỀ NGHỊ',
  'not-nominated': 'không đề nghị',
  undecided: 'chờ Hội đồng quyết định',
} as const;

function awards({ result, nominations }: Explained): readonly string[] {
  if (nominations.length === 0) return [];
  return [
    'Xét khen thưởng (công cụ đề xuất, Hội đồng quyết định):',
    ...nominations.flatMap(({ award, outcome, because, reasons, notes = [] }) => [
      `  ${result.criteria.awards.find(({ id }) => id === award)?.title ?? award}: ${OUTCOMES[outcome]}`,
      ...because.map((reason) => {
        const clause = reasons?.find((each) => each.because === reason)?.clause ?? null;
        return `    - ${printable(reason)}${clause === null ? '' : ` [${printable(clause)}]`}`;
      }),
      ...notes.map((note) => `    - Lưu ý: ${printable(note.because)}`),
    ]),
    '',
  ];
}

function remarks({ diagnostics, person }: Explained): readonly string[] {
  const shown = person === null ? diagnostics.filter(({ severity }) => severity !== 'info') : [];
  if (shown.length === 0) return [];
  return [
    'Lỗi và lưu ý của bản nộp:',
    ...shown.map(({ code, sheet, cell, message }) => {
      const place = [sheet, cell].filter((part) => part !== undefined).join(' › ');
      return `  ${code} ${place === '' ? '' : `${printable(place)}: `}${printable(message)}`;
    }),
    '',
  ];
}

/** What became of the cells of the file that counts. */
function cells({ input, person }: Explained): readonly string[] {
  const found = person === null ? input?.cells : undefined;
  return found === undefined ? [] : [`Ô có chữ của tệp: ${cellsText(found)}.`, ''];
}
