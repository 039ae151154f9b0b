import type { InputResult, LineResult, Result } from '../domain/result.ts';
import { withoutEnd } from '../text/letters.ts';
import { formatPoints } from '../text/numbers.ts';

/** Why a line changed: what was sent in, the criteria, the council, the tool; or nothing that a Result tells. */
export type CauseKind = 'input' | 'criteria' | 'verified' | 'tool' | 'unknown';

export type Cause = { readonly kind: CauseKind; readonly text: string };

/** A line as it counts on one side: the council's points where it gave any. */
export type LineSide = {
  readonly points: number | null;
  readonly verifiedPoints: number | null;
  readonly max: number;
  readonly status: LineResult['status'];
  readonly because: string;
};

export type LineChange = {
  readonly criterion: string;
  /** Null where the line exists on the other side only. */
  readonly before: LineSide | null;
  readonly after: LineSide | null;
  readonly causes: readonly Cause[];
};

type Definition = { readonly max: number; readonly kind: string; readonly title: string };

/** What two results have in common or not, looked up once for all their lines. */
export type Surroundings = {
  readonly hasOtherCriteria: boolean;
  readonly hasOtherTool: boolean;
  readonly versions: readonly [before: string, after: string];
  readonly tools: readonly [before: string, after: string];
  readonly hashes: readonly [ReadonlyMap<string, string>, ReadonlyMap<string, string>];
  readonly definitions: readonly [ReadonlyMap<string, Definition>, ReadonlyMap<string, Definition>];
};

/** The file that each side of a unit was read from; null where there is none. */
export type Files = readonly [before: string | null, after: string | null];

/** What of a result has a say in why its lines are as they are. */
export type SurroundedSide = Pick<Result, 'tool' | 'criteria'> & {
  readonly inputs: readonly Pick<InputResult, 'file' | 'sha256'>[];
};

export function surroundingsOf(before: SurroundedSide, after: SurroundedSide): Surroundings {
  return {
    hasOtherCriteria: before.criteria.sha256 !== after.criteria.sha256,
    hasOtherTool: before.tool.version !== after.tool.version,
    versions: [before.criteria.version, after.criteria.version],
    tools: [before.tool.version, after.tool.version],
    hashes: [hashesOf(before), hashesOf(after)],
    definitions: [definitionsOf(before), definitionsOf(after)],
  };
}

/**
 * The lines that count differently, in the order of the criteria. Where one side has no line at all, nothing was
 * scored there: that is no change of lines, so there is none.
 */
export function lineChanges(
  before: readonly LineResult[],
  after: readonly LineResult[],
  files: Files,
  around: Surroundings,
): readonly LineChange[] {
  if (before.length === 0 || after.length === 0) return [];
  const earlier = new Map(before.map((line) => [line.criterion, line]));
  const later = new Map(after.map((line) => [line.criterion, line]));
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((criterion) => {
    const old = earlier.get(criterion);
    const now = later.get(criterion);
    if (old !== undefined && now !== undefined && isSame(old, now)) return [];
    const causes = causesOf(old, now, files, around);
    return [{ criterion, before: sideOf(old), after: sideOf(now), causes }];
  });
}

function isSame(old: LineResult, now: LineResult): boolean {
  return (
    counting(old) === counting(now) &&
    old.status === now.status &&
    old.max === now.max &&
    old.verifiedPoints === now.verifiedPoints
  );
}

function counting({ points, verifiedPoints }: LineResult): number | null {
  return verifiedPoints ?? points;
}

function sideOf(line: LineResult | undefined): LineSide | null {
  if (line === undefined) return null;
  const { verifiedPoints, max, status, because } = line;
  return { points: counting(line), verifiedPoints, max, status, because };
}

function causesOf(
  old: LineResult | undefined,
  now: LineResult | undefined,
  files: Files,
  around: Surroundings,
): readonly Cause[] {
  const { versions, tools } = around;
  const criteria = `bản tiêu chí ${versions[0]} → ${versions[1]}`;
  if (old === undefined || now === undefined) {
    const cause: Cause = around.hasOtherCriteria
      ? {
          kind: 'criteria',
          text: `${criteria}: ${old === undefined ? 'tiêu chí mới' : 'không còn tiêu chí này'}`,
        }
      : { kind: 'input', text: 'tiêu chí này chỉ áp dụng cho đơn vị, cá nhân ở một bên' };
    return [cause];
  }
  const found: Cause[] = [
    ...inputCause(old, now, files, around),
    ...(isRedefined(now.criterion, old, now, around)
      ? [{ kind: 'criteria' as const, text: redefinition(criteria, old, now) }]
      : []),
    ...verifiedCause(old, now),
  ];
  if (found.length > 0) return found;
  if (around.hasOtherCriteria) return [{ kind: 'criteria', text: criteria }];
  if (around.hasOtherTool) return [{ kind: 'tool', text: `phiên bản công cụ ${tools[0]} → ${tools[1]}` }];
  return [{ kind: 'unknown', text: 'tệp, tiêu chí, điểm thẩm định và phiên bản công cụ đều như nhau' }];
}

/** Another file, or another content of it, and in it another answer. */
function inputCause(
  old: LineResult,
  now: LineResult,
  [before, after]: Files,
  { hashes }: Surroundings,
): readonly Cause[] {
  const isSameFile = before !== null && after !== null && hashes[0].get(before) === hashes[1].get(after);
  const isSameAnswer =
    old.status === now.status &&
    old.points === now.points &&
    old.selfPoints === now.selfPoints &&
    old.because === now.because;
  if (isSameFile || isSameAnswer) return [];
  const file =
    before === after ? `nội dung tệp “${after}” đã khác` : `tệp “${before ?? ''}” → “${after ?? ''}”`;
  const answer = old.because === now.because ? '' : `: ${bare(old.because)} → ${bare(now.because)}`;
  return [{ kind: 'input', text: `${file}${answer}` }];
}

function isRedefined(
  criterion: string,
  old: LineResult,
  now: LineResult,
  { hasOtherCriteria, definitions }: Surroundings,
): boolean {
  if (!hasOtherCriteria) return false;
  const [was, is] = definitions.map((each) => each.get(criterion));
  return old.max !== now.max || was?.kind !== is?.kind || was?.title !== is?.title;
}

function redefinition(criteria: string, old: LineResult, now: LineResult): string {
  return old.max === now.max
    ? `${criteria}: nội dung hoặc cách chấm đã khác`
    : `${criteria}: điểm tối đa ${formatPoints(old.max)} → ${formatPoints(now.max)}`;
}

function verifiedCause(old: LineResult, now: LineResult): readonly Cause[] {
  if (old.verifiedPoints === now.verifiedPoints) return [];
  const points = (value: number | null) => (value === null ? 'chưa có' : formatPoints(value));
  const reason = now.verification === undefined ? '' : ` (${bare(now.verification.reason)})`;
  const text = `điểm thẩm định ${points(old.verifiedPoints)} → ${points(now.verifiedPoints)}${reason}`;
  return [{ kind: 'verified', text }];
}

function bare(text: string): string {
  return withoutEnd(text.trim(), '.;');
}

function hashesOf({ inputs }: SurroundedSide): ReadonlyMap<string, string> {
  return new Map(inputs.map(({ file, sha256 }) => [file, sha256]));
}

function definitionsOf({ criteria }: SurroundedSide): ReadonlyMap<string, Definition> {
  const groups = [...criteria.units, ...criteria.individuals];
  return new Map(groups.flatMap(({ lines }) => lines.map((line) => [line.id, line] as const)));
}
