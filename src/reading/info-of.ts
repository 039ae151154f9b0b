import type { Staged } from '../diagnostics/diagnostic.ts';
import type { FoundSheets } from './find-sheets.ts';
import { infoAreas } from './info-areas.ts';
import { readIdentity } from './read-identity.ts';
import { type InfoReading, readInfo } from './read-info.ts';

/** Asked for by whoever parts a file among units, and by whoever reads the parts. */
const known = new WeakMap<FoundSheets, Staged<InfoReading>>();

/** What a workbook says of itself on `Thông tin` and above its tables, in the light of its hidden sheet. */
export function infoOf(sheets: FoundSheets): Staged<InfoReading> {
  const made = known.get(sheets) ?? readInfo(infoAreas(sheets), readIdentity(sheets.identity));
  known.set(sheets, made);
  return made;
}
