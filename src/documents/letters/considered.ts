import { toFill } from '../blocks.ts';
import type { Run } from '../document-model.ts';
import type { DocumentContext } from '../result-document.ts';

/** What was done before the proposal; the council's meeting only once it is entered with its day. */
export function considered({ result, office }: DocumentContext): readonly Run[] {
  const what = 'xem xét thành tích, đối chiếu tiêu chuẩn';
  return result.meeting?.date == null
    ? [{ text: `${what} và ` }, toFill(`kết quả họp ${office.council}, khi Hội đồng đã họp`)]
    : [{ text: `${what} và kết quả họp ${office.council}` }];
}

/** The minutes that go with it. */
export function minutesEnclosed({ result, office }: DocumentContext): readonly Run[] {
  return result.meeting?.date == null
    ? [toFill(`biên bản họp ${office.council}, khi Hội đồng đã họp`)]
    : [{ text: `biên bản họp ${office.council}` }];
}
