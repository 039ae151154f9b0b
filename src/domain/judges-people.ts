/** Whether a plan judges people beside units, as its result says: else nothing asks for them or speaks of them. */
export function judgesPeople({ individuals }: { readonly individuals: readonly unknown[] }): boolean {
  return individuals.length > 0;
}

/** How the people that a plan judges are called together, where it does not say itself. */
export const PEOPLE = 'cán bộ, công chức, viên chức';

/** How papers and forms call them. */
export function peopleTitleOf({ peopleTitle }: { readonly peopleTitle?: string | undefined }): string {
  return peopleTitle ?? PEOPLE;
}
