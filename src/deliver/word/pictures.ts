/** Charts as pictures in a line, with their descriptions for those who do not see them. */

import { ImageRun } from 'docx';
import type { Image } from 'mdast';
import { shown } from '../../model/shown.ts';
import { TALLEST_PICTURE, WIDEST_PICTURE } from './styles.ts';
import type { WordParts } from './word-parts.ts';

/** The picture of a chart as wide as the text, or as tall as a page holds; null where there is none. */
export function pictureOf({ alt, data }: Image, { pictures, nextId }: WordParts): ImageRun | null {
  const chart = data?.chart;
  const png = chart === undefined ? undefined : pictures.get(chart.name);
  if (chart === undefined || png === undefined) return null;
  const { width, height } = sizeOf(png);
  const scale = Math.min(WIDEST_PICTURE / width, TALLEST_PICTURE / height);
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: {
      id: String(nextId()),
      name: chart.name,
      title: shown(chart.title),
      description: shown(alt ?? chart.description),
    },
  });
}

/** The width and height of a PNG, which stand at a fixed place of its head. */
function sizeOf({ buffer, byteOffset }: Uint8Array): { width: number; height: number } {
  const head = new DataView(buffer, byteOffset);
  return { width: head.getUint32(16), height: head.getUint32(20) };
}
