import { formatIssueDate } from '../../text/dates.ts';
import { field, toFill } from '../blocks.ts';
import type { Run } from '../document-model.ts';

/** What the secretary entered, or what is still to be written there. */
export function saidOr(text: string, hint: string): readonly Run[] {
  return text === '' ? [toFill(hint)] : field(text);
}

/** `Lê Văn Thử, Chủ tịch UBND thành phố`; each part that is missing is to be filled in. */
export function personRuns(person: { readonly name: string; readonly position: string }): readonly Run[] {
  const { name, position } = person;
  if (name === '' && position === '') return [toFill('họ tên, chức vụ')];
  return [...saidOr(name, 'họ tên'), { text: ', ' }, ...saidOr(position, 'chức vụ')];
}

/** `ngày 20 tháng 12 năm 2022` */
export function dayRuns(iso: string | null): readonly Run[] {
  return iso === null ? [toFill('ngày họp')] : field(formatIssueDate(iso));
}
