import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { profileText } from '../../samples/make/profile.ts';
import { documentsOf } from '../../src/documents/registry.ts';
import { groupBy } from '../../src/domain/group-by.ts';
import { officeOn, profileSchema } from '../../src/domain/profile.ts';
import { shippedFolder } from '../../src/io/shipped.ts';
import { loadDossierRules } from '../../src/workspace/dossier-rules.ts';
import { loadLegalBases } from '../../src/workspace/legal-bases.ts';
import { loadReportRules } from '../../src/workspace/report-rules.ts';
import { digests } from '../support/digest.ts';
import { expectGolden } from '../support/golden.ts';
import { SAMPLE_YEARS, sampleResult } from '../support/sample-years.ts';

const profile = profileSchema.parse(parse(profileText));

describe('what the sample comes to', () => {
  it.each(SAMPLE_YEARS)(
    'in %i is as it was, in the Result and in all documents',
    async (year) => {
      const result = await sampleResult(year);
      const date = `${year}-12-15`;
      const where = { shippedFolder: shippedFolder('templates'), workspaceFolder: '/nowhere', date };
      const [legalBases, dossierRules] = [await loadLegalBases(where), await loadDossierRules(where)];
      const reportRules = await loadReportRules(where);
      const office = officeOn(profile, date);
      if (office === null) throw new Error(`nobody issues in ${year}`);
      const context = {
        result,
        profile,
        office,
        date,
        legalBases: legalBases.value.inForce,
        law: legalBases.value.register,
        dossierRules: dossierRules.value,
        reportRules: reportRules.value,
      };
      // The version is another in every release; diagnostics stand by file, not by place in the list.
      const { tool: _tool, diagnostics, ...rest } = result;
      const byFile = groupBy(diagnostics, ({ file }) => file ?? '');
      const lines = [
        ...digests('result', rest),
        ...digests('said of', Object.fromEntries([...byFile].map(([file, said]) => [file, { said }]))),
        ...documentsOf('annual').flatMap(({ id, batch, build }) =>
          batch === undefined
            ? [...build(context)].flatMap((model) => digests(`${id} ${model.name}`, model))
            : digests(id, { slips: [...build(context)] }),
        ),
      ];
      expect(lines.length).toBeGreaterThan(50);
      await expectGolden(`${lines.join('\n')}\n`, join(import.meta.dirname, 'golden', `${year}.txt`));
    },
    120_000,
  );
});
