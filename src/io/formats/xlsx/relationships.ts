import { refuse } from '../../refusal.ts';
import { walkXml } from '../../xml/walk-xml.ts';
import type { Zip } from '../../zip/open-zip.ts';

/** A link from one part of a workbook to another (OPC, ECMA-376-2 6.5). */
export type Relationship = {
  readonly id: string;
  /** Last word of the type: `worksheet`, `sharedStrings` … the same in the transitional and the strict form. */
  readonly type: string;
  /** Name of the target part in the zip. */
  readonly target: string;
  readonly isExternal: boolean;
};

/** Relationships of a part (`''` for the package itself); none where the part has no such file. */
export function readRelationships(zip: Zip, part: string, file: string): readonly Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const bytes = zip.part(name);
  const found: Relationship[] = [];
  if (bytes === null) return found;
  walkXml(bytes, file, name, {
    open: ({ name: element, attribute }) => {
      if (element !== 'Relationship') return;
      const target = attribute('Target') ?? '';
      found.push({
        id: attribute('Id') ?? '',
        type: (attribute('Type') ?? '').replace(/^.*\//, ''),
        target: resolveTarget(folder, target),
        isExternal: attribute('TargetMode') === 'External',
      });
    },
  });
  return found;
}

/** Bytes of a part that a relationship promises; refuses the file when it is missing. */
export function requiredPart(zip: Zip, name: string, file: string): Uint8Array {
  return zip.part(name) ?? refuse('TD1027', { file }, { part: name });
}

function resolveTarget(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target;
  const segments: string[] = [];
  for (const segment of path.replaceAll('\\', '/').split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}
