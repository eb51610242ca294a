import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const DOCUMENTS = [...globSync('*.md'), ...globSync('docs/**/*.md'), ...globSync('examples/**/*.md')];

/** The anchor that GitHub gives a heading. */
function anchorOf(heading: string): string {
  const text = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('`', '');
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

function anchorsIn(file: string): string[] {
  const prose = readFileSync(file, 'utf8').replaceAll(/^```[\s\S]*?^```/gm, '');
  return Array.from(prose.matchAll(/^#+ (.*)$/gm), ([, heading = '']) => anchorOf(heading));
}

function linksIn(file: string): string[] {
  const prose = readFileSync(file, 'utf8').replaceAll(/^```[\s\S]*?^```/gm, '');
  return Array.from(prose.matchAll(/\]\(([^)\s]+)\)/g), ([, target = '']) => target).filter(
    (target) => !/^[a-z]+:/.test(target),
  );
}

it.each(DOCUMENTS)('%s links to files and headings that there are', (file) => {
  for (const link of linksIn(file)) {
    const [target = '', anchor] = link.split('#');
    const to = target === '' ? file : path.join(path.dirname(file), target);
    expect(existsSync(to), link).toBe(true);
    if (anchor !== undefined && to.endsWith('.md')) expect(anchorsIn(to), link).toContain(anchor);
  }
});

it('finds links and anchors in the form of GitHub', () => {
  expect(linksIn('README.md').length).toBeGreaterThan(20);
  expect(anchorOf('1. What `you` need, and [why](x.md)')).toBe('1-what-you-need-and-why');
});
