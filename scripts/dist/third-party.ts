import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

type Package = {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly text: string;
};

/** `THIRD-PARTY.md`: every package that has code in the bundle, with its version, licence and the licence's words. */
export function thirdParty(root: string, metafile: Metafile): string {
  const bundled = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  const folders = [...new Set(bundled.flatMap((path) => packageFolder(path) ?? []))].sort();
  const packages = folders.map((folder) => describe(join(root, folder)));
  return [
    '# Thư viện đi kèm',
    '',
    'Chương trình có mã của các thư viện sau, theo giấy phép ghi ở dưới.',
    '',
    ...packages.map(({ name, version, license }) => `- ${name} ${version}: ${license}`),
    ...packages.flatMap(({ name, version, text }) => ['', `## ${name} ${version}`, '', '```', text, '```']),
    '',
  ].join('\n');
}

/** `node_modules/docx/node_modules/nanoid` of a file below it; null for our own. */
function packageFolder(path: string): string | null {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/u.exec(path)?.[0] ?? null;
}

function describe(folder: string): Package {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Omit<
    Package,
    'text'
  >;
  if (typeof license !== 'string') throw new Error(`${name}: its package.json names no licence`);
  const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)(?:\.|$|-)/iu.test(each));
  const text =
    file === undefined
      ? `${license} (gói không kèm văn bản giấy phép)`
      : readFileSync(join(folder, file), 'utf8');
  return { name, version, license, text: text.replaceAll('\r\n', '\n').trim() };
}
