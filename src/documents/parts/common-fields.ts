import type { DocumentContext } from '../annual-document.ts';
import type { Run } from '../document-model.ts';
import { field } from './runs.ts';
import { movementName, planCitation } from './titles.ts';

/** Fields that every template of the year may use; each template's test names those it does. */
export function commonFields({ result, office }: DocumentContext) {
  return {
    nam: field(String(result.year)),
    ten_phong_trao: field(movementName(result)),
    ke_hoach: field(planCitation(result)),
    don_vi_lap: field(office.issuingAgency),
    hoi_dong: field(office.council),
    chu_tich: field(office.chairman),
  } satisfies Readonly<Record<string, readonly Run[]>>;
}
