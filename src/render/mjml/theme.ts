import type { StatusLevel, Tone } from '../report.ts';

/** Colours of one scheme. Each text colour has a contrast of at least 4.5 on each ground that it stands on. */
interface Palette {
  readonly page: string;
  readonly card: string;
  readonly panel: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly bad: string;
  readonly good: string;
  readonly warning: string;
  readonly link: string;
  readonly badGround: string;
  readonly goodGround: string;
  readonly warningGround: string;
}

export const LIGHT: Palette = {
  page: '#eef1f4',
  card: '#ffffff',
  panel: '#f5f7f9',
  text: '#1c2733',
  muted: '#51606f',
  line: '#dde3e9',
  bad: '#b3261e',
  good: '#17693a',
  warning: '#85520a',
  link: '#0b57a4',
  badGround: '#fdf1ef',
  goodGround: '#eef8f1',
  warningGround: '#fdf6e7',
};

export const DARK: Palette = {
  page: '#12161b',
  card: '#1c2128',
  panel: '#242b33',
  text: '#e8ebef',
  muted: '#aeb8c4',
  line: '#39424d',
  bad: '#ff9d90',
  good: '#7fd7a3',
  warning: '#f3c673',
  link: '#8fc1f5',
  badGround: '#382524',
  goodGround: '#1d3329',
  warningGround: '#37301f',
};

/** Bars are the same in both schemes: they stand out from either card. */
export const BAR_COLOURS: Readonly<Record<Tone, string>> = {
  bad: '#c9594a',
  good: '#3f9468',
  neutral: '#5d87b5',
};

/** The part of a bar that may be or not. */
export const RANGE_COLOUR = '#a9c3de';

/** A day before what a chart is about. */
export const DAY_COLOUR = '#a3adb8';

/** CSS classes are short because a table repeats them in every row. */
export const TONE_CLASSES: Readonly<Record<Tone, string>> = { bad: 'bad', good: 'good', neutral: '' };

interface StatusLook {
  readonly name: 'bad' | 'warn' | 'good' | 'mute';
  readonly border: string;
  readonly ground: string;
}

export const STATUS_LOOKS: Readonly<Record<StatusLevel, StatusLook>> = {
  action: { name: 'bad', border: LIGHT.bad, ground: LIGHT.badGround },
  watch: { name: 'warn', border: '#c98a1b', ground: LIGHT.warningGround },
  ok: { name: 'good', border: '#2c8a54', ground: LIGHT.goodGround },
  'no-data': { name: 'mute', border: '#7a8896', ground: LIGHT.panel },
};

/** No web font, and none that MJML would fetch. Segoe comes first for Outlook, which knows only what is installed. */
export const FONTS = "'Segoe UI', -apple-system, BlinkMacSystemFont, Helvetica, Arial, sans-serif";

/** What is to be copied character by character. */
const MONOSPACED = "Consolas, Menlo, 'DejaVu Sans Mono', monospace";

const EVERYWHERE = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
.bad { color: ${LIGHT.bad}; }
.good { color: ${LIGHT.good}; }
.warn { color: ${LIGHT.warning}; }
.mute { color: ${LIGHT.muted}; }
.d th, .d td { border-bottom: 1px solid ${LIGHT.line}; padding: 8px 6px; vertical-align: top; word-break: normal; }
.d th { font-weight: normal; text-align: left; }
.d thead th { color: ${LIGHT.muted}; vertical-align: bottom; }
.d .r { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.d .w, .o .r { white-space: normal; }
.d .z { word-break: break-word; }
.code pre { font-family: ${MONOSPACED}; }
.q th, .q td { overflow-wrap: anywhere; }
.d .r.bad, .d .r.good { font-weight: 600; }
.d .b { margin-top: 5px; }
.d .v { margin-top: 6px; border-collapse: collapse; }
.d .v td { border: 0; padding: 0 1px 0 0; line-height: 1px; font-size: 1px; vertical-align: bottom; mso-line-height-rule: exactly; }
.d .b td { border: 0; padding: 0; height: 6px; line-height: 6px; font-size: 6px; mso-line-height-rule: exactly; }
`;

/** Below this width a table with many columns puts its figures on a line of their own, below the name. */
const NARROW = `
@media only screen and (max-width: 599px) {
.x { padding-left: 16px !important; padding-right: 16px !important; }
.panel > table > tbody > tr > td { padding-left: 8px !important; padding-right: 8px !important; }
.d { padding-left: 10px !important; padding-right: 10px !important; }
.d th, .d td { overflow-wrap: anywhere; }
.k > table, .k > table > thead, .k > table > tbody, .k > table > * > tr { display: block; }
.k > table > * > tr { border-bottom: 1px solid ${LIGHT.line}; padding: 6px 0; }
.k > table > * > tr > * { display: inline-block; box-sizing: border-box; width: 100%; border: 0; padding: 2px 6px; overflow-wrap: anywhere; }
.k .r { padding: 2px 3px; }
.k thead .r { white-space: normal; }
.k .e { display: none; }
.k .b { margin: 5px 0; }
.l2 > table > * > tr > * { width: 50%; }
.c2 > table > * > tr > .r { width: 50%; }
.c3 > table > * > tr > .r { width: 33.33%; }
.c4 > table > * > tr > .r { width: 25%; }
}
`;

const IN_DARKNESS = `
@media (prefers-color-scheme: dark) {
body, body > div { background: ${DARK.page} !important; }
.card, .card > table { background: ${DARK.card} !important; }
.panel, .panel > table { background: ${DARK.panel} !important; }
.s-bad, .s-bad > table { background: ${DARK.badGround} !important; }
.s-warn, .s-warn > table { background: ${DARK.warningGround} !important; }
.s-good, .s-good > table { background: ${DARK.goodGround} !important; }
.s-mute, .s-mute > table { background: ${DARK.panel} !important; }
.s-bad > table > tbody > tr > td { border-color: ${DARK.bad} !important; }
.card *, .panel *, .s * { color: ${DARK.text} !important; }
.card .mute, .card .mute *, .panel .mute, .card thead th, .foot * { color: ${DARK.muted} !important; }
.card .bad, .panel .bad, .s .bad { color: ${DARK.bad} !important; }
.card .good, .panel .good, .s .good { color: ${DARK.good} !important; }
.s .warn { color: ${DARK.warning} !important; }
.card .link { color: ${DARK.link} !important; }
.s .mute { color: ${DARK.muted} !important; }
.d th, .d td, .k > table > * > tr { border-color: ${DARK.line} !important; }
}
`;

export const STYLESHEET = `${EVERYWHERE}${NARROW}${IN_DARKNESS}`;
