/**
 * Tries the folder for Windows where it runs: wine unpacks nothing that people would not, and does a clerk's year in a folder
 * with spaces and marks in its name; the package for npm does the same on this system, installed as a stranger would. Then
 * every file of the two workspaces is compared, byte by byte.
 *
 * `npm run dist:trial`. Wine 10 comes from Debian 13; on another system it is laid beside, in a root of its own, where
 * debootstrap and root rights are there. Where they are not, that is said and the run ends with 3.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync, zipSync } from 'fflate';
import { profileText } from '../../samples/make/profile.ts';
import { sampleRegister } from '../../samples/make/register/units.ts';
import { registerFile } from '../../samples/make/register-file.ts';
import { buildMail, officeHeaders } from '../../test/support/build-mail.ts';
import { lay, NOT_WITHIN_REACH } from './wine-root.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/u, '');
const release = join(root, 'release');
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Of the sample: a ward, an office and two schools. */
const UNITS = ['02002', '02004', '05002', '05003'] as const;
const FOLDER = 'Phòng Nội vụ/thi đua 2022';

/** A clerk's year. `#` stands for the folder of what was sent. */
const STEPS: readonly (readonly string[])[] = [
  ['--version'],
  ['khoitao', 'thư mục mới', '--nam', '2022', '--khong-hoi', '--ngay', '01/10/2022'],
  ['khoitao', '--nam', '2022', '--khong-hoi', '--ngay', '01/10/2022'],
  ['bieumau', '2022', '--khong-hoi', '--ngay', '01/11/2022'],
  ['nhan', '2022', '#/nộp.zip', '#/thư.eml', '--ngay-nhan', '28/11/2022', '--khong-hoi'],
  ['nhan', '2022', '#/lẻ tệp', '--ngay-nhan', '29/11/2022', '--khong-hoi'],
  ['rasoat', '2022', '--khong-hoi', '--ngay', '30/11/2022'],
  ['tonghop', '2022', '--khong-hoi', '--ngay', '15/12/2022'],
  ['hoidong', '2022', '--khong-hoi', '--ngay', '16/12/2022'],
  ['tonghop', '2022', '--khong-hoi', '--ngay', '17/12/2022'],
  ['soket', '2022', '--khong-hoi', '--ngay', '20/12/2022'],
  ['tongket', '2025', '--khong-hoi', '--ngay', '25/03/2025'],
];

type Told = { readonly code: number | null; readonly screen: string };
type Run = (args: readonly string[], folder: string) => Told;

const system = lay();
if (system === NOT_WITHIN_REACH) {
  say(
    'wine 10 is not within reach here (no Debian 13, or no debootstrap and root rights): Windows was NOT tried.',
  );
  process.exit(3);
}

const scratch = join(system.home, 'thidua-trial');
rmSync(scratch, { recursive: true, force: true });
const [linux, windows] = [join(scratch, 'linux'), join(scratch, 'windows')];
for (const side of [linux, windows]) await layWorkspace(join(side, FOLDER));

const prefix = join(tmpdir(), 'thidua-trial-npm');
rmSync(prefix, { recursive: true, force: true });
const tarball = releaseFile('.tgz');
execFileSync(
  'npm',
  ['install', '--global', '--prefix', prefix, '--offline', '--no-audit', '--no-fund', tarball],
  {
    stdio: 'ignore',
  },
);
const onLinux: Run = (args, folder) => {
  const { status, stdout, stderr } = spawnSync(join(prefix, 'bin/thidua'), args, {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: status, screen: `${stdout}${stderr}` };
};

const unpacked = join(scratch, 'Chương trình của tôi');
for (const [name, bytes] of Object.entries(unzipSync(readFileSync(releaseFile('-win-x64.zip'))))) {
  const path = join(unpacked, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, bytes);
}
const program = join(unpacked, readdirSync(unpacked)[0] ?? '');
/** What `thidua.cmd` starts. Where two words need quotes, cmd itself cannot be handed a line from outside: it takes some off. */
const onWindows: Run = (args, folder) =>
  args.some((word) => /[^\w/.-]/u.test(word))
    ? system.wine([join(program, 'node.exe'), join(program, 'app/bin/thidua.js'), ...args], folder)
    : system.wine(['cmd', '/c', join(program, 'thidua.cmd'), ...args], folder);

const faults: string[] = [];
for (const step of STEPS) {
  const command = step.join(' ');
  const told = [linux, windows].map((side, index): Told => {
    const folder = join(side, FOLDER);
    const args = step.map((word) => word.replace('#', '../đã gửi'));
    return (index === 0 ? onLinux : onWindows)(args, folder);
  });
  const [here, there] = told;
  const isSame = here?.code === there?.code && here?.code !== null && (here?.code ?? 9) < 2;
  say(`${isSame ? 'same ' : 'OTHER'} thidua ${command}: ${here?.code} here, ${there?.code} under wine`);
  if (!isSame) faults.push(`thidua ${command}\n--- here\n${here?.screen}\n--- under wine\n${there?.screen}`);
}

const [here, there] = [filesIn(linux), filesIn(windows)];
let same = 0;
for (const path of [...new Set([...here.keys(), ...there.keys()])].sort()) {
  const [one, other] = [here.get(path), there.get(path)];
  if (one !== undefined && other !== undefined && one.equals(other)) same += 1;
  else
    faults.push(
      `${path}: ${one === undefined ? 'only under wine' : other === undefined ? 'only here' : 'differs'}`,
    );
}
say(`${same} of ${Math.max(here.size, there.size)} files are the same to the byte.`);
if (same < 30) faults.push('too few files were written');
if (faults.length > 0) {
  say(faults.join('\n'));
  process.exit(1);
}
say(`thidua does its year under ${system.version} as it does here.`);

/** Profile and register of four units, and what three of them sent: in a zip, by mail, as a file. */
async function layWorkspace(folder: string): Promise<void> {
  const sent = join(folder, '../đã gửi');
  mkdirSync(join(sent, 'lẻ tệp'), { recursive: true });
  mkdirSync(folder, { recursive: true });
  const units = sampleRegister.units.filter(({ id }) => (UNITS as readonly string[]).includes(id));
  writeFileSync(join(folder, 'thidua.yaml'), profileText);
  writeFileSync(join(folder, 'don-vi.xlsx'), await registerFile({ ...sampleRegister, units }));
  const received = join(root, 'samples/thanh-pho-thanh-hoa/2022/nhan');
  const files = UNITS.flatMap((unit) => readdirSync(received).filter((name) => name.startsWith(unit))).map(
    (name): readonly [string, Uint8Array] => [name, readFileSync(join(received, name))],
  );
  const [first, second, third] = files;
  if (first === undefined || second === undefined || third === undefined)
    throw new Error('the sample has changed');
  const zipped = zipSync(Object.fromEntries([[`hồ sơ/${first[0]}`, first[1]]]), {
    mtime: new Date(2022, 10, 28),
  });
  writeFileSync(join(sent, 'nộp.zip'), zipped);
  const attachment = {
    headers: [
      `Content-Type: application/octet-stream; name="${second[0]}"`,
      'Content-Transfer-Encoding: base64',
      `Content-Disposition: attachment; filename="${second[0]}"`,
    ],
    body: Buffer.from(second[1]).toString('base64').replace(/.{76}/gu, '$&\r\n'),
  };
  writeFileSync(join(sent, 'thư.eml'), buildMail({ headers: officeHeaders, parts: [attachment] }));
  writeFileSync(join(sent, 'lẻ tệp', third[0]), third[1]);
}

/** Every file by its path. What only says when something was done, or keeps what was read for the next run, is left out. */
function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/').normalize('NFC'),
      )
      .filter((path) => !path.includes('/.thidua/'))
      .map((path) => [path, withoutBuild(path, readFileSync(join(folder, path)))]),
  );
}

/** The list of own files tells by which build of the tool each was made, and two machines have two: the rest of it is compared. */
function withoutBuild(path: string, bytes: Buffer): Buffer {
  if (!path.endsWith('/.thidua-da-ghi.json')) return bytes;
  return Buffer.from(bytes.toString('utf8').replace(/,\n\s*"from": "[0-9a-f]{64}"/gu, ''));
}

function releaseFile(ending: string): string {
  const name = existsSync(release) ? readdirSync(release).find((each) => each.endsWith(ending)) : undefined;
  if (name === undefined) throw new Error(`no *${ending} in release/: run “npm run dist” first`);
  return join(release, name);
}
