import type { CodedLine } from '../../annex/to-criteria.ts';
import type { UnderstoodLine, UnderstoodPlan } from '../../annex/understood.ts';
import { kindOf } from '../../criteria/kinds/registry.ts';
import { linesOfGroups } from '../../criteria/lines.ts';
import type { CriteriaSet } from '../../criteria/schema.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { World } from '../world.ts';
import { styleFor } from './style.ts';
import { printable, wrap } from './text.ts';

const SECTIONS = { base: '', bonus: ', điểm thưởng', penalty: ', điểm trừ' } as const;

/** What was understood of an annex, line by line: number, words, points, kind with its bounds, cell, and what is to be looked at. */
export function formatUnderstood(
  world: World,
  plan: UnderstoodPlan,
  set: CriteriaSet,
  coded: readonly CodedLine[],
): string {
  const style = styleFor(world);
  const width = Math.max(50, Math.min(world.columns, 120));
  const rules = new Map(linesOfGroups(set.units.groups).map((line) => [line.id, kindOf(line).describe()]));
  // A group that was put around a line stands in the same cell, and comes before it.
  const byCell = new Map(coded.map((each) => [keyOf(each.line), each]));
  const out: string[] = [
    `${style.bold('Đã hiểu bảng như sau')}: ${printable(plan.file)}, “${printable(plan.sheet)}”, tổng ${formatNumber(plan.total)} điểm`,
    `Cột: ${plan.columns.map(({ header, cell, role }) => `${printable(header)} (${cell.cell}: ${ROLES[role] ?? role})`).join('; ')}`,
  ];
  const add = (line: UnderstoodLine, depth: number) => {
    const indent = '  '.repeat(depth + 1);
    const own = byCell.get(keyOf(line));
    const max = own === undefined ? line.max : (maxOf(set, own.id) ?? line.max);
    const points = max === null ? 'không ghi điểm' : `${formatNumber(max)} điểm`;
    const weight = line.weight === undefined ? '' : `, hệ số ${formatNumber(line.weight)}`;
    const label = line.label === '' ? '' : `${line.label}. `;
    const isDoubtful = (own?.line ?? line).doubts.some(({ severity }) => severity !== 'info');
    const mark = isDoubtful ? `  ${style.yellow('[cần xem lại]')}` : '';
    const head = `${indent}${printable(label + line.title)} – ${points}${weight}${SECTIONS[line.section]} (ô ${line.from.cell})`;
    const lines = wrap(head.trim(), width - indent.length).map(
      (each, index) => `${indent}${index === 0 ? '' : '  '}${each}`,
    );
    out.push(`${lines.join('\n')}${mark}`);
    const rule = own === undefined || line.children.length > 0 ? undefined : rules.get(own.id);
    if (rule !== undefined)
      out.push(
        ...wrap(`→ ${printable(rule)}`, width - indent.length - 4).map(
          (each) => `${indent}    ${style.dim(each)}`,
        ),
      );
    for (const child of line.children) add(child, depth + 1);
  };
  for (const line of plan.lines) add(line, 0);
  return `${out.join('\n')}\n`;
}

function keyOf({ from, label }: UnderstoodLine): string {
  return `${from.sheet} ${from.cell} ${label}`;
}

const ROLES: Readonly<Record<string, string>> = {
  number: 'số thứ tự',
  title: 'nội dung',
  group: 'mục lớn',
  weight: 'hệ số',
  level: 'điểm của mức',
  max: 'điểm tối đa',
  kind: 'cách chấm',
  rule: 'cách chấm',
  target: 'chỉ tiêu',
  evidence: 'minh chứng',
  applies: 'áp dụng cho',
  note: 'ghi chú',
};

function maxOf(set: CriteriaSet, id: string): number | undefined {
  const find = (entries: CriteriaSet['units']['groups'][number]['criteria']): number | undefined => {
    for (const entry of entries) {
      if (entry.id === id) return entry.max;
      const inner =
        'criteria' in entry
          ? find(entry.criteria)
          : 'parts' in entry
            ? entry.parts.find((part) => part.id === id)?.max
            : undefined;
      if (inner !== undefined) return inner;
    }
    return undefined;
  };
  return find(set.units.groups);
}
