import type { RawContent } from '../../domain/raw-workbook.ts';
import type { ShownAs } from './number-format.ts';
import { serialToContent, serialToTime } from './serial-date.ts';

/** A stored number as its format shows it: a day, a time, a percentage or the number itself. */
export function shownNumber(value: number, shownAs: ShownAs | undefined, base1904: boolean): RawContent {
  switch (shownAs) {
    case 'date':
      return serialToContent(value, base1904);
    case 'time':
      return serialToTime(value);
    case 'percent':
      return { kind: 'number', value, isPercent: true };
    default:
      return { kind: 'number', value };
  }
}
