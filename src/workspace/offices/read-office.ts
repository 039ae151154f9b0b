import type { CriteriaEdition } from '../../criteria/schema.ts';
import type { InputResult, NominationResult } from '../../domain/result.ts';
import { sha256 } from '../../io/hash.ts';
import { contradictionIn } from '../../merge/check-handover.ts';
import { handedOver } from '../../merge/hand-over.ts';
import {
  contentSchema,
  type HandedUnit,
  type HandoverContent,
  handedUnitOf,
  handoverSchema,
  sealedText,
} from '../../merge/office-record.ts';
import { checkOfUnits } from '../../result/check/check-result.ts';
import type { ScannedObject } from '../../result/scan-object.ts';
import { type ResultHead, type ScannedResult, walkResult } from '../../result/walk-result.ts';
import { openResultOnDisk, type ResultOnDisk } from '../results/open-result.ts';
import type { OfficeStore } from './kept-office.ts';

/** What an office sent in: its `ket-qua.json`, or its hand-over file. */
export type ReadOffice = {
  readonly content: HandoverContent;
  /** Of the file itself. */
  readonly sha256: string;
  readonly from: 'result' | 'handover';
  /** Units whose figures contradict themselves, with the first of what is wrong; none of their figures is in `content`. */
  readonly unsound: readonly { readonly unit: string; readonly because: string }[];
};

/** Why a file is of no use; `isEdited` where it was changed after it was made. */
export type UnusableOffice = { readonly because: string; readonly isEdited?: true };

export type OfficeAsked = {
  readonly path: string;
  /** Whose result it is; a hand-over file says so itself. */
  readonly office: HandoverContent['office'];
  readonly editions: readonly CriteriaEdition[];
  /** Whether the lines are wanted, which are most of a result. */
  readonly hasLines: boolean;
  /** What was read before; null where nothing is kept. */
  readonly store?: OfficeStore | null;
};

/** Longer than this no value of an honest result is; longer, it is refused before it is held. */
const MOST_OF_ONE = 64 * 1024 * 1024;

/** Reads what one office sent in, unit by unit. Throws `DiskError`. */
export async function readOffice(asked: OfficeAsked): Promise<ReadOffice | UnusableOffice> {
  const disk = await openResultOnDisk(asked.path, null);
  if (disk === null) return { because: 'không thấy tệp' };
  try {
    const { size } = disk.text;
    if (size === 0) return { because: 'tệp rỗng' };
    const known = await asked.store?.find(disk.sha256);
    if (known != null) return asAsked({ ...known, sha256: disk.sha256, from: 'result' }, asked);
    const scanned = await disk.scan();
    if ('because' in scanned) return { because: `${scanned.because}, hoặc bị cắt cụt khi gửi` };
    if (!isBounded(scanned.places)) return { because: 'có mục dài quá 64 MB' };
    const schema = await schemaOf(scanned);
    if (schema === 'thidua-result/1') {
      const read = await readResult(scanned, disk, asked);
      if ('because' in read) return read;
      await asked.store?.keep(disk.sha256, read);
      return asAsked(read, asked);
    }
    if (schema === 'thidua-handover/1') return await readHandover(disk, asked);
    const told = typeof schema === 'string' ? `ghi loại “${schema.slice(0, 40)}”` : 'không ghi loại tệp';
    return { because: `${told}, không phải ket-qua.json hay tệp bàn giao` };
  } finally {
    await disk.text.close();
  }
}

/** Whose it is, its place says; lines only where they are wanted. */
function asAsked(read: ReadOffice, { office, hasLines }: OfficeAsked): ReadOffice {
  const { units } = read.content;
  return {
    ...read,
    content: {
      ...read.content,
      office,
      units: hasLines ? units : units.map((unit) => ({ ...unit, lines: [] })),
    },
  };
}

function isBounded(places: ScannedObject): boolean {
  return [...places.values()].every(({ span, items }) =>
    (items === null || items.length === 0 ? [span] : items).every(
      ([start, end]) => end - start <= MOST_OF_ONE,
    ),
  );
}

async function schemaOf({ places, each }: ScannedResult): Promise<unknown> {
  const span = places.get('schema')?.span;
  let schema: unknown;
  if (span === undefined) return schema;
  await each([span], (text) => {
    try {
      schema = JSON.parse(text);
    } catch {
      // Told as a file that says nothing of itself.
    }
  });
  return schema;
}

async function readResult(
  scanned: ScannedResult,
  { text, sha256: own }: ResultOnDisk,
  { path, office, editions }: OfficeAsked,
): Promise<ReadOffice | UnusableOffice> {
  const heads: ResultHead[] = [];
  const inputs: InputResult[] = [];
  const nominations: NominationResult[] = [];
  const units: HandedUnit[] = [];
  const by: { check?: ReturnType<typeof checkOfUnits> } = {};
  const wrong = await walkResult(scanned, {
    head: (head) => {
      heads.push(head);
      by.check = checkOfUnits(head, { file: path, editions });
    },
    input: (input) => {
      // How its columns were understood is of no concern here.
      inputs.push({ ...input, understanding: [] });
    },
    nomination: (nomination) => nominations.push(nomination),
    unit: (unit) => {
      by.check?.unit(unit);
      units.push(handedUnitOf(unit, heads[0]?.criteria.grades ?? []));
    },
  });
  if (wrong !== null) return wrong;
  const [head] = heads;
  if (head === undefined || by.check === undefined) throw new Error('a Result without a head');
  const { diagnostics, named } = by.check.finish({ inputs, nominations });
  const unsound = [...new Set(named.map(({ unit }) => unit))].map((unit) => ({
    unit,
    because: diagnostics.find((each) => each.unit === unit)?.message ?? '',
  }));
  const content = handedOver({
    head,
    office,
    result: { sha256: own, bytes: text.size },
    inputs,
    nominations,
    units,
    unsound: new Set(unsound.map(({ unit }) => unit)),
  });
  return { content, sha256: own, from: 'result', unsound };
}

async function readHandover(
  { text, sha256: own }: ResultOnDisk,
  { hasLines }: OfficeAsked,
): Promise<ReadOffice | UnusableOffice> {
  if (text.size > MOST_OF_ONE) return { because: 'dài quá 64 MB' };
  let value: unknown;
  let isJson = true;
  await text.each([[0, text.size]], (whole) => {
    try {
      value = JSON.parse(whole.replace(/^\uFEFF/u, ''));
    } catch {
      isJson = false;
    }
  });
  if (!isJson) return { because: 'nội dung không phải JSON' };
  const parsed = handoverSchema.safeParse(value);
  if (!parsed.success) {
    return { because: `sai ở mục “${parsed.error.issues[0]?.path.join('.') ?? ''}”` };
  }
  const { seal, ...rest } = parsed.data;
  const content = contentSchema.parse(rest);
  if (sealOf(content) !== seal) return { because: 'nội dung không khớp dấu niêm của tệp', isEdited: true };
  const because = contradictionIn(content);
  if (because !== null) return { because };
  const units = hasLines ? content.units : content.units.map((unit) => ({ ...unit, lines: [] }));
  return { content: { ...content, units }, sha256: own, from: 'handover', unsound: [] };
}

/** The seal of a hand-over file. */
export function sealOf(content: HandoverContent): string {
  return sha256(new TextEncoder().encode(sealedText(content)));
}
