/** Whether a formula calls another program: `cmd|'/c calc'!A0`. */
export function isDde(formula: string): boolean {
  return (
    /^[=+\-@\s]*[\w.\\:]+\|\s*(?:'[^']*'|[^!|"]*)\s*![\w'$]/.test(formula) ||
    /\bDDE(AUTO)?\s*\(/i.test(formula)
  );
}
