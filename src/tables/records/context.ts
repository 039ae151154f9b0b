import type { CriteriaSet } from '../../criteria/schema.ts';
import type { Unit } from '../../domain/unit.ts';

/** What the rows of `xu-ly.xlsx` and `khen-thuong.xlsx` are held against: all units of all years, and the criteria. */
export type RecordsContext = { readonly units: readonly Unit[]; readonly set: CriteriaSet };
