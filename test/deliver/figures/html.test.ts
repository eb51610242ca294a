import { describe, expect, it } from 'vitest';
import { visibleTexts } from '../../../src/deliver/figures/html.ts';

function shown(html: string): string[] {
  return visibleTexts(html).texts.map((text) => text.trim());
}

describe('a reader sees', () => {
  it.each([
    ['text between tags', '<p>1<b>2</b> 3</p>', ['1', '2', '3']],
    [
      'the title and the hidden preview line',
      '<title>1</title><div style="display:none">2</div>',
      ['1', '2'],
    ],
    ['what Outlook alone shows', 'a<!--[if mso | IE]><td width="9">1</td><![endif]-->b', ['a', '1', 'b']],
    ['what all but Outlook show', '<!--[if !mso]><!-->1<!--<![endif]-->', ['1']],
    ['what stands behind comments of every ending', '<!-- 1 --!>2<!-->3<!--->4', ['2', '3', '4']],
    ['labels of screen readers', `<div aria-label="1"></div><img alt='2' title=3>`, ['1', '2', '3']],
    ['where links lead', '<a class="x" href="https://a.b/?c=1&amp;d=2">e</a>', ['https://a.b/?c=1&d=2', 'e']],
    ['characters behind references', '&lt;b&gt; &amp;amp; &quot;&#39;&#x35;&#53;&nbsp;', [`<b> &amp; "'55`]],
    ['signs that begin no tag', '1 < 2 <3 > 4', ['1 < 2 <3 > 4']],
    ['text behind a tag with a bracket in quotes', `<a title=">1" b='>'>2</a>`, ['>1', '2']],
  ])('%s', (_, html, texts) => {
    expect(shown(html)).toEqual(texts);
  });

  it.each([
    ['comments', '<!-- 1 -->'],
    [
      'stylesheets, in conditions too',
      '<style type="x">a{width:1px}</style><!--[if mso]><STYLE>1</STYLE ><![endif]-->',
    ],
    [
      "Outlook's settings",
      '<!--[if mso]><noscript><xml><o:PixelsPerInch>96</o:PixelsPerInch></xml></noscript><![endif]-->',
    ],
    ['other attributes', '<td width="1" style="width:2px" data-title="3">'],
    ['what stands in an unfinished tag', '<td 1'],
    ['what stands in an unfinished comment', '<!-- 1'],
    ['what stands in an unfinished stylesheet', '<style>1'],
  ])('no %s', (_, html) => {
    expect(visibleTexts(html)).toEqual({ texts: [], problems: [] });
  });
});

it.each(['&frac12;', '&#9999999;', '&euro;', '&#128;', '&#x0;', '&#xd800;'])(
  'what %s shows is not known, which is a problem',
  (reference) => {
    expect(visibleTexts(`<p>${reference}</p>`).problems).toEqual([
      `The HTML has ${reference}, which the check cannot read.`,
    ]);
  },
);
