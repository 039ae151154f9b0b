import { lotsOf } from '../../domain/lots.ts';
import type { Result } from '../../domain/result.ts';
import { matchKey } from '../../text/fold.ts';
import { unitsById } from '../words/titles.ts';

export type RemarkKind = Result['remarks'][number]['kind'];

/** The same remark of one or more units: text as first typed, names of the units. */
export type RemarkLot = { readonly text: string; readonly units: readonly string[] };

/** Remarks of one kind; the same words are said once, those of most units first. */
export function remarkLotsOf(result: Result, kind: RemarkKind): readonly RemarkLot[] {
  const units = unitsById(result);
  const ofKind = result.remarks.filter((remark) => remark.kind === kind);
  const lots = [...lotsOf(ofKind, ({ text }) => matchKey(text).replace(/[\s.;,]+$/u, ''))].map(
    ([, remarks]): RemarkLot => ({
      text: remarks[0]?.text ?? '',
      units: [...new Set(remarks.map(({ unit }) => units.get(unit)?.name ?? unit))],
    }),
  );
  return lots.sort((a, b) => b.units.length - a.units.length);
}
