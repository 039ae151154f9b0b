import { copyText } from '../../cells/copy-text.ts';
import { limits } from '../../limits.ts';
import { refuse } from '../../refusal.ts';
import { walkXml } from '../../xml/walk-xml.ts';
import { createTextCollector, type RichText } from './rich-text.ts';

/** Texts that cells point to by number (ECMA-376-1 18.4); phonetic readings are left out. */
export function readSharedStrings(bytes: Uint8Array, file: string, part: string): readonly RichText[] {
  const texts: RichText[] = [];
  const collector = createTextCollector();
  walkXml(bytes, file, part, {
    open: (element) => {
      if (element.path.length === 1 && element.name === 'si') collector.begin();
      else if (element.path.length > 1) collector.open(element);
    },
    close: (name, path) => {
      if (path.length > 1) collector.close(name);
      if (path.length !== 1 || name !== 'si') return;
      const { text, font, runs } = collector.take();
      texts.push({
        text: copyText(text),
        font,
        ...(runs !== undefined && { runs: runs.map((run) => ({ ...run, text: copyText(run.text) })) }),
      });
      if (texts.length > limits.sharedStrings) refuse('TD1030', { file }, { limit: limits.sharedStrings });
    },
    text: collector.text,
  });
  return texts;
}
