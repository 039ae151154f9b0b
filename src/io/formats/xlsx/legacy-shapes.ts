import { decodeXml } from '../../../ooxml/parse.ts';
import { walkText } from '../../../ooxml/walk.ts';
import { refusingFaults } from '../../xml/walk-xml.ts';
import { type Anchor, anchorOfNumbers } from './drawn-controls.ts';

/** A shape of the drawing for older programs ([MS-OI29500], VML): controls, objects and the boxes of notes. */
export type LegacyShape = {
  /** Its number: that of `_x0000_s1025` is `1025`. */
  readonly shape: string;
  /** `Checkbox`, `Radio`, `Pict`, `Note` … */
  readonly type: string;
  readonly anchor: Anchor | null;
  readonly isTicked: boolean;
  readonly label: string;
  readonly link: string;
};

/** Excel leaves breaks and pictures open in what it writes as XML. */
const LEFT_OPEN = /<(br|hr|img)((?:\s[^<>]*)?)>/giu;
const LONGEST_LABEL = 200;

/** The shapes of a drawing. Throws `Refusal`. */
export function readLegacyShapes(bytes: Uint8Array, file: string, part: string): readonly LegacyShape[] {
  const shapes: LegacyShape[] = [];
  let current: Record<string, string> = {};
  let label = '';
  let heard = '';
  const text = () =>
    decodeXml(bytes).replace(LEFT_OPEN, (whole, name: string, rest: string) =>
      rest.endsWith('/') ? whole : `<${name}${rest}/>`,
    );
  refusingFaults(file, part, () =>
    walkText(text(), {
      open: ({ name, path, attribute }) => {
        if (path.includes('textbox') && label.length < LONGEST_LABEL) label += heard;
        heard = '';
        if (name === 'shape') {
          const id = [attribute('spid'), attribute('id')].find((each) => /s\d{1,10}$/u.test(each ?? ''));
          current = { shape: /\d{1,10}$/u.exec((id ?? '').slice(-40))?.[0] ?? '' };
          label = '';
        } else if (name === 'ClientData') current.type = attribute('ObjectType') ?? '';
        else if (name === 'br') label += ' ';
      },
      text: (said) => {
        if (heard.length < LONGEST_LABEL) heard += said;
      },
      close: (name, path) => {
        if (path.at(-1) === 'ClientData') current[name] = heard.trim();
        else if (path.includes('textbox') && label.length < LONGEST_LABEL) label += heard;
        heard = '';
        if (name !== 'shape' || current.type === undefined) return;
        shapes.push({
          shape: current.shape ?? '',
          type: current.type,
          anchor: anchorOfNumbers(current.Anchor ?? ''),
          isTicked: current.Checked === '1',
          label: label.replace(/\s+/gu, ' ').trim(),
          link: current.FmlaLink ?? '',
        });
      },
    }),
  );
  return shapes;
}
