import type { OleFormat } from '../format.ts';
import { refusedOle } from '../refused/refused.ts';

/** Mail saved by Outlook ([MS-OXMSG]): receiving opens it with `parse-msg.ts`; it is never read as a workbook. */
export const msg: OleFormat = refusedOle(
  ['__properties_version1.0'],
  { code: 'TD1014', values: { kind: 'thư Outlook (.msg)' } },
  { kind: 'msg' },
);
