import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { formatInteger } from '../../text/numbers.ts';
import type { Place } from '../schema.ts';
import { type Places, pathKey } from './place.ts';
import { refuseFeature, refuseNumber } from './refuse.ts';
import { syntaxWords } from './syntax-words.ts';

/** What a YAML file says, and where. */
export type YamlContent = { readonly data: unknown; readonly places: Places };

const MAX_KILOBYTES = 256;
/** A file that is not YAML at all has a fault in every line; this many are enough to see it. */
const MAX_SYNTAX_FAULTS = 20;
const UNUSABLE =
  /[^\t\n\r\x20-\x7E\x85\u00A0-\u2029\u202F-\u2065\u206A-\uD7FF\uE000-\uFFFC\u{10000}-\u{10FFFF}]/u;

/**
 * Reads a criteria file as plain YAML 1.2: no anchors, aliases, tags, merges, directives, second documents, double
 * keys or numbers that look like others. Null where the text itself cannot be read; every fault of it is said.
 */
export function readYaml(text: string, file: string): Staged<YamlContent | null> {
  const size = new TextEncoder().encode(text).length;
  if (size > MAX_KILOBYTES * 1024) {
    const values = { size: formatInteger(Math.ceil(size / 1024)), limit: String(MAX_KILOBYTES) };
    return staged(null, [diagnose('TD4101', { file }, values)]);
  }
  const source = text.normalize('NFC');
  const unusable = refuseCharacter(source, file);
  if (unusable) return staged(null, [unusable]);
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    const faults = document.errors.map(({ code, pos }) =>
      diagnose('TD4103', { file, ...at(pos[0]) }, syntaxWords(code)),
    );
    return staged(null, faults.filter(isFirstOfItsLine).slice(0, MAX_SYNTAX_FAULTS));
  }
  const { places, diagnostics } = walk(document, file, at);
  return diagnostics.length > 0
    ? staged(null, diagnostics)
    : staged({ data: document.toJS({ maxAliasCount: 0 }), places });
}

function isFirstOfItsLine(fault: Diagnostic, index: number, all: readonly Diagnostic[]): boolean {
  const before = all[index - 1];
  return before?.line !== fault.line || before?.message !== fault.message;
}

function refuseCharacter(source: string, file: string): Diagnostic | null {
  const found = UNUSABLE.exec(source);
  if (!found) return null;
  const before = source.slice(0, found.index).split('\n');
  const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  const hex = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return diagnose('TD4102', { file, ...place }, { codePoint: `U+${hex}` });
}

/** Goes through every entry once: notes its place, and what of it is refused. */
function walk(
  document: Document.Parsed,
  file: string,
  at: (offset: number) => Place,
): { readonly places: Places; readonly diagnostics: readonly Diagnostic[] } {
  const places = new Map<string, Place>();
  const diagnostics: Diagnostic[] = [];
  const refuse = (node: Node, feature: ReturnType<typeof refuseFeature>) => {
    if (feature) diagnostics.push(diagnose('TD4104', { file, ...at(node.range?.[0] ?? 0) }, feature));
  };
  const visit = (node: unknown, path: readonly (string | number)[], keyPlace: Place): void => {
    const value = node as Node | null;
    const place = value?.range && !isEmpty(value) ? at(value.range[0]) : keyPlace;
    places.set(pathKey(path), place);
    if (!value) return;
    refuse(value, refuseFeature(value));
    if (isAlias(value)) return;
    if (isScalar(value)) {
      const written = refuseNumber(value);
      if (written !== null)
        diagnostics.push(diagnose('TD4106', { file, ...place, found: written }, { written }));
    } else if (isSeq(value)) {
      value.items.forEach((item, index) => {
        visit(item, [...path, index], place);
      });
    } else if (isMap(value)) {
      const seen = new Map<string, number>();
      for (const { key, value: item } of value.items) {
        const keyNode = key as Node;
        const keyAt = at(keyNode.range?.[0] ?? value.range?.[0] ?? 0);
        refuse(keyNode, refuseFeature(keyNode, 'key'));
        const name = isScalar(keyNode) ? String(keyNode.value) : '?';
        const firstLine = seen.get(name);
        if (firstLine !== undefined) {
          diagnostics.push(diagnose('TD4105', { file, ...keyAt, found: name }, { key: name, firstLine }));
        }
        seen.set(name, firstLine ?? keyAt.line);
        places.set(keyOf([...path, name]), keyAt);
        visit(item, [...path, name], keyAt);
      }
    }
  };
  visit(document.contents, [], { line: 1, column: 1 });
  if (document.directives?.docStart && document.directives.yaml.explicit) {
    const feature = { feature: 'dòng %YAML', remedy: 'Xóa dòng bắt đầu bằng dấu % và dòng --- sau nó.' };
    diagnostics.push(diagnose('TD4104', { file, line: 1, column: 1 }, feature));
  }
  return { places, diagnostics };
}

/** Where the name of an entry stands, apart from its value. */
export function keyOf(path: readonly (string | number)[]): string {
  return `${pathKey(path)}:`;
}

function isEmpty(node: Node): boolean {
  return isScalar(node) && node.value === null && (node.source ?? '') === '';
}
