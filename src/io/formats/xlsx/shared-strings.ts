import { unescapeXml } from '../../../ooxml/escape.ts';
import type { Inside } from '../../../ooxml/plain.ts';
import { copyText, sharedText } from '../../cells/copy-text.ts';
import { limits } from '../../limits.ts';
import { refuse } from '../../refusal.ts';
import { readXml, type XmlReader } from '../../xml/walk-xml.ts';
import { createTextCollector, type RichText, unescapeCellText } from './rich-text.ts';

/** Texts that cells point to by number (ECMA-376-1 18.4); phonetic readings are left out. */
export function readSharedStrings(bytes: Uint8Array, file: string, part: string): readonly RichText[] {
  return readXml(bytes, file, part, {
    plain: () => createStringsReader(file),
    strict: () => createStringsReader(file),
  });
}

type StringsReader = XmlReader<readonly RichText[]> & { readonly inside: Inside };

function createStringsReader(file: string): StringsReader {
  const texts: RichText[] = [];
  const collector = createTextCollector();
  /** The text of the entry, where it holds nothing else. */
  let only: string | null = null;
  return {
    listener: {
      open: (element) => {
        if (element.path.length === 1 && element.name === 'si') {
          only = null;
          collector.begin();
        } else if (element.path.length > 1) collector.open(element);
      },
      close: (name, path) => {
        if (path.length > 1) collector.close(name);
        if (path.length !== 1 || name !== 'si') return;
        if (only !== null) texts.push({ text: sharedText(unescapeCellText(only)), font: undefined });
        else {
          const { text, font, runs } = collector.take();
          texts.push({
            text: sharedText(text),
            font,
            ...(runs !== undefined && { runs: runs.map((run) => ({ ...run, text: copyText(run.text) })) }),
          });
        }
        if (texts.length > limits.sharedStrings) refuse('TD1030', { file }, { limit: limits.sharedStrings });
      },
      text: collector.text,
    },
    inside: (name, depth, { text, textEnd }, at) => {
      if (name !== 'si' || depth !== 1) return at;
      const start = PLAIN.find((beginning) => text.startsWith(beginning, at));
      if (start === undefined) return at;
      const end = textEnd(at + start.length);
      if (end === -1 || !text.startsWith('</t></si>', end)) return end === -1 ? -1 : at;
      only = unescapeXml(text.slice(at + start.length, end));
      return end + '</t>'.length;
    },
    finish: () => texts,
  };
}

const PLAIN = ['<t>', '<t xml:space="preserve">'] as const;
