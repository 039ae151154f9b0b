/** A unit and a council know of no tool: to them, this is the office's software. */
export function withoutTool(text: string): string {
  return text.replaceAll('công cụ', 'phần mềm').replaceAll('Công cụ', 'Phần mềm');
}
