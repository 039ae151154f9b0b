import { rememberingBytes } from '../../../ooxml/byte-text.ts';
import { type Inside, walkPlain } from '../../../ooxml/plain.ts';
import { textBytes } from '../../../ooxml/zip.ts';
import { copyText, sharedText } from '../../cells/copy-text.ts';
import { limits } from '../../limits.ts';
import { refuse } from '../../refusal.ts';
import { readXml, type XmlReader } from '../../xml/walk-xml.ts';
import { createTextCollector, type RichText, unescapeCellText } from './rich-text.ts';

/** Texts that cells point to by number (ECMA-376-1 18.4); phonetic readings are left out. */
export function readSharedStrings(bytes: Uint8Array, file: string, part: string): readonly RichText[] {
  return readXml(bytes, file, part, {
    plain: () => {
      const { listener, inside, finish } = createStringsReader(file);
      return walkPlain(bytes, listener, inside) ? finish : null;
    },
    strict: () => createStringsReader(file),
  });
}

type StringsReader = XmlReader<readonly RichText[]> & { readonly inside: Inside };

function createStringsReader(file: string): StringsReader {
  const texts: RichText[] = [];
  const collector = createTextCollector();
  const add = (text: RichText) => {
    texts.push(text);
    if (texts.length > limits.sharedStrings) refuse('TD1030', { file }, { limit: limits.sharedStrings });
  };
  return {
    listener: {
      open: (element) => {
        if (element.path.length === 1 && element.name === 'si') collector.begin();
        else if (element.path.length > 1) collector.open(element);
      },
      close: (name, path) => {
        if (path.length > 1) collector.close(name);
        if (path.length !== 1 || name !== 'si') return;
        const { text, font, runs } = collector.take();
        if (font === undefined && runs === undefined) add(plainEntry(sharedText(text)));
        else {
          add({
            text: sharedText(text),
            font,
            ...(runs !== undefined && { runs: runs.map((run) => ({ ...run, text: copyText(run.text) })) }),
          });
        }
      },
      text: collector.text,
    },
    inside: (_, depth, { bytes, has, textEnd }, start) => {
      if (depth !== 0) return start;
      for (let at = start; ; ) {
        const beginning = PLAIN.find((each) => has(each, at));
        if (beginning === undefined) return at;
        const end = textEnd(at + beginning.length);
        if (end === -1) return -1;
        if (!has(PLAIN_END, end)) return at;
        add(entryIn(bytes, at + beginning.length, end));
        at = end + PLAIN_END.length;
      }
    },
    finish: () => texts,
  };
}

/** Entries of one text in one look, as nearly all are. */
const PLAIN = ['<si><t>', '<si><t xml:space="preserve">'].map(textBytes);
const PLAIN_END = textBytes('</t></si>');

/** The same for all files that have the text. */
const entryIn = rememberingBytes((text) => plainEntry(unescapeCellText(text)));

function plainEntry(text: string): RichText {
  // One that begins so may be the formula of a picture.
  const isAsItStands = text !== '' && !text.startsWith('=');
  return { text, font: undefined, ...(isAsItStands && { content: { kind: 'text', text } }) };
}
