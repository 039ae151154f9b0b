import { compose } from './compose.ts';
import { decodeYaml, refuseSize } from './decode-yaml.ts';
import { refuseCharacters } from './refuse-characters.ts';
import { walk } from './walk.ts';
import { inOrder, type YamlFault } from './yaml-fault.ts';
import type { YamlReading } from './yaml-reading.ts';

/**
 * The one reader of YAML: plain YAML 1.2, no anchors, aliases, tags, merges, directives, second documents, double keys
 * or numbers that look like others. What stands in a refused place is kept where it can be (the first of two entries,
 * nothing for an alias), so that the rest of the file can be looked at in the same run; with any fault, the content
 * is not for use.
 */
export function readYaml(source: string | Uint8Array): YamlReading {
  const decoded = typeof source === 'string' ? sized(source) : decodeYaml(source);
  if (typeof decoded !== 'string') return { content: null, faults: [decoded] };
  const text = decoded
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
  const characters = refuseCharacters(text);
  const spoiled = new Set(characters.map(({ place }) => place?.line));
  const composed = compose(text);
  const { content, faults } =
    'faults' in composed ? { content: null, faults: composed.faults } : walk(composed.document, composed.at);
  const others = faults.filter(({ place }) => !spoiled.has(place?.line));
  return { content, faults: inOrder([...characters, ...others]) };
}

function sized(text: string): string | YamlFault {
  return refuseSize(new TextEncoder().encode(text).length) ?? text;
}
