/** The look of a page on screen, phone and paper. System fonts; contrast of 7 to 1 or more for words. */

/** The style sheet, as it stands in the file. */
export const style = `
:root {
  --paper: #fdfdfb; --ink: #1c1d1f; --quiet: #4d5156; --rule: #d4d6d2; --link: #0b4a8f; --mark: #f1f2ec;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #16181a; --ink: #e8e8e4; --quiet: #b4b8bb; --rule: #3a3e42; --link: #9cc7f5; --mark: #212427; }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.55 Charter, "Bitstream Charter", "Iowan Old Style", Georgia, serif;
  overflow-wrap: anywhere;
}
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1, h2, h3, th, summary, .skip { font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.6rem 0 .8rem; padding-top: .7rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.05rem; line-height: 1.35; margin: 1.8rem 0 .5rem; }
p, ul, ol { margin: 0 0 .8rem; }
ul, ol { padding-left: 1.25rem; }
li { margin: .3rem 0; }
li > p { margin: 0 0 .25rem; }
li > ul { margin: .2rem 0 .6rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, .wide:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
:target { background: var(--mark); }
.skip { position: absolute; left: -100vw; top: 0; padding: .6rem 1rem; background: var(--ink); color: var(--paper); }
.skip:focus { left: 0; z-index: 1; }
.wide { overflow-x: auto; margin: 0 0 1.2rem; }
table { border-collapse: collapse; width: 100%; font-size: .94rem; line-height: 1.4; }
th, td { overflow-wrap: break-word; text-align: left; vertical-align: top; padding: .45rem .8rem .45rem 0; border-bottom: 1px solid var(--rule); }
th { font-size: .85rem; color: var(--quiet); border-bottom: 2px solid var(--rule); }
details { border: 1px solid var(--rule); border-radius: .3rem; margin: .5rem 0; padding: 0 .9rem; }
details[open] { padding-bottom: .4rem; }
summary { cursor: pointer; padding: .5rem 0; }
summary h3, summary h4 { display: inline; font-weight: 600; font-size: 1rem; }
sup { font-size: .72em; line-height: 0; margin-left: .15em; }
sup a { text-decoration: none; padding: 0 .1em; }
.footnotes { font-size: .9rem; color: var(--quiet); }
.footnotes li { margin: .15rem 0; }
.footnotes p { margin: 0; }
@media (max-width: 34rem) {
  body { font-size: 1rem; }
  main { padding: 1.2rem 1rem 3rem; }
  h1 { font-size: 1.55rem; }
  ul, ol { padding-left: 1rem; }
  table, thead, tbody, tr, th, td { display: block; }
  thead { position: absolute; left: -100vw; }
  tr { padding: .5rem 0; border-bottom: 1px solid var(--rule); }
  td { border: 0; padding: .05rem 0; }
  td:first-child { font-weight: 600; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #333; --rule: #999; --link: #000; --mark: #fff; }
  @page { size: A4; margin: 13mm 14mm; }
  body { font-size: 8.5pt; line-height: 1.3; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 17pt; }
  h2 { font-size: 12pt; margin: .8rem 0 .3rem; padding-top: .25rem; border-top-width: 1px; break-after: avoid; }
  h3 { font-size: 9.5pt; margin: .5rem 0 .15rem; break-after: avoid; }
  p, ul, ol, .wide { margin-bottom: .25rem; }
  li { margin: .05rem 0; }
  li > ul { margin: 0; }
  th, td { padding: .15rem .6rem .15rem 0; }
  details { border: 0; padding: 0; margin: 0; }
  summary { padding: .1rem 0; }
  summary h3 { font-size: 8.5pt; }
  a { text-decoration: none; }
  tr, summary { break-inside: avoid; }
  .skip, [data-footnote-backref] { display: none; }
  .footnotes ol { columns: 3; column-gap: 1.2rem; font-size: 6.5pt; line-height: 1.2; }
}
`;
