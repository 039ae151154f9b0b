import { groupBy } from '../../domain/group-by.ts';
import type { Result } from '../../domain/result.ts';
import { matchKey } from '../../text/fold.ts';
import { unitsById } from '../words/titles.ts';

export type RemarkKind = Result['remarks'][number]['kind'];

/** The same remark of one or more units: text as first typed, names of the units. */
export type SharedRemark = { readonly text: string; readonly units: readonly string[] };

/** Remarks of one kind; the same words are said once, those of most units first. */
export function sharedRemarksOf(result: Result, kind: RemarkKind): readonly SharedRemark[] {
  const units = unitsById(result);
  const ofKind = result.remarks.filter((remark) => remark.kind === kind);
  const shared = [...groupBy(ofKind, ({ text }) => matchKey(text).replace(/[\s.;,]+$/u, ''))].map(
    ([, remarks]): SharedRemark => ({
      text: remarks[0]?.text ?? '',
      units: [...new Set(remarks.map(({ unit }) => units.get(unit)?.name ?? unit))],
    }),
  );
  return shared.sort((a, b) => b.units.length - a.units.length);
}
