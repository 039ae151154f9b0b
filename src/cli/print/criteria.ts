import { isAbsolute } from 'node:path';
import { criteriaOf, judgesPeople } from '../../criteria/groups.ts';
import { kindOf } from '../../criteria/kinds/registry.ts';
import { linesOfGroups } from '../../criteria/lines.ts';
import type { CriteriaEdition, CriteriaGroup } from '../../criteria/schema.ts';
import { pointsToNumber } from '../../domain/points.ts';
import { formatShortDate } from '../../text/dates.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { World } from '../world.ts';
import { awardLines } from './awards.ts';
import { shownPath } from './shown-path.ts';
import { styleFor } from './style.ts';
import { wrap } from './text.ts';

/** A criteria set from top to bottom, to be read beside the printed plan. */
export function formatCriteria(world: World, { set, sha256, file }: CriteriaEdition): string {
  const style = styleFor(world);
  const width = Math.max(40, Math.min(world.columns, 110));
  const { from, to } = set.effective;
  const paragraph = (text: string, indent: number) =>
    wrap(text, width - indent).map((line) => `${' '.repeat(indent)}${line}`);
  const group = (each: CriteriaGroup) => [
    '',
    ...paragraph(`${each.id}  ${each.title} (${each.clause})`, 0).map((line) => style.bold(line)),
    `    ${formatNumber(each.max)} điểm`,
    ...criteriaOf(each).flatMap((criterion) => [
      ...paragraph(`${criterion.id}  ${criterion.title}`, 2),
      style.dim(`         ${criterion.clause}; ${formatNumber(criterion.max)} điểm`),
      ...(criterion.note === undefined ? [] : paragraph(`Ghi chú: ${criterion.note}`, 9)),
      ...linesOfGroups([{ ...each, criteria: [criterion] }]).flatMap((line) => {
        const rule = kindOf(line).describe();
        return line.id === criterion.id
          ? paragraph(`Cách chấm: ${rule}`, 9)
          : paragraph(
              `${line.id} (${formatNumber(pointsToNumber(line.max))} điểm)  ${line.title}. ${rule}`,
              9,
            );
      }),
    ]),
  ];
  const lines = [
    ...paragraph(`${set.plan}, bản ${set.version}: ${set.movement.title}`, 0).map((line) => style.bold(line)),
    `Hiệu lực: từ ${formatShortDate(from)}${to === null ? '' : ` đến ${formatShortDate(to)}`}`,
    ...paragraph(set.pointsOrigin, 0),
    style.dim(`${fileWords(world, file)} (SHA-256 ${sha256})`),
    '',
    style.bold('TẬP THỂ'),
    ...set.units.groups.flatMap(group),
    ...(judgesPeople(set) ? ['', style.bold('CÁ NHÂN'), ...set.individuals.groups.flatMap(group)] : []),
    '',
    style.bold('XẾP LOẠI'),
    ...set.grades.map(({ title, from: bound }) => `  ${title}: từ ${formatNumber(bound)} điểm`),
    '',
    style.bold('ĐIỀU KIỆN LOẠI TRỪ, TẠM DỪNG'),
    ...set.disqualifiers.flatMap(({ id, title }) => paragraph(`${id}  ${title}`, 2)),
    '',
    style.bold('KHEN THƯỞNG'),
    `Công cụ chỉ đề xuất, Hội đồng quyết định. Trong mỗi kỳ, hình thức cấp cao xét trước${judgesPeople(set) ? ', tập thể trước cá nhân' : ''}.`,
    ...awardLines(set).flatMap(({ text, indent, weight }) =>
      paragraph(text, indent).map((line) => {
        if (weight === 'title') return style.bold(line);
        return weight === 'check' ? style.yellow(line) : line;
      }),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** A file below where the clerk stands by its path; one that ships, or lies elsewhere, by its last two names. */
function fileWords(world: World, file: string): string {
  const shown = shownPath(world, file);
  return isAbsolute(shown) ? shown.split('/').slice(-2).join('/') : shown;
}
