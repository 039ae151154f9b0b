import { readFile } from 'node:fs/promises';

/** The template of `thidua.yaml` with councils of one member each. */
export async function profileWithCouncil(
  terms: readonly { readonly from: string | null; readonly to: string | null; readonly name: string }[],
): Promise<string> {
  const template = await readFile(
    new URL('../../templates/thu-muc-lam-viec/thidua.yaml', import.meta.url),
    'utf8',
  );
  const lines = terms.flatMap(({ from, to, name }) => [
    `  - from: ${from ?? ''}`,
    `    to: ${to ?? ''}`,
    '    decision: Quyết định số 12/QĐ-UBND ngày 05/3/2021',
    '    members:',
    `      - { name: ${name}, position: Chủ tịch UBND thành phố, role: Chủ tịch }`,
  ]);
  return `${template}\ncouncilMembers:\n${lines.join('\n')}\n`;
}
