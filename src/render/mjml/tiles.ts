import type { Tile, TilesBlock } from '../report.ts';
import { mjml, NOTHING, type Mjml } from './template.ts';
import { LIGHT, TONE_CLASSES } from './theme.ts';

/** Up to four tiles beside each other; on a phone the second pair slides below the first. */
const TILES_PER_ROW = 4;
const TILES_PER_PAIR = 2;

export function tiles(block: TilesBlock): readonly Mjml[] {
  return chunks(block.tiles, TILES_PER_ROW).map((row) => {
    const pairs = chunks(row, TILES_PER_PAIR);
    const width = pairs.length === 1 ? '100%' : '50%';
    return mjml`<mj-section css-class="panel" background-color="${LIGHT.panel}" padding="14px 16px 8px">${pairs.map(
      (pair) =>
        mjml`<mj-group width="${width}">${pair.map((tile) => column(tile, pairs.length > 1 || pair.length > 1))}</mj-group>`,
    )}</mj-section>`;
  });
}

function column(tile: Tile, shared: boolean): Mjml {
  const tone = TONE_CLASSES[tile.tone];
  const value = mjml`<div${tone === '' ? NOTHING : mjml` class="${tone}"`} style="font-size:22px;line-height:30px;font-weight:600">${tile.value}</div>`;
  const note =
    tile.note === '' ? NOTHING : mjml`<div class="mute" style="color:${LIGHT.muted}">${tile.note}</div>`;
  return mjml`<mj-column width="${shared ? '50%' : '100%'}"><mj-text padding="0 8px 8px"><div class="mute" style="color:${LIGHT.muted}">${tile.label}</div>${value}${note}</mj-text></mj-column>`;
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}
