import type { CriteriaGroup, CriteriaSet, Criterion } from '../../../criteria/schema.ts';
import { looseKey } from '../../../text/fold.ts';
import type { TypedRow, TypedTable } from '../find.ts';
import { isHeading, type Node } from '../nest-rows.ts';
import type { TableRow } from '../rows.ts';
import { GROUP, WHOLE } from '../shape.ts';
import { measureOf } from './measure.ts';
import { mostOfHeading, statedMost } from './most.ts';
import { type Notes, type Row, sideOf } from './side.ts';
import { appliesOf, countsOf, wordsOf } from './words.ts';

/**
 * Makes groups and criteria of the rows of one side. A cell that nobody touched keeps what the version says, to the letter; every
 * fault is noted by its place.
 */
export function entryMaker(
  set: CriteriaSet,
  table: TypedTable,
  known: ReadonlyMap<string, TableRow>,
  notes: Notes,
) {
  const side = sideOf(set, table, notes);
  const { fault } = side;
  const used = new Set<string>();

  /** The row with the one that it was before; a copy of it is a new one. */
  const rowOf = (typed: TypedRow, id: string): Row => {
    const before = known.get(typed.texts.id) ?? null;
    const former = before === null || used.has(typed.texts.id) ? null : before;
    if (former !== null) {
      used.add(typed.texts.id);
      notes.renamed.set(former.entry.id, id);
    }
    notes.places.set(id, typed.refs.title);
    return { typed, former };
  };

  const part = ({ typed, children }: Node, id: string) => {
    const row = rowOf(typed, id);
    if (children.length > 0)
      fault(row, 'depth', 'phần của tiêu chí không chia nhỏ thêm được', 'Bỏ bớt một bậc.');
    const { clause, ...words } = wordsOf(side, row, id);
    return {
      ...words,
      ...(clause !== undefined && { clause }),
      ...measureOf(side, row, statedMost(side, row) ?? 0),
    };
  };

  const criterion = ({ typed, children }: Node, id: string): Criterion => {
    const row = rowOf(typed, id);
    const entry = row.former?.entry;
    const variants =
      entry !== undefined && 'variants' in entry && entry.variants !== undefined
        ? { variants: entry.variants }
        : {};
    const common = {
      ...wordsOf(side, row, id),
      ...countsOf(side, row),
      ...appliesOf(side, row),
      ...variants,
    };
    const clause = common.clause ?? ownClause(typed, id);
    if (children.length === 0)
      return { ...common, clause, ...measureOf(side, row, statedMost(side, row) ?? 0) };
    const parts = children.map((child, index) => part(child, `${id}${String.fromCharCode(97 + index)}`));
    if (parts.length < 2)
      fault(
        row,
        'kind',
        'tiêu chí gồm nhiều phần mà chỉ có một phần',
        'Thêm phần, hoặc chấm thẳng ở dòng tiêu chí.',
      );
    return { ...common, clause, max: mostOfHeading(side, row, parts, undefined), parts };
  };

  const group = ({ typed, children }: Node, id: string, depth: number): CriteriaGroup => {
    const row = rowOf(typed, id);
    const common = { ...wordsOf(side, row, id), ...countsOf(side, row), ...appliesOf(side, row) };
    if (children.length === 0)
      fault(
        row,
        'kind',
        'mục không có tiêu chí nào bên dưới',
        'Thêm dòng tiêu chí có bậc lớn hơn ở bên dưới, hoặc xóa mục này.',
      );
    if (depth > 3) fault(row, 'depth', 'mục lồng quá ba bậc', 'Chỉ ba bậc mục; bậc thứ tư là tiêu chí.');
    const criteria = children.map((child, index) => {
      const inner = `${id}.${index + 1}`;
      const kind = looseKey(child.typed.texts.kind);
      if (child.children.length > 0 && kind !== looseKey(WHOLE) && !isHeading(child.typed)) {
        fault(
          child,
          'kind',
          'dòng này có các dòng bậc lớn hơn bên dưới nhưng lại chọn một cách chấm',
          `Chọn “${GROUP}” hoặc “${WHOLE}”, hoặc sửa cột Bậc của các dòng bên dưới.`,
        );
      }
      return kind === looseKey(GROUP) ? group(child, inner, depth + 1) : criterion(child, inner);
    });
    const clause = common.clause ?? ownClause(typed, id);
    return { ...common, clause, max: mostOfHeading(side, row, criteria, common.counts), criteria };
  };
  return { group };
}

/** Where nobody says which clause of the plan it comes from. */
function ownClause({ texts }: TypedRow, id: string): string {
  return `mục ${texts.label === '' ? id : texts.label}`;
}
