import { withoutEnd } from '../../text/letters.ts';
import { foldText } from '../folded.ts';

/** A piece of a rule that says one thing: as written, and folded. */
export type Clause = { readonly text: string; readonly folded: string };

/** Words with which a new thing is said after a comma. */
const BEGINNINGS =
  'tu \\d|tu (tren|duoi)|duoi|tren|cu |moi |thieu|cham |vuot|toi da|khong qua|nhung|cac don vi|con lai|khong|dat|nguoc lai|truong hop|neu|moi|tru |cong |giam|tang|hoan thanh|chua|[<>≥≤]|\\d+ ?%';

/** The pieces of a rule: parted by lines, semicolons, full stops, and commas before words that begin another thing. */
export function clausesOf(rule: string): readonly Clause[] {
  const { text, folded } = foldText(rule);
  const clauses: Clause[] = [];
  let start = 0;
  const end = (at: number, next: number) => {
    const clause = trimmed(text.slice(start, at), folded.slice(start, at));
    if (clause !== null) clauses.push(clause);
    start = next;
  };
  const breaks = new RegExp(
    `\\n|;|[.] +(?=[^\\d])|(?<=\\d(?:d|diem)?)[.]$|[,.]\\s*(?=(?:${BEGINNINGS}))(?!\\d)|(?<=(?:diem|\\dd))\\s*-\\s+(?=[a-z])|\\s+(?=(?:nhung|song) (?:toi da|khong))|\\((?=(?:toi da|khong qua)[^()]*\\))|(?<=diem)\\s+(?=toi da \\d)`,
    'gu',
  );
  for (const match of folded.matchAll(breaks)) {
    if (match.index < start) continue;
    end(match.index, match.index + match[0].length);
  }
  end(text.length, text.length);
  return clauses;
}

function trimmed(text: string, folded: string): Clause | null {
  const lead = /^[\s\-+•*●▪.,)]*(?:[a-z]\)\s*)?/u.exec(folded)?.[0].length ?? 0;
  const rest = withoutEnd(folded.slice(lead), '.,:');
  if (rest === '' || rest === ')') return null;
  const shown = text.slice(lead, lead + rest.length);
  // A bracket that opens outside of the piece.
  const isClosed = rest.includes('(') || !rest.endsWith(')');
  return isClosed ? { text: shown, folded: rest } : { text: shown.slice(0, -1), folded: rest.slice(0, -1) };
}
