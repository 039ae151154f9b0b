/** Before each of these a new line of the signature begins (NĐ 30/2020, PL I, II.7a). */
const NEXT_LINE = /\s*[\n;]\s*|\s*[,/]?\s+(?=(?:TM|KT|TL|TUQ|Q)\.)/u;

/** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`: the lines above the position, one for each authority that the signer has. */
export function authorityLines(authority: string | null): readonly string[] {
  return (authority ?? '')
    .split(NEXT_LINE)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
