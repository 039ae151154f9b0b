/** Part names differ not by case alone (OPC, ECMA-376-2 6.3.5). */
export function partKey(name: string): string {
  return name.toLowerCase();
}

/** `xl/workbook.xml` → `xl/`. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** Name of the part that holds the relationships of a part (`''`: of the package). */
export function relationshipsPartOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** The name of a part as another part refers to it: from the root, or from its own folder. */
export function resolveTarget(part: string, target: string): string {
  const path = target.startsWith('/') ? target : folderOf(part) + target;
  const segments: string[] = [];
  for (const segment of path.replaceAll('\\', '/').split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

/** A name or id that is not taken: the first of `make(1)`, `make(2)` … */
export function firstFree(isTaken: (name: string) => boolean, make: (number: number) => string): string {
  for (let number = 1; ; number += 1) {
    const name = make(number);
    if (!isTaken(name)) return name;
  }
}
