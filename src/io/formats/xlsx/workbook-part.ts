import { decodeXml } from '../../../ooxml/parse.ts';
import { walkText } from '../../../ooxml/walk.ts';
import { remembering } from '../../../text/remembering.ts';
import { copyText } from '../../cells/copy-text.ts';
import { refusingFaults } from '../../xml/walk-xml.ts';
import { unescapeCellText } from './rich-text.ts';

/** The list of sheets (ECMA-376-1 18.2). */
export type WorkbookPart = {
  readonly sheets: readonly {
    readonly name: string;
    readonly relation: string;
    readonly isHidden: boolean;
  }[];
  /** Days are counted from 1904. */
  readonly base1904: boolean;
};

/** Reads the main part of a workbook. */
export function readWorkbookPart(bytes: Uint8Array, file: string, part: string): WorkbookPart {
  return refusingFaults(file, part, () => workbookIn(decodeXml(bytes)));
}

/** Files of one form have the same sheets. */
const workbookIn = remembering(readSheets, { most: 16, longest: 20_000 });

/** Throws `XmlFault`. */
function readSheets(xml: string): WorkbookPart {
  const sheets: { name: string; relation: string; isHidden: boolean }[] = [];
  let base1904 = false;
  walkText(xml, {
    open: ({ name, path, attribute }) => {
      if (name === 'workbookPr' && path.length === 1) {
        base1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      } else if (name === 'sheet' && path[1] === 'sheets') {
        sheets.push({
          name: copyText(unescapeCellText(attribute('name') ?? '')),
          relation: attribute('id') ?? '',
          isHidden: (attribute('state') ?? 'visible') !== 'visible',
        });
      }
    },
  });
  return { sheets, base1904 };
}
