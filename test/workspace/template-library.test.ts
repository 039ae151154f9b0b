import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadTemplate } from '../../src/workspace/template-library.ts';

describe('loadTemplate', () => {
  let folder: string;
  let places: { name: string; shippedFolder: string; workspaceFolder: string };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'thidua-mau-'));
    places = {
      name: 'to-trinh',
      shippedFolder: join(folder, 'templates'),
      workspaceFolder: join(folder, 'mau-van-ban'),
    };
    await mkdir(places.shippedFolder);
    await writeFile(join(places.shippedFolder, 'to-trinh.docx'), 'có sẵn');
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('takes the template that ships', async () => {
    const { value } = await loadTemplate(places);
    expect(value).toEqual({
      name: 'templates/to-trinh.docx',
      bytes: new TextEncoder().encode('có sẵn'),
      from: 'shipped',
      standard: null,
    });
  });

  it('prefers the copy of the office, and brings the standard along to compare', async () => {
    await mkdir(places.workspaceFolder);
    await writeFile(join(places.workspaceFolder, 'to-trinh.docx'), 'của phòng');
    const { value } = await loadTemplate(places);
    expect(value).toEqual({
      name: 'mau-van-ban/to-trinh.docx',
      bytes: new TextEncoder().encode('của phòng'),
      from: 'workspace',
      standard: new TextEncoder().encode('có sẵn'),
    });
  });

  it('names both folders when there is none', async () => {
    const { value, diagnostics } = await loadTemplate({ ...places, name: 'bien-ban' });
    expect(value).toBeNull();
    expect(diagnostics[0]?.code).toBe('TD4408');
    expect(diagnostics[0]?.message).toContain(places.workspaceFolder);
    expect(diagnostics[0]?.message).toContain(places.shippedFolder);
  });
});
