import { parentPort, workerData } from 'node:worker_threads';
import { termOf } from '../domain/term.ts';
import { formTexts } from '../form/form-texts.ts';
import { readWorkbook } from '../io/read-workbook.ts';
import type { ReadingContext } from '../reading/context.ts';
import { encodeFile } from '../store/file-entry.ts';
import { isLastingOutcome, understandFile } from '../understand-file.ts';
import type { ThreadJob, ThreadReply, ThreadStart } from './thread-messages.ts';

// Entry of a thread that reads and understands one file at a time for reading-threads.ts.
const { context: given, form } = workerData as ThreadStart;
const context: ReadingContext = {
  ...given,
  formTexts: formTexts({ ...form, criteria: given.criteria, ...termOf(given) }),
};

/** Whatever goes wrong is left to the tool's own thread, which meets it again and says so. */
async function entryOf({ received, bytes, key }: ThreadJob): Promise<ThreadReply> {
  try {
    const outcome = understandFile(received, await readWorkbook(bytes, received.file), context);
    return isLastingOutcome(outcome) ? encodeFile(outcome, key) : null;
  } catch {
    return null;
  }
}

parentPort?.on('message', (job: ThreadJob) => {
  void entryOf(job).then((entry) => parentPort?.postMessage(entry));
});
