import { SIGN_WORDS } from '../domain/sign-words.ts';
import { fixed } from './cells.ts';
import type { FormCell, FormRow } from './form-model.ts';
import { INFO_LABELS, SHEET_NAMES } from './form-words.ts';

/** Columns of a block: the first, counted from 0, and how many. */
type Place = { readonly at: number; readonly span: number };

/** Rows below a table for who made it and who answers for it; the names are those of the sheet `Thông tin`. */
export function signHere(year: number, left: Place, right: Place): readonly FormRow[] {
  const row = (leftCell: FormCell | null, rightCell: FormCell, height: number): FormRow => {
    const cells: (FormCell | null)[] = Array.from({ length: right.at + 1 }, () => null);
    if (leftCell !== null) cells[left.at] = { ...leftCell, span: left.span };
    cells[right.at] = { ...rightCell, span: right.span };
    return { cells, height };
  };
  return [
    { cells: [], height: 14 },
    row(null, fixed('subtitle', `${SIGN_WORDS.day} ${year}`), 20),
    row(fixed('signer', SIGN_WORDS.preparedBy), fixed('signer', SIGN_WORDS.head), 20),
    row(fixed('subtitle', SIGN_WORDS.sign), fixed('subtitle', SIGN_WORDS.signAndSeal), 20),
    { cells: [], height: 64 },
    row(nameOf('preparedBy'), nameOf('head'), 20),
  ];
}

function nameOf(key: 'preparedBy' | 'head'): FormCell {
  const cell = `'${SHEET_NAMES.info}'!$B$${Object.keys(INFO_LABELS).indexOf(key) + 1}`;
  return { style: 'signer', formula: `IF(${cell}="","",${cell})` };
}
