import type { Result } from '../../domain/result.ts';
import { lowerFirst, withoutEnd } from '../../text/letters.ts';
import { speaksOfTool } from '../../wording/tool-words.ts';

type Criteria = Pick<Result['criteria'], 'pointsOrigin'>;

/**
 * Where the points come from, as a paper says it. What is only the program's default is no source that an office can cite:
 * it is for the clerk to compare, in danh mục đối chiếu.
 */
export function pointsOrigin({ pointsOrigin: origin }: Criteria): string {
  return speaksOfTool(origin)
    ? 'Thang điểm, mức xếp loại áp dụng thống nhất đối với mọi cơ quan, đơn vị'
    : withoutEnd(origin, '.');
}

/** ` (theo Quyết định số …)`; blank where there is no source to cite. */
export function originInBrackets({ pointsOrigin: origin }: Criteria): string {
  return speaksOfTool(origin) ? '' : ` (${lowerFirst(withoutEnd(origin, '.'))})`;
}
