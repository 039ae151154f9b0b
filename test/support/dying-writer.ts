import { type Disk, type OpenFile, realDisk } from '../../src/io/disk.ts';
import { writeFileSafely } from '../../src/io/write-file.ts';

// Run as a process: writes a file and dies just before the n-th step on the disk. Arguments: path, content, n.
const [path = '', content = '', nth = '0'] = process.argv.slice(2);
let count = 0;

function step<T>(run: () => Promise<T>): Promise<T> {
  count += 1;
  if (count === Number(nth)) process.kill(process.pid, 'SIGKILL');
  return run();
}

function dyingFile(file: OpenFile): OpenFile {
  return {
    write: (bytes) =>
      step(async () => {
        await file.write(bytes.subarray(0, bytes.length / 2));
        await step(() => file.write(bytes.subarray(bytes.length / 2)));
      }),
    size: () => step(file.size),
    sync: () => step(file.sync),
    close: () => step(file.close),
  };
}

const disk: Disk = {
  makeFolder: (folder) => step(() => realDisk.makeFolder(folder)),
  names: (folder) => step(() => realDisk.names(folder)),
  create: (temporary) => step(async () => dyingFile(await realDisk.create(temporary))),
  rename: (from, to) => step(() => realDisk.rename(from, to)),
  remove: (file) => step(() => realDisk.remove(file)),
  syncFolder: (folder) => step(() => realDisk.syncFolder(folder)),
};

await writeFileSafely(path, Buffer.from(content), disk);
