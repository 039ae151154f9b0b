import { fold } from './folded.ts';
import type { Label } from './labels.ts';
import { namedPoints, readRule, saysHow } from './phrases/read-rule.ts';
import type { AnnexRow } from './rows.ts';

/** A numbered line with everything that other rows say of it. */
export type Item = {
  readonly row: AnnexRow;
  label: Label | null;
  readonly title: string;
  /** Pieces of the rule, each a line. */
  readonly rules: string[];
  readonly notes: string[];
};

/** Lines of the annex, sum rows, and rows of which nothing was made. */
export type Items = {
  readonly items: readonly Item[];
  readonly sums: readonly { readonly row: AnnexRow /** Items before it. */; readonly after: number }[];
  readonly unused: readonly AnnexRow[];
};

/**
 * Puts rows together that say one thing: merged ones, and lines below a criterion that say how its points come about. A run of
 * dashes is that where one of them says so, or where the best of them is worth the criterion; where together they are worth it,
 * each is a criterion.
 */
export function itemsOf(rows: readonly AnnexRow[]): Items {
  const items: Item[] = [];
  const sums: { row: AnnexRow; after: number }[] = [];
  const unused: AnnexRow[] = [];
  /** Rows up to here were looked at together, and are no rule. */
  let judged = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (row === undefined) break;
    const last = items.at(-1);
    if (row.isSum) {
      sums.push({ row, after: items.length });
      continue;
    }
    if (row.goesOn && last !== undefined) {
      addTo(last, row);
      continue;
    }
    if (isNote(row)) {
      unused.push(row);
      continue;
    }
    if (isLoose(row) && last !== undefined) {
      const run = at < judged ? [] : runFrom(rows, at);
      judged = Math.max(judged, at + run.length);
      if (run.length > 0 && isRuleRun(run, last)) {
        for (const each of run) addTo(last, each);
        at += run.length - 1;
        continue;
      }
      if (row.max === null && row.rule === '' && !row.isBold && (row.isProse || row.label === null)) {
        unused.push(row);
        continue;
      }
    } else if (row.isProse && row.label === null && (last === undefined || !row.isBold)) {
      unused.push(row);
      continue;
    }
    if (row.title === '' && row.max === null && row.rule === '') {
      if (row.label !== null) unused.push(row);
      continue;
    }
    const { title, rule } = splitTitle(row);
    items.push({
      row,
      label: row.label,
      title,
      rules: [row.rule, rule].filter((text) => text !== ''),
      notes: [],
    });
  }
  return { items, sums, unused };
}

/** `* Ghi chú: …` without points. */
function isNote({ title, max, rule }: AnnexRow): boolean {
  return max === null && rule === '' && /^(?:ghi chu|luu y|chu thich)\b/u.test(fold(title));
}

/** Not numbered as a line of its own. */
function isLoose({ label, isBold }: AnnexRow): boolean {
  return (label === null && !isBold) || label?.kind === 'dash' || label?.kind === 'plus';
}

/** Loose rows that follow on one another, numbered alike. */
function runFrom(rows: readonly AnnexRow[], at: number): readonly AnnexRow[] {
  const run: AnnexRow[] = [];
  const kind = rows[at]?.label?.kind;
  for (let index = at; index < rows.length; index += 1) {
    const row = rows[index];
    if (row === undefined || row.isSum || !isLoose(row) || row.label?.kind !== kind || row.goesOn) break;
    run.push(row);
  }
  return run;
}

function isRuleRun(run: readonly AnnexRow[], { row: { max } }: Item): boolean {
  if (run.some(({ rule }) => rule !== '')) return false;
  if (run.some((row) => saysHow(said(row)))) return true;
  const points = run.flatMap((row) => row.max?.points ?? namedPoints(said(row)) ?? []);
  if (max === null || run.length < 2 || points.length < run.length) return false;
  const sum = points.reduce((total, each) => total + each, 0);
  return Math.abs(sum - max.points) > 0.001 && Math.max(...points) === max.points;
}

/** What a row says as a phrase: its words, and the points beside them. */
function said(row: AnnexRow): string {
  const words = [row.title, row.rule].filter((text) => text !== '').join(': ');
  const own = row.max;
  return own === null ? words : `${words}: ${String(own.points).replace('.', ',')} điểm`;
}

function addTo(item: Item, row: AnnexRow): void {
  const words = said(row);
  if (words !== '') item.rules.push(words);
  if (row.note !== '') item.notes.push(row.note);
}

/** Lines of a title that say how its points come about are the rule. */
function splitTitle({ title, rule }: AnnexRow): { readonly title: string; readonly rule: string } {
  if (rule !== '' || !title.includes('\n')) return oneLine(title, rule);
  const [first = '', ...rest] = title.split('\n');
  const from = rest.findIndex((line) => saysHow(line));
  if (from === -1) return { title: flat(title), rule: '' };
  return { title: flat([first, ...rest.slice(0, from)].join(' ')), rule: rest.slice(from).join('\n') };
}

/** `Tỷ lệ hồ sơ trực tuyến. Từ 90% trở lên: 10 điểm; dưới 90%: 0 điểm`: what comes first is the title. */
function oneLine(title: string, rule: string): { readonly title: string; readonly rule: string } {
  if (rule !== '') return { title: flat(title), rule: '' };
  const match =
    /^(.{8,}?)(?:[.:;]\s+|\s*\()((?:(?:từ|đạt|dưới|trên|mỗi|cứ|có|không|hoàn thành)[\s:]|[≥>\d]).*?)\)?$/iu.exec(
      title,
    );
  const [, words = '', found = ''] = match ?? [];
  // Only the bracket around the whole phrase is left out.
  const isCut = found.split('(').length > found.split(')').length;
  const phrase = isCut ? `${found})` : found;
  const isRule = match !== null && (saysHow(phrase) || readRule(phrase, NO_CONTEXT).rule.kind !== 'score');
  return isRule && fold(words).length >= 8
    ? { title: flat(words), rule: phrase }
    : { title: flat(title), rule: '' };
}

/** Of words that stand alone. */
const NO_CONTEXT = { title: '', target: '', section: 'base', max: null } as const;

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
