import { describe, expect, it } from 'vitest';
import { shippedFolder } from '../../src/io/shipped.ts';
import { loadDossierRules } from '../../src/workspace/dossier-rules.ts';
import { loadLegalBases } from '../../src/workspace/legal-bases.ts';

const where = { shippedFolder: shippedFolder('templates'), workspaceFolder: '/nowhere', date: '2026-11-30' };
/** What hangs on the office's own level: who governs a territory, and by whose rules rewards are given. */
const OF_LEVEL = ['luat-to-chuc', 'chuc-nang', 'quy-che'];

describe('the law that ships', () => {
  it.each([
    ['commune', ['luat-to-chuc-chinh-quyen-dia-phuong-72-2025', 'quy-che-thi-dua-khen-thuong-cua-tinh']],
    ['province', ['luat-to-chuc-chinh-quyen-dia-phuong-72-2025', 'quy-che-thi-dua-khen-thuong-cua-tinh']],
    [
      'department',
      [
        'chuc-nang-nhiem-vu-cua-co-quan',
        'quy-che-thi-dua-khen-thuong-cua-tinh',
        'quy-che-thi-dua-khen-thuong-cua-co-quan',
      ],
    ],
    ['own', ['chuc-nang-nhiem-vu-cua-co-quan', 'quy-che-thi-dua-khen-thuong-cua-co-quan']],
  ])('is cited by an office of the level %s as far as it is for it', async (level, ids) => {
    const { inForce } = (await loadLegalBases({ ...where, level })).value;
    const own = inForce.map(({ id }) => id).filter((id) => OF_LEVEL.some((begin) => id.startsWith(begin)));
    expect(own).toEqual(ids);
    // The law on rewards itself is everybody's.
    expect(inForce.map(({ id }) => id)).toContain('luat-thi-dua-khen-thuong-2022-sua-2026');
  });

  it('has one dossier for an award of each level that starters have, and says that it is to be compared', async () => {
    const rules = (await loadDossierRules(where)).value;
    for (const level of ['commune', 'department', 'own', 'province', 'prime-minister', 'superior']) {
      const own = rules.filter(({ levels }) => levels.includes(level));
      expect([level, own.length, own.map(({ check }) => check !== null)]).toEqual([level, 1, [true]]);
      expect(own[0]?.components.length).toBeGreaterThan(1);
    }
    // Cities of provinces ended with 30/6/2025.
    expect(rules.filter(({ levels }) => levels.includes('city'))).toEqual([]);
  });
});
