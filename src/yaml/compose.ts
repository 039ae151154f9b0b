import { Composer, type Document, type ErrorCode, Lexer, LineCounter, Parser, type YAMLError } from 'yaml';
import type { Place } from './place.ts';
import { syntaxWords } from './syntax-words.ts';
import type { YamlFault } from './yaml-fault.ts';

/** A file of ours has about ten levels. */
const MAX_DEPTH = 48;
/** A file that is not YAML at all has a fault in every line; this many are enough to see it. */
const MOST = 20;

/** One YAML document and where its offsets stand; or why it is none. */
export type Composed =
  | { readonly document: Document.Parsed; readonly at: (offset: number) => Place }
  | { readonly faults: readonly YamlFault[] };

/**
 * Parses in the steps of the library's own `parseDocument`, but looks at the depth first: composing calls itself for
 * each level, and a few thousand brackets end the whole process (a regular expression compiled on the last of the
 * stack), which no `catch` sees.
 */
export function compose(text: string): Composed {
  const lines = new LineCounter();
  lines.addNewLine(0);
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const fault = (code: Parameters<typeof syntaxWords>[0], offset: number): YamlFault => ({
    kind: 'syntax',
    place: at(offset),
    ...syntaxWords(code),
  });
  const parser = new Parser(lines.addNewLine);
  const tokens = [];
  for (const lexeme of new Lexer().lex(text)) {
    const start = parser.offset;
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > MAX_DEPTH) return { faults: [fault('RESOURCE_EXHAUSTION', start)] };
  }
  tokens.push(...parser.end());
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false });
  const [document, second] = composer.compose(tokens, true, text.length);
  const faults = independent(document?.errors ?? []).map(({ code, pos }) => fault(code, pos[0]));
  if (second) faults.push(fault('MULTIPLE_DOCS', second.range[0]));
  if (!document || faults.length > 0) return { faults: faults.filter(isFirstOfItsLine).slice(0, MOST) };
  return { document, at };
}

/** What makes the lines after it read as something else than they are. */
const DERAILING: ReadonlySet<ErrorCode> = new Set([
  'BAD_INDENT',
  'BLOCK_IN_FLOW',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'TAB_AS_INDENT',
]);

/** The faults that are no mere consequence of one before them. */
function independent(errors: readonly YAMLError[]): readonly YAMLError[] {
  const sorted = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const derailed = sorted.findIndex(({ code }) => DERAILING.has(code));
  return sorted.filter(({ code }, index) => derailed === -1 || index <= derailed || code === 'TAB_AS_INDENT');
}

function isFirstOfItsLine(fault: YamlFault, index: number, all: readonly YamlFault[]): boolean {
  return all[index - 1]?.place?.line !== fault.place?.line;
}
