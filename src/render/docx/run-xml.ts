import type { Run } from '../../documents/document-model.ts';
import { escapeXml } from '../../ooxml/escape.ts';
import { cleanText } from '../../text/clean.ts';
import { withoutMarkers } from './markers.ts';

/** What a run adds to the style of its paragraph. */
export type RunLook = {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  /** Points, where they differ from the style's. */
  readonly size?: number | undefined;
};

/** Runs as WordprocessingML; a line break in the text becomes one in the document. */
export function runsXml(runs: readonly Run[], look: RunLook = {}): string {
  let xml = '';
  for (const run of runs) xml += runXml(run, look);
  return xml;
}

/** Of one line, and nothing in it that is cleaned away: most texts. */
const PLAIN = /^[\x20-\x7E\xA0-\u02FF\u1E00-\u1EFF\u2010-\u2027]*$/;

/** Text that only a person can write, as it is printed: in square brackets. */
export function printedText(run: Run): string {
  const text = PLAIN.test(run.text)
    ? run.text
    : withoutMarkers(cleanText(run.text)).replaceAll(/\r\n?/g, '\n').replaceAll('\t', ' ');
  return run.toFill && !/^ ?\[.*\]$/s.test(text) ? `[${text}]` : text;
}

function runXml(run: Run, look: RunLook): string {
  const text = printedText(run);
  if (text === '') return '';
  const properties = runPropertiesXml(run, look);
  if (!text.includes('\n'))
    return `<w:r>${properties}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  return `<w:r>${properties}${lines.join('<w:br/>')}</w:r>`;
}

function runPropertiesXml(run: Run, look: RunLook): string {
  let properties = run.bold || look.bold ? '<w:b/><w:bCs/>' : '';
  if (run.italic || look.italic) properties += '<w:i/><w:iCs/>';
  if (look.size !== undefined)
    properties += `<w:sz w:val="${look.size * 2}"/><w:szCs w:val="${look.size * 2}"/>`;
  if (run.toFill) properties += '<w:highlight w:val="yellow"/>';
  return properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
}
