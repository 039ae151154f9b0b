import type { Machine } from '../../src/support/machine.ts';

/** A machine that nothing is wrong with. */
export const soundMachine: Machine = {
  today: '2026-12-05',
  tool: { version: '0.2.0', released: '2026-11-28', folder: 'C:\\thidua\\app', missing: [] },
  node: { version: '24.1.0', needed: '20.19' },
  system: {
    platform: 'win32',
    name: 'Windows 11 Pro',
    processor: 'x64',
    cores: 4,
    memory: 8 * 1024 ** 3,
    freeMemory: 3 * 1024 ** 3,
    language: 'vi-VN',
    timeZone: 'Asia/Ho_Chi_Minh',
  },
  paperFont: 'same',
  workspace: { folder: 'D:\\Thi đua', units: 82, years: [2022], open: [], faults: [], runs: [] },
  place: 'D:\\Thi đua',
  disk: { free: 40 * 1024 ** 3, total: 200 * 1024 ** 3 },
  rights: [{ path: 'D:\\Thi đua', refused: null }],
};
