import { bandLines, isLowerLine, LOWER, readBands } from './bands.ts';
import { isObject, type MarkWords, NUMBER, number, value } from './mark-words.ts';

export const target: MarkWords = {
  example:
    'giảm đều đến 0 điểm khi đạt 50% chỉ tiêu\nvượt mỗi 1%: cộng 1 điểm, tối đa 10 điểm\n(hoặc để trống: theo tỷ lệ đạt được)',
  write: ({ better, atTarget, beyond, zeroBelow, zeroAt, bands, ...others }) => {
    if (Object.keys(others).length > 0 || (better !== undefined && better !== 'lower')) return null;
    const lines: string[] = better === 'lower' ? [LOWER] : [];
    if (atTarget !== undefined) lines.push(`đạt chỉ tiêu: ${number(atTarget)} điểm`);
    if (zeroBelow !== undefined) lines.push(`dưới ${number(zeroBelow)}% chỉ tiêu: 0 điểm`);
    if (zeroAt !== undefined) lines.push(`giảm đều đến 0 điểm khi đạt ${number(zeroAt)}% chỉ tiêu`);
    if (isObject(beyond)) {
      const cap = beyond.cap === undefined ? '' : `, tối đa ${number(beyond.cap)} điểm`;
      lines.push(`vượt mỗi ${number(beyond.per)}%: cộng ${number(beyond.points)} điểm${cap}`);
    }
    const words = bands === undefined ? '' : bandLines(bands, '%');
    if (words === null) return null;
    return [...lines, ...(words === '' ? [] : [words])].join('\n');
  },
  read: (lines, max) => {
    const params: Record<string, unknown> = lines.some(isLowerLine) ? { better: 'lower' } : {};
    const bands: string[] = [];
    for (const line of lines) {
      const find = (pattern: string) => new RegExp(`^${pattern}$`, 'iu').exec(line);
      const at = value(find(`đạt chỉ tiêu\\s*[:=]\\s*${NUMBER}(?: điểm)?`)?.[1]);
      const below = value(find(`dưới ${NUMBER}%(?: chỉ tiêu)?\\s*[:=]\\s*0(?: điểm)?`)?.[1]);
      const down = value(find(`giảm đều đến 0 điểm khi đạt ${NUMBER}%(?: chỉ tiêu)?`)?.[1]);
      const step = find(`(?:cứ )?giảm(?: mỗi)? ${NUMBER}%\\s*[:,]?\\s*trừ ${NUMBER} điểm`);
      const more = find(
        `(?:cứ )?vượt(?: mỗi)? ${NUMBER}%\\s*[:,]?\\s*cộng ${NUMBER} điểm(?:, tối đa ${NUMBER} điểm)?`,
      );
      if (isLowerLine(line) || /^theo tỷ lệ/iu.test(line)) continue;
      if (below !== null) params.zeroBelow = below;
      else if (down !== null) params.zeroAt = down;
      else if (step !== null)
        params.zeroAt = Math.round((100 - (max / (value(step[2]) ?? 1)) * (value(step[1]) ?? 1)) * 1e6) / 1e6;
      else if (more !== null) {
        const cap = value(more[3]);
        params.beyond = { per: value(more[1]), points: value(more[2]), ...(cap !== null && { cap }) };
      } else if (at !== null) params.atTarget = at;
      else bands.push(line);
    }
    if (bands.length === 0) return params;
    const read = readBands(bands);
    return read === null ? null : { ...params, bands: read };
  },
};
