/** Words with the plan's own number before them: `1.1. Nội dung`, `a) Nội dung`. */
export function numbered({
  label,
  title,
}: {
  readonly label?: string | undefined;
  readonly title: string;
}): string {
  if (label === undefined) return title;
  return /[.):]$/u.test(label) ? `${label} ${title}` : `${label}. ${title}`;
}
