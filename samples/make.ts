import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { profileSchema } from '../src/domain/profile.ts';
import { amendment } from './make/amendment.ts';
import { councilFile } from './make/council.ts';
import { criteriaOf } from './make/criteria.ts';
import { FULL_YEAR } from './make/people/continuity.ts';
import { profileText } from './make/profile.ts';
import { recordFiles } from './make/records.ts';
import { sampleRegister } from './make/register/units.ts';
import { registerFile } from './make/register-file.ts';
import type { SampleFile } from './make/sample-year.ts';
import { starterSample } from './make/starters/make.ts';
import { SAMPLE_YEAR, sampleOffices } from './make/starters/offices.ts';
import { careers, kept, moved } from './make/stories/over-the-years.ts';
import { stories } from './make/stories/registry.ts';
import { makeYear } from './make/year.ts';

/** Every file of the sample workspace, by its path in it; the same bytes every time. */
export async function sampleFiles(): Promise<readonly SampleFile[]> {
  const profile = profileSchema.parse(parse(profileText));
  const amended = await amendment(profile.plan);
  const criteriaIn = (year: number) => criteriaOf(profile.plan, year, [amended.edition]);
  const { set } = await criteriaIn(FULL_YEAR);
  const history = { register: sampleRegister, set, kept, moved, careers };
  const files: SampleFile[] = [
    { path: 'thidua.yaml', bytes: new TextEncoder().encode(profileText) },
    { path: 'don-vi.xlsx', bytes: await registerFile(sampleRegister) },
    ...(await recordFiles(amended.edition.set)),
    amended.file,
  ];
  for (const story of stories) {
    const criteria = await criteriaIn(story.year);
    const year = await makeYear({ register: sampleRegister, profile, criteria, story, history });
    files.push(...year.map(({ path, bytes }) => ({ path: `${story.year}/${path}`, bytes })));
  }
  files.push(await councilFile(files));
  return files;
}

/** Writes the small samples, a folder each: an office for each starter with what its units sent in. */
export async function writeStarterSamples(folder: string): Promise<readonly string[]> {
  const written: string[] = [];
  for (const office of sampleOffices) {
    const own = join(folder, office.folder);
    await rm(join(own, String(SAMPLE_YEAR), 'nhan'), { recursive: true, force: true });
    await write(own, await starterSample(office));
    written.push(own);
  }
  return written;
}

async function write(folder: string, files: readonly SampleFile[]): Promise<void> {
  for (const { path, bytes } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
  }
}

/** Writes the sample workspace; what was received before in its years is replaced. */
export async function writeSamples(folder: string): Promise<void> {
  for (const { year } of stories)
    await rm(join(folder, String(year), 'nhan'), { recursive: true, force: true });
  await write(folder, await sampleFiles());
}

const here = fileURLToPath(import.meta.url);
if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  const folder = resolve(process.argv[2] ?? join(dirname(here), 'thanh-pho-thanh-hoa'));
  await writeSamples(folder);
  const small = process.argv[2] === undefined ? await writeStarterSamples(dirname(here)) : [];
  for (const each of [folder, ...small]) console.log(`Đã tạo thư mục làm việc mẫu: ${each}`);
}
