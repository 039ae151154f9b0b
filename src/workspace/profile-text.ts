import { isScalar, parseDocument, visit } from 'yaml';
import type { OfficeAnswers } from './starters/office-levels.ts';

/** The template of `thidua.yaml` with the answers written in; its comments stay. */
export function profileText(template: string, answers: OfficeAnswers): string {
  const document = parseDocument(template);
  const office = ['offices', 0];
  const territory = document.getIn([...office, 'territory']);
  if (answers.territory !== undefined && typeof territory === 'string') {
    const named = answers.territory;
    visit(document, {
      Scalar: (_, node) => {
        if (isScalar<string>(node) && typeof node.value === 'string') {
          node.value = node.value.replaceAll(territory, named);
        }
      },
    });
  }
  const settings: readonly (readonly [readonly (string | number)[], string | undefined])[] = [
    [[...office, 'place'], answers.place ?? placeOf(answers.territory)],
    [[...office, 'issuingAgency'], answers.issuingAgency],
    [[...office, 'symbols', 'report'], symbol('BC', answers.abbreviation)],
    [[...office, 'symbols', 'submission'], symbol('TTr', answers.abbreviation)],
    [[...office, 'symbols', 'list'], symbol('DS', answers.abbreviation)],
    [[...office, 'signer', 'position'], answers.signerPosition],
    [[...office, 'signer', 'name'], answers.signerName],
    [[...office, 'signer', 'authority'], answers.signerAuthority],
    [[...office, 'committee', 'signer', 'name'], answers.headName],
    [[...office, 'councilIssuer', 'signer', 'name'], answers.headName],
    [[...office, 'superior'], answers.superior],
    [['submitTo', 'email'], answers.email],
    [['submitTo', 'phone'], answers.phone],
  ];
  for (const [path, value] of settings) {
    if (value !== undefined) document.setIn(path, value);
  }
  return document.toString({ lineWidth: 0 });
}

/** The place name in a territory's name: `huyện Nông Cống` is signed at `Nông Cống`. */
function placeOf(territory: string | undefined): string | undefined {
  return territory?.replace(/^(?:thành phố|thị xã|huyện|quận|phường|xã|tỉnh)\s+/iu, '');
}

function symbol(kind: string, abbreviation: string | undefined): string | undefined {
  return abbreviation === undefined ? undefined : `${kind}-${abbreviation}`;
}
