/** What a group of a result says in numbers, and how each is called. */
export const FIGURES = [
  ['max', 'Điểm tối đa'],
  ['applicable', 'Điểm tối đa của phần áp dụng'],
  ['earned', 'Điểm đạt được'],
  ['points', 'Điểm'],
] as const;
