/** `1,5 GB`, `812 MB`: as Windows counts them, 1024 at a time. */
export function bytesInWords(bytes: number): string {
  const megabytes = bytes / 1024 / 1024;
  if (megabytes < 1024) return `${Math.floor(megabytes)} MB`;
  return `${(Math.floor((megabytes / 1024) * 10) / 10).toString().replace('.', ',')} GB`;
}
