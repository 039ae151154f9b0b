/** Whether a formula calls another program: `cmd|'/c calc'!A0`. */
export function isDde(formula: string): boolean {
  const withoutTexts = formula.replace(/"[^"]*"/g, '""');
  return (
    /[\w.\\:]\|\s*(?:'[^']*'|[^!|'"]*)\s*![\w'$]/.test(withoutTexts) || /\bDDE(AUTO)?\s*\(/i.test(formula)
  );
}
