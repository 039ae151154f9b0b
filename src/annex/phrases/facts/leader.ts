import type { ClauseFact } from '../clause-fact.ts';

/** `đơn vị dẫn đầu cụm được điểm tối đa`. */
export function leaderOf(folded: string): ClauseFact | null {
  const isLeader =
    /(?:don vi|dia phuong|xa|phuong|so|huyen|tap the|ket qua|so|ty le|nguoi)?\s*(?:dan dau|cao nhat|dung dau|tot nhat|dat gia tri lon nhat|nhieu nhat)/u.test(
      folded,
    ) && /(?:diem|toi da|100\s*%|tinh|ty le|so voi)/u.test(folded);
  if (!isLeader) return null;
  return { is: 'leader', among: /\b(?:cum|khoi|nhom)\b/u.test(folded) ? 'cluster' : 'all' };
}
