import { unzipSync } from 'fflate';

/** All that is readable in a zip and in the zips inside it: names of entries, and parts as text without tags' signs. */
export function readableIn(bytes: Uint8Array): string {
  const decoder = new TextDecoder();
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => {
      const isZip = part[0] === 0x50 && part[1] === 0x4b;
      return `${name}\n${isZip ? readableIn(part) : decoder.decode(part)}`;
    })
    .join('\n');
}
