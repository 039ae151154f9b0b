import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layOut } from './lay-out.ts';
import { skeletons } from './text/registry.ts';

/** Writes the templates that ship, from their words; an office edits the .docx in Word, not this. */
const folder = dirname(fileURLToPath(import.meta.url));
await mkdir(folder, { recursive: true });
for (const skeleton of skeletons) {
  const path = join(folder, `${skeleton.name}.docx`);
  const bytes = await layOut(skeleton);
  const isNew = !(await readdir(folder)).includes(`${skeleton.name}.docx`);
  const hasChanged = isNew || !bytesEqual(bytes, await readFile(path));
  if (hasChanged) await writeFile(path, bytes);
  console.log(`${hasChanged ? 'đã ghi ' : 'như cũ '} templates/${skeleton.name}.docx`);
}

function bytesEqual(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.from(a).equals(b);
}
