import { captionedTable, centre, headingRow, left, row } from '../blocks.ts';
import type { Block, TableRow } from '../document-model.ts';
import type { AwardLot, Nominee, Nominees } from '../figures/nominees.ts';
import { tally } from '../words/wording.ts';
import { positionOf } from './granted.ts';

const COLUMNS = 4;

/** Who is proposed for what, by award: units, then people. */
export function announcedNominees({ unitAwards, individualAwards }: Nominees): readonly Block[] {
  return captionedTable({
    caption: null,
    columns: [
      ['TT', 7],
      ['Tên tập thể, cá nhân', 34],
      ['Chức vụ', 27],
      ['Đơn vị', 32],
    ],
    rows: [
      ...unitAwards.flatMap((lot) => lotRows(lot, 'tập thể')),
      ...individualAwards.flatMap((lot) => lotRows(lot, 'cá nhân')),
    ],
    fontSize: 12,
    whenEmpty: 'Không có tập thể, cá nhân nào được đề nghị khen thưởng.',
  });
}

function lotRows({ title, nominees }: AwardLot, noun: string): readonly TableRow[] {
  return [
    headingRow(`${title}: ${tally(nominees.length)} ${noun}`, COLUMNS),
    ...nominees.map((nominee, index) => rowOf(nominee, index)),
  ];
}

function rowOf(nominee: Nominee, index: number): TableRow {
  const { nomination, unit } = nominee;
  const isUnit = nomination.subject === 'unit';
  return row(
    centre(String(index + 1)),
    left(nomination.name),
    left(isUnit ? '' : positionOf(nominee)),
    left(isUnit ? '' : (unit?.name ?? nomination.unit)),
  );
}
