/** Whether a plan judges people beside units, as its result says: else nothing asks for them or speaks of them. */
export function judgesPeople({ individuals }: { readonly individuals: readonly unknown[] }): boolean {
  return individuals.length > 0;
}
