import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { completionScript } from '../../src/cli/steps/completion-script.ts';
import { NODE_VERSION, nodeForWindows } from './node-for-windows.ts';

/** Every file has the same date, so that the same sources give the same bytes. */
const DATE = new Date(2026, 0, 1);
const OWN = join(import.meta.dirname, 'windows');

/** The file that lets PowerShell complete commands, and what stands above what `hoanthanh` prints: where the program is. */
const COMPLETION = 'tu-dien-lenh.ps1';

export function completionForZip(): string {
  const head = [
    '# Chạy trong PowerShell, mỗi lần mở cửa sổ hoặc ghi vào $PROFILE:  . "<thư mục này>\\tu-dien-lenh.ps1"',
    'Set-Alias -Scope Global thidua "$PSScriptRoot\\thidua.cmd"',
  ];
  return `${head.join('\n')}\n${completionScript('powershell')}`;
}

/**
 * The folder for Windows, zipped: double-click `MỞ THIDUA.cmd` for the menu, `thidua.cmd` for a command line; the program
 * in `app/`, and the Node that runs it. Returns the name of the zip in `into`.
 */
export async function zipForWindows(staged: string, into: string): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(staged, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const folder = `thidua-${version}-win-x64`;
  const { program, license } = nodeForWindows();
  const files: Zippable = {};
  const put = (path: string, bytes: Uint8Array) => {
    files[`${folder}/${path}`] = [bytes, { mtime: DATE, level: 9 }];
  };
  for (const name of readdirSync(OWN))
    put(name, forWindows(readFileSync(join(OWN, name), 'utf8'), version, name));
  put(COMPLETION, forWindows(completionForZip(), version, COMPLETION));
  put('node.exe', program);
  put('app/LICENSE-node.txt', license);
  for (const path of filesUnder(staged)) put(`app/${path}`, readFileSync(join(staged, path)));
  const name = `${folder}.zip`;
  writeFileSync(join(into, name), zipSync(files));
  return name;
}

/** Windows' own line ends; a text that people read opens in Notepad with its marks. */
function forWindows(text: string, version: string, name: string): Uint8Array {
  const filled = text.replaceAll('{version}', version).replaceAll('{node}', NODE_VERSION);
  // Windows PowerShell takes a script without the mark for one of the old code page.
  const mark = /\.(?:txt|ps1)$/u.test(name) ? '\uFEFF' : '';
  return new TextEncoder().encode(mark + filled.replaceAll('\n', '\r\n'));
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
