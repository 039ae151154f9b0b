/** Points; a letter of the smallest print is six high. */
const LOWEST = 4;
/** Digits side by side, as the width of a column is told. */
const NARROWEST = 0.5;

/** Whether a row of so many points shows nothing of what it holds: as good as hidden. Not a number: the row says nothing. */
export function isTooLow(points: number): boolean {
  return points < LOWEST;
}

/** The same for a column of so many digits. */
export function isTooNarrow(digits: number): boolean {
  return digits < NARROWEST;
}
