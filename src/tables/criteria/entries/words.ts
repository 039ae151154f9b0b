import { unitTypesOf } from '../../../domain/unit.ts';
import { looseKey } from '../../../text/fold.ts';
import { shortTitle } from '../../../text/short-title.ts';
import { LEADERS, readAppliesTo, UNIFORMED } from '../applies-to.ts';
import { saidBySome, type TableRow } from '../rows.ts';
import { COUNTS } from '../shape.ts';
import type { Row, Side } from './side.ts';

/** What an entry is called, and where the plan says it. */
export function wordsOf({ fault, isKept }: Side, row: Row, id: string) {
  const { texts } = row.typed;
  if (texts.title === '') fault(row, 'title', 'không có nội dung', 'Ghi lời của tiêu chí, hoặc xóa cả dòng.');
  const label = isKept(row, 'label')
    ? row.former.entry.label
    : texts.label === '' || texts.label === id
      ? undefined
      : texts.label.slice(0, 20);
  const note = isKept(row, 'note') ? row.former.entry.note : texts.note;
  const title = isKept(row, 'title') ? row.former.entry.title : texts.title;
  const short = isKept(row, 'short') ? row.former.entry.short : texts.short || shortTitle(title);
  const clause = isKept(row, 'clause') ? row.former.entry.clause : texts.clause || undefined;
  return {
    id,
    ...(label !== undefined && { label }),
    title,
    short,
    clause,
    ...(note !== undefined && note !== '' && { note }),
  };
}

/** Base points, bonus or penalty. */
export function countsOf({ fault, isKept }: Side, row: Row) {
  if (isKept(row, 'counts')) return keptOf(row.former, 'counts');
  const text = row.typed.texts.counts;
  if (text === '' || looseKey(text) === looseKey(COUNTS.base)) return {};
  const found = (['bonus', 'penalty'] as const).find((each) => looseKey(COUNTS[each]) === looseKey(text));
  if (found === undefined)
    fault(row, 'counts', `không hiểu “${text}”`, `Chọn một trong: ${Object.values(COUNTS).join(', ')}.`);
  return found === undefined ? {} : { counts: found };
}

/** For which units or people it counts. */
export function appliesOf({ set, fault, isKept }: Side, row: Row) {
  if (isKept(row, 'appliesTo')) return keptOf(row.former, 'appliesTo');
  const appliesTo = readAppliesTo(set, row.typed.texts.appliesTo);
  if (typeof appliesTo === 'string') {
    const types = unitTypesOf(set).map(({ title }) => title);
    fault(
      row,
      'appliesTo',
      `không có loại đơn vị “${appliesTo}”`,
      `Ghi một trong: ${types.join('; ')}; hoặc “cụm: tên cụm”, “${LEADERS}”, “${UNIFORMED}”.`,
    );
    return {};
  }
  return appliesTo === null ? {} : { appliesTo };
}

/** What the version says of one of these, or nothing. */
export function keptOf<Key extends 'counts' | 'appliesTo' | 'weight'>({ entry }: TableRow, key: Key) {
  const kept = saidBySome(entry)[key];
  return (kept === undefined ? {} : { [key]: kept }) as Pick<ReturnType<typeof saidBySome>, Key>;
}
