import { type Document, isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import { keyOf, type Path, type Place, pathKey } from './place.ts';
import { type Feature, refuseDirective, refuseFeature, refuseNumber } from './refuse.ts';
import type { YamlFault } from './yaml-fault.ts';
import type { YamlReading } from './yaml-reading.ts';

/** Goes through every entry once: its value, its place, and what of it is refused. */
export function walk(document: Document.Parsed, at: (offset: number) => Place): YamlReading {
  const places = new Map<string, Place>();
  const faults: YamlFault[] = [];
  const refuse = (node: Node | null, feature: Feature | null) => {
    if (feature) faults.push({ kind: 'feature', place: at(node?.range?.[0] ?? 0), ...feature });
  };
  const visit = (value: Node | null, path: Path, keyPlace: Place): unknown => {
    const place = value?.range && !isEmpty(value) ? at(value.range[0]) : keyPlace;
    places.set(pathKey(path), place);
    if (!value) return null;
    refuse(value, refuseFeature(value));
    if (isAlias(value)) return null;
    if (isSeq(value)) {
      return value.items.map((item, index) => visit(item as Node | null, [...path, index], place));
    }
    if (!isMap(value)) {
      const number = isScalar(value) ? refuseNumber(value) : null;
      if (number) faults.push({ ...number, place });
      return isScalar(value) ? value.value : null;
    }
    const entries = new Map<string, unknown>();
    const lines = new Map<string, number>();
    for (const { key, value: item } of value.items) {
      const keyNode = key as Node | null;
      const keyAt = at(keyNode?.range?.[0] ?? value.range?.[0] ?? 0);
      const name = isScalar(keyNode) ? String(keyNode.value) : '?';
      const feature = keyNode && (refuseFeature(keyNode) ?? refuseFeature(keyNode, 'key'));
      refuse(keyNode, feature);
      const firstLine = lines.get(name);
      if (firstLine !== undefined) {
        faults.push({
          kind: 'double-key',
          place: keyAt,
          found: name,
          problem: `Mục “${name}” đã ghi ở dòng ${firstLine}, ở đây lại ghi lần nữa`,
          remedy: 'Giữ một chỗ, xóa chỗ kia.',
        });
        visit(item as Node | null, [...path, `${name}#${entries.size}`], keyAt);
        continue;
      }
      lines.set(name, keyAt.line);
      places.set(keyOf([...path, name]), keyAt);
      const inner = visit(item as Node | null, [...path, name], keyAt);
      if (!feature) entries.set(name, inner);
    }
    return Object.fromEntries(entries);
  };
  const data = visit(document.contents, [], { line: 1, column: 1 });
  const directive = refuseDirective(document);
  if (directive) faults.push({ kind: 'feature', place: { line: 1, column: 1 }, ...directive });
  return { content: { data, places }, faults };
}

function isEmpty(node: Node): boolean {
  return isScalar(node) && node.value === null && (node.source ?? '') === '';
}
