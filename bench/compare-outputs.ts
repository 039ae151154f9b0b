import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { unzipSync } from 'fflate';

/** What a clerk does with the sample, from its first year to the review at the end, each on a day of its own. */
const COMMANDS: readonly (readonly string[])[] = [
  ['tonghop', '2019', '--ngay', '05/12/2019'],
  ['tonghop', '2020', '--ngay', '05/12/2020'],
  ['tonghop', '2021', '--ngay', '05/12/2021'],
  ['tonghop', '2022', '--ngay', '05/12/2022'],
  ['tonghop', '2023', '--ngay', '15/12/2023'],
  ['tonghop', '2024', '--ngay', '15/12/2024'],
  ['tonghop', '2025', '--ngay', '05/12/2025'],
  ['soket', '2022', '--ngay', '15/3/2022'],
  ['tongket', '2025', '--ngay', '25/3/2025'],
  ['rasoat', '2022', '--ngay', '05/12/2022'],
  ['dondoc', '2022', '--ngay', '05/12/2022'],
  ['thamdinh', '2022', '--chon', '8', '--ngay', '05/12/2022'],
  ['hoidong', '2022', '--ngay', '05/12/2022'],
  ['bieumau', '2022', '--ngay', '01/10/2022'],
  ['sosanh', '2021', '2022', '--ngay', '05/12/2022'],
  ['tieuchi', 'xem', '2022'],
];
const SAMPLE = 'samples/thanh-pho-thanh-hoa';

/** What a checkout left: each file's bytes, each command's screen and exit code. Names of folders stand as `<…>`. */
type Left = ReadonlyMap<string, Buffer>;

/** Runs every command with the built program of one checkout, on a copy of the sample of that checkout. */
function outputsOf(checkout: string): Left {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-outputs-'));
  const left = new Map<string, Buffer>();
  try {
    // Both checkouts see a folder of the same name and length: screens are wrapped.
    const workspace = join(folder, 'ws');
    cpSync(join(checkout, SAMPLE), workspace, { recursive: true });
    for (const command of COMMANDS) {
      const program = join(checkout, 'bin/thidua.js');
      const typed = [...command, '--thu-muc', workspace, '--khong-hoi'];
      const ran = spawnSync(process.execPath, [program, ...typed], { encoding: 'utf8', cwd: folder });
      const named = (text: string) => text.replaceAll(checkout, '<checkout>').replaceAll(folder, '<folder>');
      const name = `screen of ${command.slice(0, 2).join(' ')}`;
      left.set(name, Buffer.from(`exit ${ran.status}\n${named(ran.stdout)}\n${named(ran.stderr)}`));
    }
    for (const entry of readdirSync(workspace, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      const name = relative(workspace, path).split(sep).join('/');
      if (entry.isFile() && !name.startsWith('.thidua/')) left.set(name, readFileSync(path));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return left;
}

/** Of Office files, which parts differ; none where they are only packed otherwise. */
function partsOf(before: Buffer, after: Buffer): string {
  const [parts, others] = [unzipSync(before), unzipSync(after)];
  const names = [...new Set([...Object.keys(parts), ...Object.keys(others)])].toSorted();
  const same = (name: string) => Buffer.from(parts[name] ?? []).equals(Buffer.from(others[name] ?? []));
  return names.filter((name) => !same(name)).join(', ') || ONLY_PACKED;
}

const ONLY_PACKED = 'the same parts, packed otherwise';

/** One line for each that differs; where it is text, with the first line that does. */
function differences(old: Left, now: Left): readonly string[] {
  return [...new Set([...old.keys(), ...now.keys()])].toSorted().flatMap((name) => {
    const [before, after] = [old.get(name), now.get(name)];
    if (before === undefined) return [`only in the new: ${name} (${after?.length} bytes)`];
    if (after === undefined) return [`only in the old: ${name} (${before.length} bytes)`];
    if (before.equals(after)) return [];
    const told = `differs: ${name} (${before.length} → ${after.length} bytes)`;
    if (/\.(docx|xlsx)$/.test(name)) return [`${told}: ${partsOf(before, after)}`];
    if (!/^screen of |\.(json|csv|txt|yaml|md)$/.test(name)) return [told];
    const [lines, others] = [String(before).split('\n'), String(after).split('\n')];
    const at = lines.findIndex((line, index) => line !== others[index]);
    return [
      told,
      `  line ${at + 1} - ${lines[at]?.slice(0, 200)}`,
      `  line ${at + 1} + ${others[at]?.slice(0, 200)}`,
    ];
  });
}

const [old, now] = process.argv.slice(2).map((path) => resolve(path));
if (old === undefined || now === undefined) {
  console.error('npm run compare:outputs -- <old checkout> <new checkout>; both with `npm run build` done');
  process.exit(2);
}
const [before, after] = [outputsOf(old), outputsOf(now)];
const found = differences(before, after);
for (const line of found) console.log(line);
const packed = found.filter((line) => line.endsWith(ONLY_PACKED)).length;
const bytes = [...after.values()].reduce((sum, one) => sum + one.length, 0);
console.log(
  `${after.size} files and screens (${bytes} bytes) of ${COMMANDS.length} commands; ${found.filter((line) => !line.startsWith('  ')).length} differ, ${packed} of them only in how they are packed`,
);
process.exitCode = found.length === 0 ? 0 : 1;
