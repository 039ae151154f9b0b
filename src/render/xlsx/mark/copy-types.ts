import { changeContentTypes, parseContentTypes } from '../../../ooxml/content-types.ts';
import { partKey } from '../../../ooxml/part-name.ts';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const COMMENTS = `${SPREADSHEET}.comments+xml`;
const DRAWING = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
/** Of a workbook without macros, whatever it was sent as (.xlsm, .xltx, .xltm). */
const WORKBOOK = `${SPREADSHEET}.sheet.main+xml`;

/** What changes in a copy; parts by their names in the zip. */
export type CopyChanges = {
  readonly main: string;
  readonly comments: readonly string[];
  readonly isRemoved: (part: string) => boolean;
};

/** The content types of a copy; null where the workbook itself is not named, or `.vml` is something else. */
export function copyTypes(xml: string, { main, comments, isRemoved }: CopyChanges): string | null {
  const { parts, extensions } = parseContentTypes(xml);
  if (!parts.has(partKey(main)) || (extensions.get('vml') ?? DRAWING) !== DRAWING) return null;
  // No part of that type is left, and Excel refuses a workbook without macros that speaks of them.
  const macros = [...extensions].filter(([, type]) => /vbaProject|macroEnabled/iu.test(type));
  return changeContentTypes(xml, {
    extensions: [
      ...macros.map(([extension]) => [extension, 'application/octet-stream'] as const),
      ['vml', DRAWING],
    ],
    parts: [[main, WORKBOOK], ...comments.map((part) => [part, COMMENTS] as const)],
    isRemoved,
  });
}
