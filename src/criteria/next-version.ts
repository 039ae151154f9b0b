/** The next free name after a version: `2026.1` is followed by `2026.2`, or by `2027.1` where it holds from another year. */
export function nextVersion(version: string, taken: ReadonlySet<string>, year?: number): string {
  const match = /^(.*?)(\d+)$/u.exec(version);
  const [, head = `${version}.`, last = '0'] = match ?? [];
  const isDated = /^20\d\d\.$/u.test(head);
  const start = isDated && year !== undefined && !head.startsWith(String(year)) ? `${year}.` : head;
  for (let number = start === head ? Number(last) + 1 : 1; ; number += 1) {
    const next = `${start}${number}`;
    if (!taken.has(next)) return next;
  }
}
