import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { unzipParts } from '../../src/ooxml/zip.ts';
import { packDocx } from '../../src/render/docx/docx-package.ts';
import { nd30Faults } from '../support/nd30/expect-nd30.ts';
import { issuedDocuments } from '../support/nd30/issued-documents.ts';
import { renderSkeleton } from '../support/render-skeleton.ts';

/** See broken-layouts.yaml. */
type Change = {
  readonly what: string;
  readonly of: string;
  readonly style?: string;
  readonly part?: string;
  readonly from: string;
  readonly to: string;
  readonly all?: true;
  readonly fault: string;
};

const file = join(import.meta.dirname, '..', 'support', 'nd30', 'broken-layouts.yaml');
const changes: readonly Change[] = parse(readFileSync(file, 'utf8'));
const written = new Map<string, Uint8Array>();

beforeAll(async () => {
  for (const { name, skeleton, model } of issuedDocuments) {
    if (changes.some(({ of }) => of === name)) written.set(name, await renderSkeleton(skeleton, model));
  }
});

/** The part with its one change. */
function changed(xml: string, { style, from, to, all }: Change): string {
  if (style === undefined) return xml.replace(new RegExp(from, all ? 'gs' : 's'), to);
  return xml.replace(new RegExp(`w:styleId="${style}".*?</w:style>`, 's'), (definition) =>
    definition.replace(new RegExp(from), to),
  );
}

describe('the check of layout sees each fault', () => {
  it.each(changes)('$what ($of)', (change) => {
    const { of, style, fault } = change;
    const part = change.part ?? (style === undefined ? 'word/document.xml' : 'word/styles.xml');
    const parts = new Map(unzipParts(written.get(of) ?? new Uint8Array()));
    const before = strFromU8(parts.get(part) ?? new Uint8Array());
    const after = changed(before, change);
    expect(after, 'the change does nothing').not.toBe(before);
    parts.set(part, strToU8(after));
    const kind = issuedDocuments.find(({ name }) => name === of)?.kind ?? 'named';
    expect(nd30Faults(packDocx(parts, '2022-12-05'), { kind }).join('\n')).toMatch(new RegExp(fault, 'm'));
  });
});
