import type { AppliesTo, CriteriaSet } from '../../criteria/schema.ts';
import { periodWords, type ReportingPeriod } from '../../domain/term.ts';
import { unitTypesOf } from '../../domain/unit.ts';
import { isSameWords, looseKey } from '../../text/fold.ts';
import { readPeriod } from '../../text/read-term.ts';

export const LEADERS = 'lãnh đạo';
/** The year's own report, beside the periods. */
const WHOLE_YEAR = 'cả năm';
export const UNIFORMED = 'ngành có trang phục riêng';

/** `Phường, xã; Trường học; cụm: Cụm 1; lãnh đạo; kỳ: quý II, cả năm`: pieces between semicolons. */
export function appliesToText(
  set: CriteriaSet,
  { unitTypes = [], clusters = [], leaders, uniformed, periods = [] }: AppliesTo,
): string {
  const titles = unitTypes.map((id) => unitTypesOf(set).find((type) => type.id === id)?.title ?? id);
  return [
    ...titles,
    ...clusters.map((cluster) => `cụm: ${cluster}`),
    ...(leaders === true ? [LEADERS] : []),
    ...(uniformed === true ? [UNIFORMED] : []),
    ...(periods.length > 0
      ? [`kỳ: ${periods.map((period) => (period === 'year' ? WHOLE_YEAR : periodWords(period))).join(', ')}`]
      : []),
  ].join('; ');
}

/** Whom a criterion is for; a piece that is nobody; null where everybody. */
export function readAppliesTo(set: CriteriaSet, text: string): AppliesTo | string | null {
  const pieces = text
    .split(/[;\n]/u)
    .map((piece) => piece.replace(/\s+/gu, ' ').trim())
    .filter((piece) => piece !== '');
  if (
    pieces.length === 0 ||
    pieces.every((piece) => /^(?:tat ca|moi don vi|chung|toan bo)$/u.test(looseKey(piece)))
  )
    return null;
  const types = unitTypesOf(set);
  const unitTypes: string[] = [];
  const clusters: string[] = [];
  const periods: NonNullable<AppliesTo['periods']> = [];
  let [isLeaders, isUniformed] = [false, false];
  for (const piece of pieces) {
    const type = types.find(({ id, title }) => isSameWords(title, piece) || id === piece);
    const cluster = /^(?:cụm|khối)\s*:\s*(.+)$/iu.exec(piece)?.[1];
    if (type !== undefined) unitTypes.push(type.id);
    else if (cluster !== undefined) clusters.push(cluster);
    else if (/^kỳ\s*:/iu.test(piece)) {
      const named = piece
        .slice(piece.indexOf(':') + 1)
        .split(',')
        .map(periodNamed);
      if (named.some((each) => each === null)) return piece;
      periods.push(...named.flatMap((each) => each ?? []));
    } else if (looseKey(piece) === looseKey(LEADERS)) isLeaders = true;
    else if (looseKey(piece) === looseKey(UNIFORMED)) isUniformed = true;
    else return piece;
  }
  return {
    ...(unitTypes.length > 0 && { unitTypes }),
    ...(clusters.length > 0 && { clusters }),
    ...(isLeaders && { leaders: true as const }),
    ...(isUniformed && { uniformed: true as const }),
    ...(periods.length > 0 && { periods }),
  };
}

function periodNamed(text: string): ReportingPeriod | 'year' | null {
  return looseKey(text) === looseKey(WHOLE_YEAR) ? 'year' : readPeriod(text);
}
