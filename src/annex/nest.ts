import type { Item } from './items.ts';
import type { Label } from './labels.ts';

/** A line with those below it. */
export type Nested = { readonly item: Item; readonly children: Nested[]; readonly depth: number };

type Level = { readonly style: string; readonly label: Label | null; readonly node: Nested };

/**
 * Puts each line below the one that it belongs to. A way of numbering that comes anew is a level below; one that was there
 * before goes back to its level; `1.1` stands below `1`. A line without a number is a heading where it is bold.
 */
export function nest(items: readonly Item[]): readonly Nested[] {
  const roots: Nested[] = [];
  const open: Level[] = [];
  for (const item of items) {
    const label = settled(item.label, open);
    item.label = label;
    const style = styleOf(label, item.row.isBold);
    const at = placeOf(style, label, open);
    open.length = at;
    const node: Nested = { item, children: [], depth: at };
    (open.at(-1)?.node.children ?? roots).push(node);
    open.push({ style, label, node });
  }
  return roots;
}

/** `C` after `B` is a letter, after nothing a Roman number only where it is I. */
function settled(label: Label | null, open: readonly Level[]): Label | null {
  if (label?.other === undefined) return label;
  const { other } = label;
  const follows = (candidate: Label) =>
    open.some(
      (level) =>
        level.label?.kind === candidate.kind && (level.label.parts[0] ?? 0) + 1 === (candidate.parts[0] ?? 0),
    );
  if (follows(label)) return label;
  if (follows(other)) return other;
  if (label.text === 'I') return label;
  return open.some((level) => level.label?.kind === 'roman') ? label : other;
}

function styleOf(label: Label | null, isBold: boolean): string {
  if (label === null) return isBold ? 'bold' : 'plain';
  if (label.kind !== 'decimal') return label.kind;
  return `decimal ${label.parts.length}`;
}

/** How many open levels stay above the line. */
function placeOf(style: string, label: Label | null, open: readonly Level[]): number {
  if (label !== null && label.kind === 'decimal' && label.parts.length > 1) {
    const parent = open.findLastIndex(
      (level) =>
        level.label?.kind === 'decimal' &&
        level.label.parts.length === label.parts.length - 1 &&
        level.label.parts.every((part, index) => part === label.parts[index]),
    );
    if (parent !== -1) return parent + 1;
    // `1.1` where the line above is I, and no 1 stands between.
    const shorter = open.findLastIndex(
      (level) =>
        level.label?.kind === 'roman' && level.label.parts[0] === label.parts[0] && label.parts.length === 2,
    );
    const same = open.findLastIndex((level) => level.style === style);
    if (same === -1 && shorter !== -1) return shorter + 1;
  }
  const same = open.findLastIndex((level) => level.style === style);
  return same === -1 ? open.length : same;
}
