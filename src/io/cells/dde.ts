import { remembering } from '../../text/remembering.ts';
import { longestFormula } from './shift-formula.ts';

/** Whether a formula calls another program: `cmd|'/c calc'!A0`. */
export function isDde(formula: string): boolean {
  return formula.length < LONG ? callsProgram(formula) : isLongDde(formula);
}

/** The long formulas of a form stand in many rows, and in every file. */
const LONG = 300;
const isLongDde = remembering(callsProgram, { most: 300, longest: longestFormula });

function callsProgram(formula: string): boolean {
  // Nearly every formula; some are long.
  if (!formula.includes('|') && !/DDE/i.test(formula)) return false;
  // Texts out, white space single: the patterns stay linear whatever they are given.
  const bare = formula
    .slice(0, longestFormula)
    .replace(/"[^"]*"/g, '""')
    .replace(/\s+/g, ' ');
  return /[\w.\\:]\| ?(?:'[^']*' ?|[^!|'"]*)![\w'$]/.test(bare) || /\bDDE(AUTO)? ?\(/i.test(bare);
}
