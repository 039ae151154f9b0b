/** Why a .csv cannot be split safely; `line` is the line of the file where it shows. */
export type SplitFault = { readonly fault: 'unclosed-quote' | 'long-line'; readonly line: number };

export type Delimiter = ';' | ',' | '\t';

/** The records of a text, and the fault that ended the splitting early. */
export type SplitText = {
  readonly records: readonly (readonly string[])[];
  readonly fault: SplitFault | null;
};

/** Records of a .csv as Excel splits them: a quote counts only where a field begins, `""` is a quote inside. */
export function splitRecords(
  text: string,
  delimiter: Delimiter,
  bounds: { readonly lineLength: number; readonly records?: number },
): SplitText {
  const records: string[][] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const fields: string[] = [];
    const start = at;
    const startLine = line;
    for (let isOpen = true; isOpen; ) {
      const field = readField(text, at, delimiter);
      if (field === null) return { records, fault: { fault: 'unclosed-quote', line } };
      if (field.end - start > bounds.lineLength) {
        return { records, fault: { fault: 'long-line', line: startLine } };
      }
      fields.push(field.text);
      line += field.lines;
      isOpen = text[field.end] === delimiter;
      at = field.end + 1;
      if (text[field.end] === '\r' && text[at] === '\n') at += 1;
    }
    line += 1;
    records.push(fields);
    if (records.length === bounds.records) break;
  }
  return { records, fault: null };
}

type Field = { readonly text: string; readonly end: number; readonly lines: number };

function readField(text: string, from: number, delimiter: Delimiter): Field | null {
  if (text[from] !== '"') {
    const end = endOfPlain(text, from, delimiter);
    return { text: text.slice(from, end), end, lines: 0 };
  }
  let quoted = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return null;
    quoted += text.slice(at, quote);
    at = quote + 1;
    if (text[at] !== '"') break;
    quoted += '"';
    at += 1;
  }
  const end = endOfPlain(text, at, delimiter);
  return { text: quoted + text.slice(at, end), end, lines: quoted.split('\n').length - 1 };
}

function endOfPlain(text: string, from: number, delimiter: Delimiter): number {
  const cut = delimiter.charCodeAt(0);
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === cut || code === lineFeed || code === carriageReturn) break;
  }
  return at;
}

const lineFeed = 10;
const carriageReturn = 13;
