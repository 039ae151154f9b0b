import type { Result } from '../domain/result.ts';

/** A Result in which people stand with their initials; texts that name them too. Units keep their names. */
export function hideNames(result: Result): Result {
  const names = new Set(result.units.flatMap(({ individuals }) => individuals.map(({ name }) => name)));
  const proposed = result.units.flatMap(({ proposals = [] }) =>
    proposals.flatMap(({ subject, name }) => (subject === 'individual' ? [name] : [])),
  );
  const nominees = result.nominations.flatMap(({ subject, name }) =>
    subject === 'individual' ? [name] : [],
  );
  for (const name of [...proposed, ...nominees]) names.add(name);
  // Longer ones first: “Lê Văn An Bình” must not become “L.V.A. Bình”.
  const known = [...names].filter((name) => name.trim() !== '').sort((a, b) => b.length - a.length);
  if (known.length === 0) return result;
  const byBeginning = groupByBeginning(known);
  return mapTexts(result, (text) => withInitials(text, byBeginning)) as Result;
}

/** `Nguyễn Văn An` → `N.V.A.` */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  return words.map((word) => `${(/\p{L}\p{M}*/u.exec(word)?.[0] ?? '').toUpperCase()}.`).join('');
}

/** By their first two words, so that few are compared with each place in a text. */
function groupByBeginning(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const key = beginningOf(name.trim());
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [name.trim()]);
    else group.push(name.trim());
  }
  return groups;
}

function beginningOf(text: string): string {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).slice(0, 2).join(' ');
}

function withInitials(text: string, byBeginning: ReadonlyMap<string, readonly string[]>): string {
  let out = '';
  let at = 0;
  for (const { index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (index < at) continue;
    const beginning = beginningOf(text.slice(index, index + LONGEST_BEGINNING));
    const name = byBeginning.get(beginning)?.find((each) => isWhole(text, each, index));
    if (name === undefined) continue;
    out += text.slice(at, index) + initialsOf(name);
    at = index + name.length;
  }
  return out + text.slice(at);
}

function isWhole(text: string, name: string, index: number): boolean {
  return text.startsWith(name, index) && !/[\p{L}\p{M}]/u.test(text[index + name.length] ?? '');
}

const LONGEST_BEGINNING = 60;

/** Ids link parts of a Result to each other and are shown nowhere, so they stay. */
const LINKS: ReadonlySet<string> = new Set([
  'id',
  'individual',
  'unit',
  'sha256',
  'file',
  'criterion',
  'award',
]);

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, LINKS.has(key) ? each : mapTexts(each, change)]),
  );
}
