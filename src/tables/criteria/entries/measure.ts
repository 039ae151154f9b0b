import { criterionKinds } from '../../../criteria/kinds/registry.ts';
import { pointsFromNumber } from '../../../domain/points.ts';
import { looseKey } from '../../../text/fold.ts';
import { exampleOfMarks, isSame, readMarks } from '../marks.ts';
import type { Measure } from '../rows.ts';
import { EVIDENCE, kindChoices } from '../shape.ts';
import { weightOf } from './most.ts';
import type { Row, Side } from './side.ts';

/** How a line is measured: its kind, marks, evidence and weight. `max`: its most points. */
export function measureOf(side: Side, row: Row, max: number) {
  const { fault, isKept } = side;
  const { texts } = row.typed;
  const old = row.former?.what === 'measure' ? (row.former.entry as Measure) : null;
  const isSameKind = old !== null && isKept(row, 'kind');
  const kind = isSameKind ? old.kind : kindNamed(texts.kind);
  if (kind === null) {
    const what = texts.kind === '' ? 'chưa chọn cách chấm' : `không có cách chấm “${texts.kind}”`;
    fault(row, 'kind', what, `Chọn một trong: ${kindChoices().join('; ')}.`);
  }
  const params =
    kind === null ? {} : isSameKind && isKept(row, 'marks') ? old.params : marksOf(side, row, kind, max);
  const evidence = old !== null && isKept(row, 'evidence') ? old.evidence : evidenceIn(texts.evidence);
  const isUntouched = old !== null && old.kind === kind && old.max === max && isSame(old.params, params);
  if (kind !== null && !isUntouched) checkMarks(side, row, kind, params, max);
  return {
    max,
    kind: kind ?? 'score',
    ...(params !== undefined && { params }),
    evidence,
    ...weightOf(side, row),
    // Examples prove one rule; of another they would be wrong.
    ...(isUntouched && old.examples !== undefined && { examples: old.examples }),
  };
}

function marksOf({ fault }: Side, row: Row, kind: string, max: number): unknown {
  const { marks } = row.typed.texts;
  const params = readMarks(kind, marks, max);
  if (params !== null) return params;
  const shown = marks === '' ? 'chưa ghi mốc' : `không hiểu mốc “${onOneLine(marks)}”`;
  fault(row, 'marks', shown, marksToType(kind));
  return {};
}

function checkMarks({ fault }: Side, row: Row, kind: string, params: unknown, max: number): void {
  const found = criterionKinds.get(kind);
  const parsed = found?.params.safeParse(params ?? {});
  if (found === undefined || parsed === undefined) return;
  if (!parsed.success) {
    fault(row, 'marks', 'mốc không hợp cách chấm', marksToType(kind));
    return;
  }
  const [wrong] = found.verify(parsed.data, pointsFromNumber(max));
  if (wrong !== undefined)
    fault(row, 'marks', wrong.replace(/\.$/u, ''), 'Sửa mốc hoặc điểm tối đa của dòng này cho khớp nhau.');
}

function marksToType(kind: string): string {
  return `Ghi mỗi mốc một dòng, ví dụ: ${onOneLine(exampleOfMarks(kind))}.`;
}

function onOneLine(marks: string): string {
  return marks.replace(/\n/gu, '; ');
}

/** Words that name the evidence ask for it. */
function evidenceIn(text: string): Measure['evidence'] {
  const found = (['required', 'optional', 'none'] as const).find(
    (each) => looseKey(EVIDENCE[each]) === looseKey(text),
  );
  return found ?? (text === '' ? 'optional' : 'required');
}

/** The kind that a title names, or its name in the file. */
function kindNamed(title: string): string | null {
  const key = looseKey(title);
  const found = [...criterionKinds.values()].find(
    (kind) => looseKey(kind.title) === key || kind.kind === title.trim(),
  );
  return found?.kind ?? null;
}
