import type { UnitResult } from '../../domain/result.ts';
import { paragraph } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import type { DocumentContext } from '../result-document.ts';
import { awardsOfUnit } from './awards-of-unit.ts';
import { leftOut } from './left-out.ts';
import { linesOfUnit } from './lines-of-unit.ts';
import { overallOfUnit } from './overall-of-unit.ts';
import { peopleOfUnit } from './people-of-unit.ts';
import { yearsOfUnit } from './years-of-unit.ts';

/** A part of a slip: its title and what stands below; left out where that is nothing. */
type Part = readonly [title: string, blocks: readonly Block[]];

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/**
 * The blocks of each unit's slip: how it stands, its points or years, what was not counted, its people, what it was
 * proposed for. A unit without a usable report has a short one that says so.
 */
export function slipWriter(context: DocumentContext): (unit: UnitResult) => readonly Block[] {
  const overall = overallOfUnit(context);
  const awards = awardsOfUnit(context.result);
  const { result } = context;
  return (unit) => {
    const isReview = result.review !== 'annual';
    const parts: readonly Part[] = [
      ['KẾT QUẢ CHUNG', overall(unit)],
      isReview
        ? ['KẾT QUẢ TỪNG NĂM', yearsOfUnit(unit, result)]
        : ['ĐIỂM THEO NHÓM, TIÊU CHÍ', linesOfUnit(unit, result)],
      ['NỘI DUNG CHƯA ĐƯỢC TÍNH', isReview ? [] : leftOut(unit, result)],
      ['CÁ NHÂN', peopleOfUnit(unit, result)],
      ['ĐỀ NGHỊ KHEN THƯỞNG', awards(unit)],
    ];
    return parts
      .filter(([, blocks]) => blocks.length > 0)
      .flatMap(([title, blocks], index) => [paragraph('part', `${NUMERALS[index]}. ${title}`), ...blocks]);
  };
}
