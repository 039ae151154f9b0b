import type { Result, UnitResult } from '../../domain/result.ts';
import { withoutEnd } from '../../text/letters.ts';
import type { Reader } from '../../wording/reader.ts';
import { groundWithEnd } from '../../wording/violations.ts';
import { disqualifierTitle } from './titles.ts';
import { quoted } from './wording.ts';

/** A unit or person whom something keeps from a grade. */
type Barred = Pick<UnitResult, 'disqualified' | 'grounds'> & { readonly violation?: string };

/**
 * What keeps somebody from a grade, each with what it stands on: `Bị kỷ luật … (văn bản số … ngày …, có hiệu lực đến ngày …)`.
 * The office's own book counts first, then the unit's words; that neither says it is said.
 */
export function barredBy(barred: Barred, result: Result, reader: Reader): readonly string[] {
  return barred.disqualified.map(
    (id) => `${withoutEnd(disqualifierTitle(result, id), '.')} (${groundsInWords(barred, id, reader)})`,
  );
}

/** What one of them stands on. */
export function groundsInWords({ grounds, violation }: Barred, id: string, reader: Reader): string {
  const own = grounds?.[id] ?? [];
  if (own.length > 0) return [...new Set(own.map((ground) => groundWithEnd(ground, reader)))].join('; ');
  return violation === undefined || violation.trim() === ''
    ? 'không nêu văn bản, ngày và thời hạn'
    : `đơn vị ghi ${quoted(violation)}`;
}
