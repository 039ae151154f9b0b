import { arm, watchFileSystem } from './faulty-fs.ts';

// The program as it is started, but the process dies just before its n-th change below a folder.
watchFileSystem();
arm({ folder: process.env.DIE_BELOW ?? '', nth: Number(process.env.DIE_AT), code: 'die' });
await import('../../src/cli/main.ts');
