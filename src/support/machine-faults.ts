import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { formatShortDate } from '../text/dates.ts';
import { bytesInWords } from './bytes-in-words.ts';
import type { Machine } from './machine.ts';

/** Less than this and a year's papers may not find room. */
const ENOUGH = 200 * 1024 * 1024;
/** Longest path below a workspace (`2022/van-ban/…`), measured on the sample with room to spare. */
const ROOM_BELOW = 110;
const LONGEST_ON_WINDOWS = 259;

const SERVICES: readonly (readonly [RegExp, string])[] = [
  [/^onedrive\b/iu, 'OneDrive'],
  [/^dropbox\b/iu, 'Dropbox'],
  [/^(?:google ?drive|my drive|drive của tôi)\b/iu, 'Google Drive'],
  [/^(?:icloud ?drive|mobile documents|com~apple~clouddocs)/iu, 'iCloud Drive'],
  [/^zalo received files$/iu, 'Zalo'],
];

/** What is wrong with the machine, what first stops all work first; nothing where it will do. */
export function machineFaultsOf(machine: Machine): readonly Diagnostic[] {
  const { tool, node, system, workspace, place, disk, rights, today } = machine;
  const found: Diagnostic[] = [];
  if (isOlder(node.version, node.needed)) found.push(diagnose('TD9060', {}, node));
  if (tool.missing.length > 0) found.push(diagnose('TD9065', {}, tool));
  for (const { refused } of rights) if (refused !== null) found.push(diagnose('TD9061', {}, refused));
  if (disk.free !== null && disk.free < ENOUGH)
    found.push(diagnose('TD9062', {}, { path: place, free: bytesInWords(disk.free) }));
  if (tool.released !== null && today < tool.released) {
    const values = { today: formatShortDate(today), released: formatShortDate(tool.released) };
    found.push(diagnose('TD9066', {}, values));
  }
  found.push(...(workspace?.faults ?? []));
  if (workspace !== null) {
    const { folder, open } = workspace;
    const service = serviceOf(folder);
    if (service !== null) found.push(diagnose('TD9064', {}, { path: folder, service }));
    if (open.length > 0) found.push(diagnose('TD9067', {}, { files: open }));
    if (system.platform === 'win32' && folder.length + ROOM_BELOW > LONGEST_ON_WINDOWS)
      found.push(diagnose('TD9069', {}, { path: folder, length: folder.length }));
  }
  if (machine.paperFont === 'none') found.push(diagnose('TD9063', {}, {}));
  return found;
}

/** Of versions such as `v20.19.0` and `20.19`. */
function isOlder(version: string, needed: string): boolean {
  const parts = (text: string) => (text.match(/\d+/gu) ?? []).map(Number);
  const have = parts(version);
  for (const [at, least] of parts(needed).entries()) {
    const own = have[at] ?? 0;
    if (own !== least) return own < least;
  }
  return false;
}

function serviceOf(folder: string): string | null {
  const names = folder.split(/[/\\]/u);
  return SERVICES.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? null;
}
