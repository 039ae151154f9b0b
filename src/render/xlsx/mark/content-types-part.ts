import { applyEdits, type Edit, insertion } from './edits.ts';
import { attributeOf, attributesOf, type Tag, tagsOf } from './scan-tags.ts';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const COMMENTS = `${SPREADSHEET}.comments+xml`;
const DRAWING = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
/** Of a workbook without macros, whatever it was sent as (.xlsm, .xltx, .xltm). */
const WORKBOOK = `${SPREADSHEET}.sheet.main+xml`;

/** What changes in `[Content_Types].xml`; parts by their names in the zip. */
export type TypeChanges = {
  readonly main: string;
  readonly comments: readonly string[];
  readonly isRemoved: (part: string) => boolean;
};

/** The content types after the change; null where the workbook itself is not named. */
export function changeContentTypes(xml: string, { main, comments, isRemoved }: TypeChanges): string | null {
  const tags = [...tagsOf(xml)];
  const [root] = tags;
  const last = tags.at(-1);
  if (root === undefined || last === undefined || last === root) return null;
  const p = root.prefix;
  const edits: Edit[] = [];
  let hasMain = false;
  let hasDrawing = false;
  for (const tag of tags) {
    if (tag.kind === 'close' || tag.depth !== 1) continue;
    const type = attributeOf(xml, tag, 'ContentType') ?? '';
    if (tag.name === 'Default') {
      const isDrawing = attributeOf(xml, tag, 'Extension')?.toLowerCase() === 'vml';
      if (isDrawing && type !== DRAWING) return null;
      hasDrawing ||= isDrawing;
      // No part of that type is left, and Excel refuses a workbook without macros that speaks of them.
      if (/vbaProject|macroEnabled/iu.test(type)) edits.push(setType(xml, tag, 'application/octet-stream'));
    }
    if (tag.name !== 'Override') continue;
    const part = (attributeOf(xml, tag, 'PartName') ?? '').replace(/^\//u, '');
    if (part.toLowerCase() === main.toLowerCase()) {
      hasMain = true;
      if (type !== WORKBOOK) edits.push(setType(xml, tag, WORKBOOK));
    } else if (isRemoved(part)) edits.push(removal(tag, tags));
  }
  if (!hasMain) return null;
  const overrides = comments.map((part) => `<${p}Override PartName="/${part}" ContentType="${COMMENTS}"/>`);
  const drawing = hasDrawing ? '' : `<${p}Default Extension="vml" ContentType="${DRAWING}"/>`;
  return applyEdits(xml, [...edits, insertion(root.end, drawing), insertion(last.start, overrides.join(''))]);
}

function setType(xml: string, tag: Tag, type: string): Edit {
  const found = attributesOf(xml, tag).find(({ name }) => name === 'ContentType');
  return { start: found?.start ?? tag.end, end: found?.end ?? tag.end, text: ` ContentType="${type}"` };
}

function removal(tag: Tag, tags: readonly Tag[]): Edit {
  const next = tags[tags.indexOf(tag) + 1];
  return { start: tag.start, end: tag.kind === 'open' && next !== undefined ? next.end : tag.end, text: '' };
}
