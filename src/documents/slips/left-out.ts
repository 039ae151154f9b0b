import { groupBy } from '../../domain/group-by.ts';
import type { LineResult, Result, UnitResult } from '../../domain/result.ts';
import { withoutEnd } from '../../text/letters.ts';
import { dashes } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { effectivePoints } from '../figures/group-statistics.ts';
import { addressed } from '../figures/nominees.ts';
import { lineReason } from '../words/line-reasons.ts';
import { quoted } from '../words/wording.ts';

/** What the unit sent and the year could not count: lines without points, people without a total, files. */
export function leftOut(unit: UnitResult, { criteria, inputs }: Result): readonly Block[] {
  if (unit.lines.length === 0) return [];
  const titles = new Map(criteria.units.flatMap(({ lines }) => lines.map(({ id, short }) => [id, short])));
  const lines = unit.lines
    .filter((line) => line.status !== 'not-applicable' && effectivePoints(line) === null)
    .map(
      ({ criterion, because, from }) =>
        `Tiêu chí ${criterion} ${quoted(titles.get(criterion) ?? criterion)}: ${lineReason({ because })}${cellsOf(from)}`,
    );
  const people = unit.individuals.flatMap((person) => {
    if (person.total !== null) return [];
    // Asked for only here: the lines of a person are made when they are asked for.
    const open = person.lines.filter(
      (line) => line.status !== 'not-applicable' && effectivePoints(line) === null,
    );
    const first = open[0];
    const why = first === undefined ? 'không có tiêu chí nào áp dụng' : lineReason(first);
    const rest = open.length > 1 ? ` và ${open.length - 1} tiêu chí khác` : '';
    return [
      `Cá nhân ${addressed(person)}: ${first === undefined ? '' : `${first.criterion}${rest}: `}${why}${cellsOf(first?.from ?? [])}`,
    ];
  });
  const files = inputs
    .filter(({ unit: owner, outcome }) => owner === unit.id && outcome !== 'accepted')
    .map(({ file, because }) => `Tệp ${quoted(file.split('/').at(-1) ?? file)}: ${withoutEnd(because, '.')}`);
  return dashes([...lines, ...people, ...files]);
}

/** ` (Tập thể: E6, F6)`; blank where nothing was read. */
export function cellsOf(from: LineResult['from']): string {
  const sheets = [...groupBy(from, ({ sheet }) => sheet)].map(
    ([sheet, cells]) => `${sheet}: ${cells.map(({ cell }) => cell).join(', ')}`,
  );
  return sheets.length === 0 ? '' : ` (${sheets.join('; ')})`;
}
