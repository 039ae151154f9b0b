import { isNode, isPair, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import { describeCleaning } from '../text/clean.ts';

const MOST_BYTES = 256 * 1024;

/** A line and column, both from 1. */
export type YamlPlace = { readonly line: number; readonly column: number };

/** What the file says, and where each of its keys stands. */
export type ParsedYaml = {
  readonly data: unknown;
  /** Place of the value at a path, or of the nearest thing above it. */
  readonly placeOf: (path: readonly PropertyKey[]) => YamlPlace;
  /** Place of a key of the mapping at a path. */
  readonly placeOfKey: (path: readonly PropertyKey[], key: string) => YamlPlace;
};

/** Why a text is not YAML that the tool takes: the words after `vì`. */
export type YamlFault = { readonly because: string } & Partial<YamlPlace>;

/** Reads YAML without what a settings file has no need of: aliases, several documents, invisible characters. */
export function parseYaml(bytes: Uint8Array): ParsedYaml | YamlFault {
  if (bytes.length > MOST_BYTES) return { because: 'tệp dài quá 256 KB' };
  const text = decode(bytes);
  if (text === null) return { because: 'tệp không được lưu dạng UTF-8' };
  for (const [index, line] of text.split('\n').entries()) {
    const found = describeCleaning(line);
    if (found !== null) return { because: `dòng ${index + 1} có ${found}`, line: index + 1, column: 1 };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const place = (offset: number): YamlPlace => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const fault = document.errors[0];
  if (fault !== undefined) {
    const at = place(fault.pos[0]);
    return { because: `dòng ${at.line} ${inWords(fault.code)}`, ...at };
  }
  const alias = firstAlias(document);
  if (alias !== null) {
    const at = place(alias);
    return { because: `dòng ${at.line} dùng tham chiếu (*), cách viết không dùng ở đây`, ...at };
  }
  const placeOf = (path: readonly PropertyKey[]): YamlPlace => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    if (isNode(node) && node.range) return place(node.range[0]);
    return path.length === 0 ? { line: 1, column: 1 } : placeOf(path.slice(0, -1));
  };
  const placeOfKey = (path: readonly PropertyKey[], key: string): YamlPlace => {
    const map = path.length === 0 ? document.contents : document.getIn(path, true);
    let found: number | undefined;
    visit(isNode(map) ? map : null, {
      Pair: (_, pair) => {
        if (isPair(pair) && isNode(pair.key) && String(pair.key) === key) found = pair.key.range?.[0];
        return found === undefined ? visit.SKIP : visit.BREAK;
      },
    });
    return found === undefined ? placeOf(path) : place(found);
  };
  return { data: document.toJS(), placeOf, placeOfKey };
}

function inWords(code: YAMLError['code']): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'ghi một mục đã có ở trên';
    case 'TAB_AS_INDENT':
      return 'thụt vào bằng phím Tab; hãy dùng dấu cách';
    case 'BAD_INDENT':
      return 'thụt vào không thẳng với các dòng cùng cấp';
    case 'MISSING_CHAR':
      return 'thiếu một dấu, thường là dấu nháy đóng hoặc dấu cách sau dấu hai chấm';
    case 'MULTIPLE_DOCS':
      return 'bắt đầu một văn bản thứ hai (---)';
    default:
      return 'không đúng cách viết “mục: giá trị”; chữ có dấu hai chấm thì đặt trong dấu nháy kép';
  }
}

function firstAlias(document: ReturnType<typeof parseDocument>): number | null {
  let found: number | null = null;
  visit(document, {
    Alias: (_, alias) => {
      found = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    return null;
  }
}
