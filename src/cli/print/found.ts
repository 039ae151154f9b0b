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
    ...units.flatMap((unit) => [
      style.bold(printable(`${unit.name} (${unit.id})`)),
      ...kinOf(unit),
      ...told(unit),
      '',
    ]),
    ...people.flatMap((person) => {
      const { name, unitName, position, birthDate } = person;
      const born = birthDate === null ? '' : `sinh ${dayFirst(birthDate)}`;
      const about = [born, position, unitName].filter((words) => words !== '').join(', ');
      return [style.bold(printable(`${name} (${about})`)), ...told(person), ''];
    }),
  ];
  for (const line of lines) world.out(`${line}\n`);
}

/** What the unit became, and what it came from. */
function kinOf({ heirs, forebears, until }: FoundUnit): readonly string[] {
  const named = (some: FoundUnit['heirs']) => some.map(({ id, name }) => `${name} (${id})`).join('; ');
  return [
    ...(heirs.length === 0 ? [] : [`  Đến ${until || 'khi sắp xếp'}, đơn vị kế thừa: ${named(heirs)}`]),
    ...(heirs.length === 0 && until !== '' ? [`  Đến hết ngày ${until}`] : []),
    ...(forebears.length === 0 ? [] : [`  Kế thừa: ${named(forebears)}`]),
  ].map(printable);
}

function told({ years, honours, facts }: FoundUnit | FoundPerson): readonly string[] {
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
    ...facts.map(({ disqualifier, what, number, date, until }) => {
      const about = [
        what === '' ? `điều kiện ${disqualifier}` : what,
        `văn bản ${number}`,
        date && `ngày ${date}`,
      ];
      const end = until === '' ? [] : [`đến ${until}`];
      return printable(`  Sổ xử lý: ${[...about, ...end].filter(Boolean).join(', ')}`);
    }),
    ...honours.map(({ award, number, date }) =>
      printable(`  Đã khen: ${award}, quyết định ${number} ngày ${date}`),
    ),
  ];
}
