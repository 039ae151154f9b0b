import { field } from '../blocks.ts';
import type { Run } from '../document-model.ts';
import type { DocumentContext } from '../result-document.ts';
import { movementName, planCitation } from './titles.ts';

type CommonField = 'nam' | 'ten_phong_trao' | 'ke_hoach' | 'don_vi_lap' | 'hoi_dong' | 'chu_tich';

/** Those of the fields that most documents share which this one's template uses. */
export function commonFields(
  { result, office }: Pick<DocumentContext, 'result' | 'office'>,
  names: readonly CommonField[],
): Readonly<Record<string, readonly Run[]>> {
  const texts: Readonly<Record<CommonField, string>> = {
    nam: String(result.year),
    ten_phong_trao: movementName(result),
    ke_hoach: planCitation(result),
    don_vi_lap: office.issuingAgency,
    hoi_dong: office.council,
    chu_tich: office.chairman,
  };
  return Object.fromEntries(names.map((name) => [name, field(texts[name])]));
}
