import { textOf, type Block, type Brand, type Report, type Status } from '../report.ts';
import { code, links, sentences } from './prose.ts';
import { facts, table } from './table.ts';
import { mjml, NOTHING, ownSource, type Mjml } from './template.ts';
import { FONTS, LIGHT, STATUS_LOOKS, STYLESHEET } from './theme.ts';
import { tiles } from './tiles.ts';

/** The report as one MJML document. Expects a report whose texts are plain. */
export function document(report: Report): Mjml {
  return mjml`<mjml lang="en" dir="ltr">${head(report)}<mj-body width="640px" background-color="${LIGHT.page}">${brandOf(report.brand)}${status(
    report.status,
  )}${title(report)}${report.blocks.map(section)}${footer(report.footer)}</mj-body></mjml>`;
}

function head(report: Report): Mjml {
  return mjml`<mj-head><mj-title>${report.subject}</mj-title><mj-preview>${textOf(report.preheader)}</mj-preview><mj-raw>
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
<meta name="x-apple-disable-message-reformatting">
</mj-raw><mj-attributes>
<mj-all font-family="${ownSource(FONTS)}" />
<mj-text font-size="15px" line-height="22px" color="${LIGHT.text}" />
<mj-table font-size="14px" line-height="20px" color="${LIGHT.text}" padding="0 18px" />
</mj-attributes><mj-style>${ownSource(STYLESHEET)}</mj-style></mj-head>`;
}

/** The company's name or its picture, under a line of its colour. Without pictures the name stands in its place. */
function brandOf(brand: Brand | undefined): Mjml {
  if (brand === undefined) return NOTHING;
  const { company, logoUrl, accent } = brand;
  const line = accent === null ? NOTHING : mjml` border-top="4px solid ${accent}"`;
  const name =
    logoUrl === null
      ? mjml`<mj-text css-class="x" padding="0 24px" font-weight="600">${company}</mj-text>`
      : mjml`<mj-text css-class="x" padding="0 24px" font-weight="600"><img src="${logoUrl}" alt="${company}" height="40" style="display:block;height:40px;max-width:100%;border:0"></mj-text>`;
  return mjml`<mj-section css-class="card" background-color="${LIGHT.card}"${line} padding="12px 0"><mj-column>${name}</mj-column></mj-section>`;
}

function status(value: Status): Mjml {
  const look = STATUS_LOOKS[value.level];
  return mjml`<mj-section css-class="s s-${look.name}" background-color="${look.ground}" border-left="6px solid ${look.border}" padding="14px 0"><mj-column><mj-text css-class="x" padding="0 24px 0 18px" font-size="16px" line-height="24px"><div class="${look.name}" style="font-size:14px;line-height:20px;font-weight:700">${value.word}</div>${value.sentence}</mj-text></mj-column></mj-section>`;
}

function title(report: Report): Mjml {
  const subtitle =
    report.subtitle === ''
      ? NOTHING
      : mjml`<mj-text css-class="x mute" padding="4px 24px 0" color="${LIGHT.muted}">${report.subtitle}</mj-text>`;
  return card(
    mjml`<mj-text css-class="x" padding="0 24px" font-size="24px" line-height="32px" font-weight="600"><h1 style="margin:0;font-size:24px;line-height:32px;font-weight:600">${report.title}</h1></mj-text>${subtitle}`,
  );
}

function section(block: Block): Mjml {
  switch (block.type) {
    case 'banner':
      return mjml`<mj-section css-class="s s-warn" background-color="${LIGHT.warningGround}" padding="12px 0"><mj-column><mj-text css-class="x" padding="0 24px">${block.text}</mj-text></mj-column></mj-section>`;
    case 'tiles':
      return mjml`${tiles(block)}`;
    case 'sentences':
      return card(sentences(block));
    case 'table':
      return card(table(block));
    case 'facts':
      return card(facts(block));
    case 'links':
      return card(links(block));
    case 'code':
      return card(code(block));
  }
}

function card(content: Mjml): Mjml {
  return mjml`<mj-section css-class="card" background-color="${LIGHT.card}" padding="22px 0 10px"><mj-column>${content}</mj-column></mj-section>`;
}

function footer(text: string): Mjml {
  if (text === '') return NOTHING;
  return mjml`<mj-section css-class="foot" padding="14px 0 28px"><mj-column><mj-text css-class="x mute" padding="0 24px" font-size="14px" color="${LIGHT.muted}">${text}</mj-text></mj-column></mj-section>`;
}
