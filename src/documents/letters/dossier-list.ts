import type { AwardLevel } from '../../domain/award.ts';
import { bodyOf, dashes, paragraph, toFill } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import type { DocumentContext } from '../result-document.ts';
import { joined } from '../words/wording.ts';

/** What the dossier for awards of a level consists of on the day of the document; marked where nobody has compared it. */
export function dossierList({ dossierRules }: DocumentContext, level: AwardLevel): readonly Block[] {
  const rule = dossierRules.find(({ levels }) => levels.includes(level));
  if (rule === undefined) {
    return [
      paragraph('body', 'Hồ sơ kèm theo: ', toFill('thành phần, số bộ hồ sơ theo quy định hiện hành'), '.'),
    ];
  }
  const { copies, components, notes, check } = rule;
  return [
    paragraph(
      'body',
      'Hồ sơ kèm theo, ',
      copies ?? toFill('số bộ, theo quy định của tỉnh'),
      ...(check === null ? [] : [' ', toFill('đối chiếu thành phần, số bộ')]),
      ', gồm:',
    ),
    ...dashes(components),
    ...bodyOf(notes.length === 0 ? '' : `${joined(notes)}.`),
  ];
}
