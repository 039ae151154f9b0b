import { childOf, childrenOf, type XmlElement } from '../../../ooxml/xml-tree.ts';
import { cleanText } from '../../../text/clean.ts';
import { withoutMarkers } from '../markers.ts';
import { withoutMarks } from './mark-places.ts';
import type { PassageRun } from './passage.ts';

/** What of a run is taken over, and what is not. */
export type ReadRun = { readonly run: PassageRun | null; readonly lost: readonly string[] };

/** What stands in runs beside text, as a clerk calls it. */
const LOST: Readonly<Record<string, string>> = {
  'w:drawing': 'hình',
  'w:pict': 'hình',
  'w:object': 'đối tượng nhúng',
  'mc:AlternateContent': 'hình',
  'w:sym': 'ký hiệu của phông chữ riêng',
  'w:footnoteReference': 'chú thích cuối trang',
  'w:endnoteReference': 'chú thích cuối văn bản',
  'w:commentReference': 'nhận xét',
};

/** Reads a run as text with its look; what is hidden or deleted is none. */
export function readRun(element: XmlElement): ReadRun {
  const look = childOf(element, 'w:rPr');
  if (isOn(childOf(look, 'w:vanish'))) return { run: null, lost: ['chữ ẩn'] };
  const pieces: string[] = [];
  const lost: string[] = [];
  for (const child of childrenOf(element)) {
    const known = LOST[child.name];
    if (known !== undefined) lost.push(known);
    else if (child.name === 'w:t')
      pieces.push(child.children.filter((node) => typeof node === 'string').join(''));
    else if (child.name === 'w:tab' || child.name === 'w:ptab') pieces.push('\t');
    else if (child.name === 'w:br' || child.name === 'w:cr') pieces.push('\n');
    else if (child.name === 'w:noBreakHyphen') pieces.push('\u2011');
  }
  const text = withoutMarks(withoutMarkers(cleanText(pieces.join('')))).replaceAll('\r', '');
  if (text === '') return { run: null, lost };
  const style = childOf(look, 'w:rStyle')?.attributes['w:val'] ?? '';
  const underline = childOf(look, 'w:u')?.attributes['w:val'] ?? 'none';
  const raised = childOf(look, 'w:vertAlign')?.attributes['w:val'];
  return {
    run: {
      text,
      ...(isOn(childOf(look, 'w:b')) || /^strong/i.test(style) ? { bold: true } : {}),
      ...(isOn(childOf(look, 'w:i')) || /^emphasis/i.test(style) ? { italic: true } : {}),
      ...(underline === 'none' ? {} : { underline: true }),
      ...(raised === 'superscript' || raised === 'subscript' ? { raised } : {}),
      ...(childOf(look, 'w:highlight') !== undefined && /\[[^\]]*\]/.test(text) ? { toFill: true } : {}),
    },
    lost,
  };
}

/** Runs of one look that stand side by side are one. */
export function joinedRuns(runs: readonly PassageRun[]): readonly PassageRun[] {
  const joined: PassageRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last !== undefined && lookOf(last) === lookOf(run))
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

function lookOf({ bold, italic, underline, raised, toFill }: PassageRun): string {
  return JSON.stringify([bold, italic, underline, raised, toFill]);
}

/** A property that is there, and not switched off. */
function isOn(property: XmlElement | undefined): boolean {
  return property !== undefined && !['0', 'false', 'off'].includes(property.attributes['w:val'] ?? '1');
}
