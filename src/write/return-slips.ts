import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.ts';
import { hintForUnit } from '../documents/slips/for-unit.ts';
import { returnLetter } from '../documents/slips/phieu-tra-lai.ts';
import { type ReturnedFile, type ReturnSlip, returnSlipsOf } from '../documents/slips/return-slips.ts';
import { faultList } from '../documents/workbooks/fault-list.ts';
import type { Result } from '../domain/result.ts';
import { DiskError } from '../io/disk-error.ts';
import { type FoundFile, listReceived } from '../io/list-received.ts';
import { readBytes } from '../io/read-bytes.ts';
import { readFiles } from '../io/reading-pool.ts';
import { loggedFiles } from '../received/logged-file.ts';
import type { CellMark } from '../render/xlsx/mark/cell-mark.ts';
import type { Dropped } from '../render/xlsx/mark/dropped-parts.ts';
import { markCopy } from '../render/xlsx/mark/mark-copy.ts';
import type { NewFile } from '../workspace/own-files.ts';
import type { YearJob } from '../year-job.ts';
import { openDesk } from './desk.ts';
import { issuingOffice } from './documents.ts';
import { documentRenderer } from './render-document.ts';
import type { WrittenDocument } from './written-document.ts';

/** What `rasoat` hands back, and for whom. */
type ReturnJob = {
  readonly job: YearJob;
  /** What was found; the faults of the workspace itself are not among it. */
  readonly result: Result;
  /** yyyy-MM-dd: date of the letters. */
  readonly date: string;
  readonly folder: string;
  /** All that was received was read: a slip of an earlier run that has no faults any more is removed. */
  readonly isWholeYear: boolean;
  readonly onSlip: (done: number, total: number, name: string) => void;
};

/** What was written: the list of faults first, then letters and marked copies. */
export type WrittenSlips = {
  readonly documents: readonly WrittenDocument[];
  readonly letters: number;
  readonly copies: number;
};

/** Folder of the letters and marked copies, under that of the list. */
export const SLIPS = 'phieu-tra-lai';
const LIST = 'danh-sach';

/** What a copy leaves out, said after its name. */
const DROPPED: Readonly<Record<Dropped, string>> = {
  macros: 'không có macro của bản gốc',
  'external-links': 'không có liên kết tới tệp khác, số liệu lấy từ đó được giữ nguyên giá trị',
  signature: 'không có chữ ký số của bản gốc',
  layout: 'là bảng số liệu đơn giản, không giữ định dạng của bản gốc',
};

/**
 * Writes the list of all faults, and for each unit with faults a letter and marked copies of what it sent. Its own
 * earlier files are replaced, nobody else's are touched. Throws `DiskError`.
 */
export async function writeReturnSlips(task: ReturnJob): Promise<Staged<WrittenSlips>> {
  const { job, result, date, folder } = task;
  const findLogged = loggedFiles(job.intakeLog);
  const senders = new Map(
    result.inputs.flatMap(({ file, sha256 }) => {
      const logged = findLogged(file, sha256);
      return logged === undefined || logged.sender === '' ? [] : [[file, logged.sender] as const];
    }),
  );
  const issuing = issuingOffice({ workspace: job.workspace, result, date });
  const diagnostics: Diagnostic[] = [...issuing.diagnostics];
  const render = documentRenderer(job.workspace.folder);
  const documents: WrittenDocument[] = [];
  const desk = await openDesk(folder, render, { kept: 'TD9030' });
  const put = async (file: NewFile, title: string, slip?: ReturnSlip): Promise<void> => {
    const [path = ''] = await desk.put(file);
    documents.push({ title, path, ...(slip?.unit ? { unit: slip.unit.id } : {}) });
  };

  const list = faultList(result, date);
  const listed = await desk.make(list, { path: `${list.name}.xlsx`, about: LIST });
  if (listed.value !== null) await put(listed.value, list.title);

  const found = new Map((await listReceived(job.sources)).value.files.map((each) => [each.file, each]));
  const slips = returnSlipsOf(result);
  const author = issuing.value.issuingAgency;
  let letters = 0;
  let copies = 0;
  for (const slip of slips) {
    const files: ReturnedFile[] = [];
    for (const returned of slip.files) {
      const copy = await copyOf(returned, found.get(returned.input.file), job, author);
      diagnostics.push(...copy.diagnostics);
      files.push(copy.value === null ? { ...returned, markedName: null } : returned);
      if (copy.value === null || returned.markedName === null) continue;
      const title = `Bản đánh dấu: ${returned.input.file}`;
      const path = `${SLIPS}/${returned.markedName}.xlsx`;
      await put({ path, bytes: copy.value, about: aboutOf(slip) }, title, slip);
      copies += 1;
    }
    const context = { result, profile: job.workspace.profile, office: issuing.value, date };
    const model = returnLetter(context, { ...slip, files }, senders);
    const made = await desk.make(model, { path: `${SLIPS}/${model.name}.docx`, about: aboutOf(slip) });
    // A broken template is one fault, however many letters it spoils.
    diagnostics.push(...made.diagnostics.filter((fault) => !diagnostics.some((each) => isSame(each, fault))));
    if (made.value !== null) {
      await put(made.value, model.title, slip);
      letters += 1;
    }
    task.onSlip(letters, slips.length, slip.unit?.name ?? slip.name);
  }
  const read = new Set(result.inputs.flatMap(({ unit }) => unit ?? []));
  const remarks = await desk.finish((about) => task.isWholeYear || read.has(about));
  return { value: { documents, letters, copies }, diagnostics: [...remarks, ...diagnostics] };
}

function aboutOf({ unit, name }: ReturnSlip): string {
  return unit?.id ?? name;
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return a.code === b.code && a.file === b.file && a.message === b.message;
}

/** The marked copy of a file; null where there is nothing to mark, or it could not be made. */
async function copyOf(
  { input, faults, markedName }: ReturnedFile,
  found: FoundFile | undefined,
  job: YearJob,
  author: string,
): Promise<Staged<Uint8Array | null>> {
  const { file } = input;
  const none = (because: string) => ({
    value: null,
    diagnostics: [diagnose('TD9032', { file }, { because })],
  });
  if (markedName === null) return { value: null, diagnostics: [] };
  if (found === undefined) return none('không còn thấy tệp');
  for await (const { read, sha256 } of readFiles([found], { cache: job.cache })) {
    if (read.value === null || sha256 !== input.sha256) return none('tệp đã thay đổi trong lúc rà soát');
    try {
      const bytes = await readBytes(found.path);
      const copy = markCopy({ bytes, workbook: read.value, author }, faults.flatMap(markOf));
      const dropped = copy.dropped.map((kind) => DROPPED[kind]);
      const remark = diagnose('TD9031', { file }, { copy: `${markedName}.xlsx`, dropped });
      return { value: copy.bytes, diagnostics: dropped.length === 0 ? [] : [remark] };
    } catch (cause) {
      if (cause instanceof DiskError) return none(cause.message.replace(/\.$/u, ''));
      throw cause;
    }
  }
  return none('không đọc lại được tệp');
}

function markOf(fault: Diagnostic): readonly CellMark[] {
  const { sheet, cell, severity, code, title } = fault;
  if (sheet === undefined || cell === undefined || severity === 'info') return [];
  const text = `${fault.message}\nCách sửa: ${hintForUnit(fault)}`;
  return [
    {
      sheet,
      cell,
      severity,
      title: `${severity === 'error' ? 'Lỗi' : 'Cần xem lại'} ${code}: ${title}`,
      text,
    },
  ];
}
