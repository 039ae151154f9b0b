import type { Staged } from '../diagnostics/diagnostic.ts';
import { onceFor } from '../text/remembering.ts';
import type { FoundSheets } from './find-sheets.ts';
import { infoAreas } from './info-areas.ts';
import { readIdentity } from './read-identity.ts';
import { type InfoReading, readInfo } from './read-info.ts';

/**
 * What a workbook says of itself on `Thông tin` and above its tables, in the light of its hidden sheet. Asked for by whoever
 * parts a file among units, and by whoever reads the parts.
 */
export const infoOf = onceFor(
  (sheets: FoundSheets): Staged<InfoReading> => readInfo(infoAreas(sheets), readIdentity(sheets.identity)),
);
