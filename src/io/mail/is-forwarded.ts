/** Whether a mail was sent on, by its subject as mail programs begin it: what it quotes is what it brings. */
export function isForwarded(subject: string): boolean {
  return /^\s*(?:fwd?|tr|wg|chuyển tiếp)\s*:/iu.test(subject.normalize('NFC'));
}
