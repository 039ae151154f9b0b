import { partKey } from '../../../ooxml/part-name.ts';
import { unlessRefused } from '../../refusal.ts';
import { walkXml } from '../../xml/walk-xml.ts';
import type { Zip } from '../../zip/open-zip.ts';
import { smallPart } from '../../zip/package-parts.ts';

/** Structures of rich values that are pictures ([MS-XLSX] 2.3.13): in the file, and fetched by `IMAGE()`. */
const PICTURES = /^_(?:local|web)image$/iu;

/** A larger part tells of more pictures than anybody puts into cells. */
const LARGEST = 8 * 1024 * 1024;

const METADATA = 'xl/metadata.xml';
const VALUES = 'xl/richdata/rdrichvalue.xml';
const STRUCTURES = 'xl/richdata/rdrichvaluestructure.xml';

/**
 * Tells which values of cells are pictures, by their number in `vm`. The parts are read when the first is asked for; where they
 * are unsound, no value is a picture.
 */
export function richPictures(zip: Zip, file: string): (valueMetadata: string) => boolean {
  let pictures: ReadonlySet<number> | undefined;
  return (valueMetadata) => {
    pictures ??= unlessRefused(() => readPictures(zip, file)) ?? new Set();
    return pictures.has(Number(valueMetadata));
  };
}

/** Numbers of `vm` (1-based) whose rich value is a picture. */
function readPictures(zip: Zip, file: string): ReadonlySet<number> {
  const metadata = smallPart(zip, METADATA, LARGEST);
  if (metadata === null) return new Set();
  const types: string[] = [];
  const values: number[] = [];
  const records: { type: number; value: number }[] = [];
  walkXml(metadata, file, METADATA, {
    open: ({ name, path, attribute }) => {
      if (name === 'metadataType') types.push(attribute('name') ?? '');
      else if (name === 'rvb' && path[1] === 'futureMetadata') values.push(Number(attribute('i')));
      else if (name === 'rc' && path[1] === 'valueMetadata')
        records.push({ type: Number(attribute('t')), value: Number(attribute('v')) });
    },
  });
  const isPicture = pictureStructures(zip, file);
  const structureOf = structures(zip, file);
  const found = new Set<number>();
  for (const [index, { type, value }] of records.entries()) {
    if (!/^xlrichvalue$/iu.test(types[type - 1] ?? '')) continue;
    const structure = structureOf[values[value] ?? -1];
    if (structure !== undefined && isPicture[structure] === true) found.add(index + 1);
  }
  return found;
}

/** The structure of each rich value. */
function structures(zip: Zip, file: string): readonly number[] {
  const found: number[] = [];
  walkPart(zip, file, VALUES, (name, attribute) => {
    if (name === 'rv') found.push(Number(attribute('s')));
  });
  return found;
}

function pictureStructures(zip: Zip, file: string): readonly boolean[] {
  const found: boolean[] = [];
  walkPart(zip, file, STRUCTURES, (name, attribute) => {
    if (name === 's') found.push(PICTURES.test(attribute('t') ?? ''));
  });
  return found;
}

function walkPart(
  zip: Zip,
  file: string,
  part: string,
  open: (name: string, attribute: (name: string) => string | undefined) => void,
): void {
  const bytes = smallPart(zip, partKey(part), LARGEST);
  if (bytes !== null) walkXml(bytes, file, part, { open: ({ name, attribute }) => open(name, attribute) });
}
