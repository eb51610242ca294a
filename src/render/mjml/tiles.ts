import type { Tile, TilesBlock } from '../report.ts';
import { mjml, NOTHING, type Mjml } from './template.ts';
import { LIGHT, TONE_CLASSES } from './theme.ts';

/** Up to four tiles beside each other; on a phone the second pair slides below the first. */
const TILES_PER_ROW = 4;
const TILES_PER_PAIR = 2;

/** A value is one word, which must not break: the longer the longest of a block, the smaller they all are. */
const VALUE_SIZES: readonly (readonly [longest: number, size: number])[] = [
  [10, 22],
  [14, 18],
];
const SMALLEST_VALUE_SIZE = 16;

export function tiles(block: TilesBlock): readonly Mjml[] {
  const longest = Math.max(0, ...block.tiles.map((tile) => tile.value.length));
  const size = VALUE_SIZES.find(([most]) => longest <= most)?.[1] ?? SMALLEST_VALUE_SIZE;
  return chunks(block.tiles, TILES_PER_ROW).map((row) => {
    const pairs = chunks(row, TILES_PER_PAIR);
    const width = pairs.length === 1 ? '100%' : '50%';
    return mjml`<mj-section css-class="panel" background-color="${LIGHT.panel}" padding="14px 16px 8px">${pairs.map(
      (pair) =>
        mjml`<mj-group width="${width}">${pair.map((tile) => column(tile, size, pairs.length > 1 || pair.length > 1))}</mj-group>`,
    )}</mj-section>`;
  });
}

function column(tile: Tile, size: number, shared: boolean): Mjml {
  const tone = TONE_CLASSES[tile.tone];
  const value = mjml`<div${tone === '' ? NOTHING : mjml` class="${tone}"`} style="font-size:${size}px;line-height:${size + 8}px;font-weight:600">${tile.value}</div>`;
  const note =
    tile.note === '' ? NOTHING : mjml`<div class="mute" style="color:${LIGHT.muted}">${tile.note}</div>`;
  return mjml`<mj-column width="${shared ? '50%' : '100%'}"><mj-text padding="0 8px 8px"><div class="mute" style="color:${LIGHT.muted}">${tile.label}</div>${value}${note}</mj-text></mj-column>`;
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}
