import type { DocumentModel } from '../../src/documents/document-model.ts';
import { documentsOf } from '../../src/documents/registry.ts';
import type { DocumentContext } from '../../src/documents/result-document.ts';
import { groupBy } from '../../src/domain/group-by.ts';
import { digest } from './digest.ts';
import { modelLines } from './model-lines.ts';

/** All papers and workbooks of a review. */
export function papersOf(context: DocumentContext): readonly DocumentModel[] {
  return documentsOf(context.result.review).flatMap(({ build }) => [...build(context)]);
}

/** So many lines of a place are shown: the others are like them. */
const MOST_LINES = 4;
/** So many papers of one kind. */
const MOST_PAPERS = 1;

/**
 * What papers say in one situation and not in another, place by place: the lines that came, or those that went where none
 * came; of more than a person would read the rest is counted, with a short name that changes as it does.
 */
export function whatChanges(before: readonly DocumentModel[], after: readonly DocumentModel[]): string {
  const names = [...new Set([...before, ...after].map(({ name }) => name))];
  const papers = names.flatMap((name) => {
    const [old, now] = [before, after].map((models) => models.find((model) => model.name === name));
    const changes = changesOf(old, now);
    const kind = (old ?? now)?.title.replace(/(?<=^Phiếu kết quả).*/u, '');
    return changes.length === 0 ? [] : [{ name, kind, changes }];
  });
  return [...groupBy(papers, ({ kind }) => kind).values()]
    .flatMap((of) => {
      const rest = of.slice(MOST_PAPERS);
      const others = rest.length === 0 ? [] : [`… ${rest.length} văn bản nữa (${digest(rest)})`];
      return [...of.slice(0, MOST_PAPERS).flatMap(({ name, changes }) => [name, ...changes]), ...others];
    })
    .join('\n');
}

function changesOf(before: DocumentModel | undefined, after: DocumentModel | undefined): readonly string[] {
  const [old, now] = [before, after].map((model) =>
    model ? modelLines(model) : new Map<string, string[]>(),
  );
  return [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].flatMap((place) => {
    const { gone, come } = changedLines(old?.get(place) ?? [], now?.get(place) ?? []);
    if (gone.length + come.length === 0) return [];
    const went = gone.length === 0 || come.length === 0 ? '' : ` (thay ${gone.length} dòng, ${digest(gone)})`;
    const lines = come.length > 0 ? come.map((line) => `+ ${line}`) : gone.map((line) => `- ${line}`);
    const shown = lines.length <= MOST_LINES + 1 ? lines : lines.slice(0, MOST_LINES);
    const rest = lines.slice(shown.length);
    const others = rest.length === 0 ? [] : [`… ${rest.length} dòng nữa (${digest(rest)})`];
    return [`  ${place}${went}`, ...[...shown, ...others].map((line) => `    ${line}`)];
  });
}

/** The lines that went and came, by the longest list of lines that both have in common. */
function changedLines(before: readonly string[], after: readonly string[]) {
  const ends = (a: readonly string[], b: readonly string[]) => {
    const differs = a.findIndex((line, at) => line !== b[at]);
    return differs < 0 ? a.length : differs;
  };
  const start = ends(before, after);
  const most = Math.min(before.length, after.length) - start;
  const end = Math.min(most, ends(before.toReversed(), after.toReversed()));
  const old = before.slice(start, before.length - end);
  const now = after.slice(start, after.length - end);
  const width = now.length + 1;
  const common = new Uint32Array((old.length + 1) * width);
  const at = (row: number, column: number) => common[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      common[row * width + column] =
        old[row] === now[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const gone: string[] = [];
  const come: string[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < now.length) {
    if (row < old.length && column < now.length && old[row] === now[column]) {
      row += 1;
      column += 1;
    } else if (column >= now.length || (row < old.length && at(row + 1, column) >= at(row, column + 1))) {
      gone.push(old[row] ?? '');
      row += 1;
    } else {
      come.push(now[column] ?? '');
      column += 1;
    }
  }
  return { gone, come };
}
