/** Error values by the number that binary workbooks store ([MS-XLSB] 2.5.97.2). */
const errorNames: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};

/** What Excel shows for an error value. */
export function errorName(code: number): string {
  return errorNames[code] ?? '#ERROR!';
}
