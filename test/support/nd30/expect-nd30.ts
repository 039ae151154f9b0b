import { expect } from 'vitest';
import { appendixFaults } from './checks/appendices.ts';
import { footFaults } from './checks/foot.ts';
import { headFaults } from './checks/head.ts';
import { pageFaults } from './checks/page.ts';
import { tableFaults } from './checks/tables.ts';
import { textFaults } from './checks/text.ts';
import { titleFaults } from './checks/title.ts';
import { type Kind, type Parts, partsOf } from './parts.ts';
import { readLayout } from './read-layout.ts';

const CHECKS: readonly ((parts: Parts) => readonly string[])[] = [
  pageFaults,
  headFaults,
  titleFaults,
  textFaults,
  footFaults,
  appendixFaults,
  tableFaults,
];

/** What a written .docx has otherwise than NĐ 30/2020 says of its kind, in words. */
export function nd30Faults(docx: Uint8Array, { kind }: { readonly kind: Kind }): readonly string[] {
  const parts = partsOf(readLayout(docx), kind);
  return CHECKS.flatMap((check) => check(parts));
}

/** The file, read back, is laid out as NĐ 30/2020 says. */
export function expectNd30(docx: Uint8Array, as: { readonly kind: Kind }): void {
  expect(nd30Faults(docx, as)).toEqual([]);
}
