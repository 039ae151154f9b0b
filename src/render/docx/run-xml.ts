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
  return runs.map((run) => runXml(run, look)).join('');
}

/** Text that only a person can write, as it is printed: in square brackets. */
export function printedText(run: Run): string {
  const text = withoutMarkers(cleanText(run.text)).replaceAll(/\r\n?/g, '\n').replaceAll('\t', ' ');
  return run.toFill && !/^\[.*\]$/s.test(text) ? `[${text}]` : text;
}

function runXml(run: Run, look: RunLook): string {
  const text = printedText(run);
  if (text === '') return '';
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  return `<w:r>${runPropertiesXml(run, look)}${lines.join('<w:br/>')}</w:r>`;
}

function runPropertiesXml(run: Run, look: RunLook): string {
  const properties = [
    run.bold || look.bold ? '<w:b/><w:bCs/>' : '',
    run.italic || look.italic ? '<w:i/><w:iCs/>' : '',
    look.size === undefined ? '' : `<w:sz w:val="${look.size * 2}"/><w:szCs w:val="${look.size * 2}"/>`,
    run.toFill ? '<w:highlight w:val="yellow"/>' : '',
  ].join('');
  return properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
}
