import type { Relationship } from '../../../ooxml/relationships.ts';
import { unlessRefused } from '../../refusal.ts';
import { walkXml } from '../../xml/walk-xml.ts';
import type { Zip } from '../../zip/open-zip.ts';
import { smallPart } from '../../zip/package-parts.ts';
import { type Anchor, cellUnder, linkedPlace, type SheetControl, type Sizes } from './drawn-controls.ts';
import { embeddedName } from './embedded-name.ts';
import { type LegacyShape, readLegacyShapes } from './legacy-shapes.ts';
import { type Note, readNotes } from './notes.ts';

type Place = { readonly row: number; readonly column: number };

/** What lies over a sheet beside its pictures, each with the cell that it lies over (1-based). */
export type Over = {
  readonly notes: readonly Note[];
  readonly boxes: readonly (Place & {
    readonly label: string;
    readonly isTicked: boolean;
    /** The cell that holds its state; null where there is none. */
    readonly link: Place | null;
  })[];
  readonly embedded: readonly (Place & { readonly name: string })[];
  /** Controls of ActiveX. */
  readonly controls: readonly (Place & { readonly name: string })[];
  readonly isUnsound: boolean;
};

/** A larger drawing holds more than boxes and notes that people read. */
const LARGEST = 8 * 1024 * 1024;
/** Properties of one control are a line. */
const LARGEST_PROPERTIES = 64 * 1024;
const NOTES: ReadonlySet<string> = new Set(['comments', 'threadedComment']);

/** Reads notes, boxes and embedded files of a sheet; null where there are none. What is unsound costs no cell. */
export function readOver(
  zip: Zip,
  relations: readonly Relationship[],
  controls: readonly SheetControl[],
  sizes: Sizes,
  file: string,
): Over | null {
  const kinds = new Set(relations.map(({ type }) => type));
  const hasNotes = [...NOTES].some((kind) => kinds.has(kind));
  const hasShapes = kinds.has('vmlDrawing');
  if (!hasNotes && !hasShapes && controls.length === 0) return null;
  const isLarge = relations.some(({ type, target }) => NOTES.has(type) && zip.statedSize(target) > LARGEST);
  const notes = isLarge ? null : hasNotes ? unlessRefused(() => readNotes(zip, relations, file)) : [];
  const shapes = hasShapes ? unlessRefused(() => legacyShapes(zip, relations, file)) : [];
  const byShape = shapesOf(controls, shapes ?? []);
  const drawn = readControls(zip, relations, controls, byShape, file);
  const boxes = [
    ...drawn.boxes,
    ...(shapes ?? []).filter((shape) => isBox(shape.type) && !drawn.shapes.has(shape)).map(boxOfShape),
  ];
  const placed = <T extends { readonly anchor: Anchor | null }>(items: readonly T[]) =>
    items.flatMap(({ anchor, ...rest }) =>
      anchor === null ? [] : [{ ...rest, ...cellUnder(anchor, sizes) }],
    );
  return {
    notes: notes ?? [],
    boxes: placed(boxes),
    embedded: placed(drawn.embedded),
    controls: placed(drawn.controls),
    isUnsound: notes === null || shapes === null || drawn.isUnsound,
  };
}

function legacyShapes(
  zip: Zip,
  relations: readonly Relationship[],
  file: string,
): readonly LegacyShape[] | null {
  const parts = relations.filter(({ type, isExternal }) => type === 'vmlDrawing' && !isExternal);
  if (parts.some(({ target }) => zip.statedSize(target) > LARGEST)) return null;
  return parts.flatMap(({ target }) => {
    const bytes = zip.part(target);
    return bytes === null ? [] : readLegacyShapes(bytes, file, target);
  });
}

/**
 * The shape of each control: by its number, else in their order, where as many boxes as controls are left (LibreOffice numbers
 * them otherwise, and says nothing of their place beside the controls).
 */
function shapesOf(
  controls: readonly SheetControl[],
  shapes: readonly LegacyShape[],
): ReadonlyMap<SheetControl, LegacyShape> {
  const byNumber = new Map(shapes.map((shape) => [shape.shape, shape]));
  const found = new Map<SheetControl, LegacyShape>();
  for (const control of controls) {
    const shape = byNumber.get(control.shape);
    if (shape !== undefined) found.set(control, shape);
  }
  const taken = new Set(found.values());
  const free = shapes.filter((shape) => isBox(shape.type) && !taken.has(shape));
  const left = controls.filter((control) => control.kind === 'control' && !found.has(control));
  if (free.length === left.length) {
    for (const [index, control] of left.entries()) {
      const shape = free[index];
      if (shape !== undefined) found.set(control, shape);
    }
  }
  return found;
}

type Anchored = { readonly anchor: Anchor | null };
type Box = Anchored & { readonly label: string; readonly isTicked: boolean; readonly link: Place | null };

function readControls(
  zip: Zip,
  relations: readonly Relationship[],
  controls: readonly SheetControl[],
  byShape: ReadonlyMap<SheetControl, LegacyShape>,
  file: string,
) {
  const boxes: Box[] = [];
  const embedded: (Anchored & { readonly name: string })[] = [];
  const others: (Anchored & { readonly name: string })[] = [];
  const shapes = new Set<LegacyShape>();
  const links = new Map(relations.map((relation) => [relation.id, relation]));
  let isUnsound = false;
  for (const control of controls) {
    const relation = links.get(control.relation);
    const shape = byShape.get(control);
    const anchor = control.anchor ?? shape?.anchor ?? null;
    if (shape !== undefined) shapes.add(shape);
    if (control.kind === 'object') {
      const part = relation === undefined || relation.isExternal ? null : relation.target;
      embedded.push({ anchor, name: embeddedName(zip, control.name, part, file) });
    } else if (relation?.type === 'ctrlProp') {
      const facts = unlessRefused(() => controlFacts(zip, relation.target, file));
      if (facts == null) isUnsound = true;
      else if (isBox(facts.type)) {
        boxes.push({
          anchor,
          label: labelOf(shape?.label || control.name) || labelOf(shape ? '' : control.altText),
          isTicked: facts.isTicked,
          link: linkedPlace(facts.link),
        });
      }
    } else others.push({ anchor, name: control.name });
  }
  return { boxes, embedded, controls: others, shapes, isUnsound };
}

/** State of a control (ECMA-376-1 part 4, `formControlPr`); null where its part is missing. */
function controlFacts(
  zip: Zip,
  part: string,
  file: string,
): { readonly type: string; readonly isTicked: boolean; readonly link: string } | null {
  const bytes = smallPart(zip, part, LARGEST_PROPERTIES);
  if (bytes === null) return null;
  let facts = { type: '', isTicked: false, link: '' };
  walkXml(bytes, file, part, {
    open: ({ name, attribute }) => {
      if (name !== 'formControlPr') return;
      facts = {
        type: attribute('objectType') ?? '',
        isTicked: /^checked$/iu.test(attribute('checked') ?? ''),
        link: attribute('fmlaLink') ?? '',
      };
    },
  });
  return facts;
}

function boxOfShape({ anchor, label, isTicked, link }: LegacyShape): Box {
  return { anchor, label: labelOf(label), isTicked, link: linkedPlace(link) };
}

function isBox(type: string): boolean {
  return /^(?:check\s?box|radio)$/iu.test(type);
}

/** What a box is called as it is drawn, `Check Box 12`, is no word beside it. */
function labelOf(text: string): string {
  const isUsual =
    text.length < 40 &&
    /^(?:check ?box|option ?button|radio ?button|hộp kiểm|nút tùy chọn|nút tuỳ chọn|复选框|选项按钮) ?\d*$/iu.test(
      text,
    );
  return isUsual ? '' : text;
}
