import type { RichText } from '../xlsx/rich-text.ts';
import { type RunFont, withRuns } from '../xlsx/with-runs.ts';
import { wideText } from './records.ts';

/** A text with the formatting of its stretches (`RichStr`, [MS-XLSB] 2.5.122). */
export function richText(data: DataView, at: number, fonts: readonly RunFont[]): RichText {
  const isRich = (data.getUint8(at) & 1) !== 0;
  const { text, end } = wideText(data, at + 1);
  if (!isRich) return { text, font: undefined };
  const count = data.getUint32(end, true);
  const starts: { readonly at: number; readonly font: RunFont | undefined }[] = [];
  for (let index = 0; index < count; index += 1) {
    const place = end + 4 + index * 4;
    starts.push({ at: data.getUint16(place, true), font: fonts[data.getUint16(place + 2, true)] });
  }
  return withRuns(text, starts);
}
