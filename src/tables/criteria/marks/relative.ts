import { looseKey } from '../../../text/fold.ts';
import { bandLines, isLowerLine, LOWER, readBands } from './bands.ts';
import { isObject, type MarkWords, NUMBER, number, value } from './mark-words.ts';

export const relative: MarkWords = {
  example: 'so với đơn vị dẫn đầu cụm\n(hoặc: so với đơn vị dẫn đầu trong tất cả đơn vị)',
  write: ({ of, by, better, zeroBelow, bands, places, ...others }) => {
    if (Object.keys(others).length > 0 || (of !== 'cluster' && of !== 'all')) return null;
    const lines = [of === 'cluster' ? LEADER_OF_CLUSTER : LEADER_OF_ALL];
    if (by === 'share') lines.push(BY_SHARE);
    if (better === 'lower') lines.push(LOWER);
    if (zeroBelow !== undefined) lines.push(`dưới ${number(zeroBelow)}%: 0 điểm`);
    const words = bands === undefined ? '' : bandLines(bands, '%');
    if (words === null) return null;
    if (words !== '') lines.push(words);
    if (Array.isArray(places)) {
      for (const place of places as readonly unknown[]) {
        if (!isObject(place)) return null;
        lines.push(`đến hạng ${number(place.upTo)}: ${number(place.points)} điểm`);
      }
    }
    return lines.join('\n');
  },
  read: (lines) => {
    const [first = '', ...rest] = lines;
    if (!/^so với đơn vị dẫn đầu/iu.test(first)) return null;
    const params: Record<string, unknown> = { of: /cụm|khối/iu.test(first) ? 'cluster' : 'all' };
    const bands: string[] = [];
    const places: { readonly upTo: number; readonly points: number }[] = [];
    for (const line of rest) {
      const below = value(new RegExp(`^dưới ${NUMBER}%\\s*[:=]\\s*0(?: điểm)?$`, 'iu').exec(line)?.[1]);
      const place = new RegExp(`^(?:đến )?hạng ${NUMBER}\\s*[:=]\\s*${NUMBER}(?: điểm)?$`, 'iu').exec(line);
      const [upTo, points] = [value(place?.[1]), value(place?.[2])];
      if (isLowerLine(line)) params.better = 'lower';
      else if (looseKey(line) === looseKey(BY_SHARE)) params.by = 'share';
      else if (below !== null) params.zeroBelow = below;
      else if (upTo !== null && points !== null) places.push({ upTo, points });
      else bands.push(line);
    }
    const read = bands.length === 0 ? undefined : readBands(bands);
    if (read === null) return null;
    return { ...params, ...(read !== undefined && { bands: read }), ...(places.length > 0 && { places }) };
  },
};

const LEADER_OF_CLUSTER = 'so với đơn vị dẫn đầu cụm';
const LEADER_OF_ALL = 'so với đơn vị dẫn đầu trong tất cả đơn vị';
const BY_SHARE = 'so theo tỷ lệ số đạt trên tổng số';
