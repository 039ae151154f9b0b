import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { NOMINATION_WORDS } from '../../documents/words/state-words.ts';
import { termKey } from '../../domain/term.ts';
import { dayFirst } from '../../text/dates.ts';
import { formatPoints } from '../../text/numbers.ts';
import type { Found, FoundPerson, FoundUnit } from '../../workspace/search-years.ts';
import type { World } from '../world.ts';
import { printDiagnostics } from './diagnostics.ts';
import { styleFor } from './style.ts';
import { printable } from './text.ts';

const REVIEWS = { annual: '', interim: ' (sơ kết)', final: ' (tổng kết)' } as const;

/** What `tim` found: each unit and person with a line a year. */
export function printFound(world: World, { units, people }: Found, diagnostics: readonly Diagnostic[]): void {
  const style = styleFor(world);
  printDiagnostics(world, diagnostics);
  const lines = [
    ...units.flatMap((unit) => [style.bold(printable(`${unit.name} (${unit.id})`)), ...told(unit), '']),
    ...people.flatMap((person) => {
      const { name, unitName, position, birthDate } = person;
      const born = birthDate === null ? '' : `sinh ${dayFirst(birthDate)}`;
      const about = [born, position, unitName].filter((words) => words !== '').join(', ');
      return [style.bold(printable(`${name} (${about})`)), ...told(person), ''];
    }),
  ];
  for (const line of lines) world.out(`${line}\n`);
}

function told({ years, honours }: FoundUnit | FoundPerson): readonly string[] {
  return [
    ...years.map(({ review, total, grade, rank, disqualified, nominations, file, ...term }) => {
      const parts = [
        total === null ? 'chưa có tổng điểm' : `${formatPoints(total)} điểm`,
        ...(grade === null ? [] : [`xếp loại ${grade}`]),
        ...(rank === null ? [] : [`thứ ${rank}`]),
        ...disqualified.map((title) => `vướng: ${title}`),
        ...nominations.map(
          ({ award, outcome }) => `${award}: ${NOMINATION_WORDS[outcome].toLocaleLowerCase('vi')}`,
        ),
        ...(file === null ? [] : [`tệp ${file}`]),
      ];
      return printable(`  ${termKey(term)}${REVIEWS[review]}: ${parts.join('; ')}`);
    }),
    ...honours.map(({ award, number, date }) =>
      printable(`  Đã khen: ${award}, quyết định ${number} ngày ${date}`),
    ),
  ];
}
