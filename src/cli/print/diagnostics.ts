import { dirname } from 'node:path';
import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.ts';
import { fromFolder } from '../../diagnostics/from-folder.ts';
import { shippedFolder } from '../../io/shipped.ts';
import type { World } from '../world.ts';
import { withCommands } from './next-command.ts';
import { styleFor } from './style.ts';
import { printable, wrap } from './text.ts';

const WORDS: Readonly<Record<Severity, string>> = { error: 'lỗi', warning: 'lưu ý', info: 'ghi nhận' };

/** Prints faults on stderr: what, where, what to do (the shape of architecture.md, “How a fault looks”). */
export function printDiagnostics(world: World, diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of fromFolder(diagnostics, world.cwd, dirname(shippedFolder('criteria'))))
    world.err(`${formatDiagnostic(world, diagnostic)}\n`);
}

/** One fault as it stands on the terminal. */
function formatDiagnostic(world: World, diagnostic: Diagnostic): string {
  const style = styleFor(world);
  const paint = { error: style.red.bold, warning: style.yellow.bold, info: style.cyan.bold }[
    diagnostic.severity
  ];
  const head = `${paint(`${WORDS[diagnostic.severity]} ${diagnostic.code}`)}  ${style.bold(diagnostic.title)}`;
  const place = placeOf(diagnostic);
  const width = Math.min(world.columns, 110) - 2;
  const lines = [
    ...(place === '' ? [] : [style.dim(place)]),
    ...wrap(printable(diagnostic.message), width),
    ...wrap(printable(`Cách sửa: ${withCommands(world, diagnostic.hint)}`), width),
  ];
  return `${head}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

/** `phuong-dong-ve.xlsx › Tập thể › H14`, or `tieu-chi/x.yaml › dòng 12, cột 5`. */
function placeOf({ file, sheet, cell, line, column }: Diagnostic): string {
  const spot =
    line === undefined ? undefined : `dòng ${line}${column === undefined ? '' : `, cột ${column}`}`;
  return [file, sheet, cell, spot]
    .flatMap((part) => (part === undefined ? [] : [printable(part)]))
    .join(' › ');
}
