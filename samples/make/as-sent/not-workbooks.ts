/** A PDF of one page that says that the report is on paper. */
export function scannedPdf(year: number): Uint8Array {
  const stream = `BT /F1 14 Tf 72 720 Td (BAO CAO TU CHAM DIEM NAM ${year} - ban quet co dau) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  text += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.indexOf('xref\n')}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}

/** A picture, as somebody photographs a filled-in sheet and sends that. */
export function picture(): Uint8Array {
  const pixel =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
  return new Uint8Array(Buffer.from(pixel, 'base64'));
}

/** What Excel leaves beside a workbook that somebody has open: the name of that person. */
export function lockFile(owner: string): Uint8Array {
  const bytes = new Uint8Array(165).fill(0x20);
  bytes[0] = owner.length;
  bytes.set(new TextEncoder().encode(owner), 1);
  return bytes;
}
