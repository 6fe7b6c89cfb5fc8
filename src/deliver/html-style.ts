/** The look of a page on screen, phone and paper. System fonts; words stand out from their ground by 7 to 1 or nearly. */

/** The style sheet, as it stands in the file. */
export const style = `
:root {
  --paper: #fdfdfb; --ink: #1c1d1f; --quiet: #4d5156; --rule: #d9dbd5; --card: #f4f4ee; --link: #0b4a8f; --line: #b4b8b0;
  --mark: #ffe7a3; --mark-edge: #b07d00; --contradiction: #9f1d2b; --reversal: #8f3f00; --possible: #6f5200;
  --revision: #0b4a8f; --variant: #4d5156;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Georgia, serif;
  --sans: system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181a; --ink: #e8e8e4; --quiet: #b4b8bb; --rule: #383c40; --card: #1f2225; --link: #9cc7f5; --line: #5a6066;
    --mark: #55430c; --mark-edge: #e0b040; --contradiction: #ff9ea6; --reversal: #ffb07a; --possible: #e8c766;
    --revision: #9cc7f5; --variant: #b4b8bb;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 4rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 var(--serif);
  overflow-wrap: break-word;
}
main { max-width: 48.5rem; margin: 0 auto; padding: 2.5rem 1.25rem 5rem; }
h1, h2, h3, th, nav, form, .skip, figcaption, small { font-family: var(--sans); }
h1 { font-size: 2rem; line-height: 1.15; letter-spacing: -.015em; margin: 0 0 .4rem; text-wrap: balance; }
h2 { font-size: 1.35rem; line-height: 1.3; letter-spacing: -.01em; margin: 3rem 0 .9rem; padding-top: .7rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.05rem; line-height: 1.35; margin: 0 0 .5rem; }
header p { color: var(--quiet); margin: 0; }
p, ul, ol { margin: 0 0 .8rem; }
ul, ol { padding-left: 1.2rem; }
li { margin: .35rem 0; }
li::marker { color: var(--quiet); }
li > p { margin: 0 0 .25rem; }
li > ul { list-style: disc; margin: .2rem 0 .6rem; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
:is(a, summary, button, select, input):focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
sup { font: .68em/0 var(--sans); margin-left: .15em; }
sup a { text-decoration: none; padding: .35em .1em; }
sup a:hover, sup a[aria-expanded=true] { text-decoration: underline; }
mark { background: var(--mark); color: inherit; border-bottom: 2px solid var(--mark-edge); padding: 0 .1em; }
.skip { position: absolute; left: -100vw; top: 0; padding: .6rem 1rem; background: var(--ink); color: var(--paper); }
.skip:focus { left: 0; z-index: 3; }

header + nav { font-size: .875rem; margin: 1.3rem 0 0; }
nav ol { list-style: none; padding: 0; margin: 0; columns: 2 9rem; column-gap: 1.2rem; }
nav li { margin: 0; break-inside: avoid; }
nav a { display: block; padding: .22rem 0; text-decoration: none; }
nav a:hover { text-decoration: underline; }

form {
  position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .8rem;
  margin: 1.2rem -1.25rem 0; padding: .45rem 1.25rem; background: var(--paper); border-bottom: 1px solid var(--rule);
  font-size: .875rem; line-height: 1.3;
}
button, select, input {
  font: inherit; color: var(--ink); background: var(--card); border: 1px solid #84888c; border-radius: .3rem;
  min-height: 2.1rem; padding: .2rem .7rem;
}
button { cursor: pointer; }
button[aria-expanded]::after { content: " ▾"; }
button[aria-expanded=true]::after { content: " ▴"; }
button.on { background: var(--ink); color: var(--paper); border-color: var(--ink); }
output { color: var(--quiet); font-variant-numeric: tabular-nums; }
button[type=reset] { margin-left: auto; background: none; border-color: transparent; color: var(--link); text-decoration: underline; }
form > div { flex-basis: 100%; display: grid; grid-template-columns: repeat(auto-fit, minmax(8.2rem, 1fr)); gap: .5rem .7rem; padding: .2rem 0 .5rem; }
label { display: block; min-width: 0; }
label span { display: block; color: var(--quiet); font-size: .8rem; }
select, input { width: 100%; padding: .2rem .4rem; }
.bare::after { content: "Nothing here matches the filter."; font-style: italic; color: var(--quiet); }

section > ul:not(.times):has(> li > ul) { list-style: none; padding: 0; }
section > ul:not(.times) > li:has(> ul) { content-visibility: auto; contain-intrinsic-size: auto 12rem; overflow-clip-margin: .5rem; margin: 0 0 1.1rem; }
section:first-of-type > h2 { margin-top: 1.1rem; border: 0; }
[id=bottom-line] + p { font-size: 1.2rem; line-height: 1.5; }
.part { margin: 1.8rem 0 0; content-visibility: auto; contain-intrinsic-size: auto 20rem; overflow-clip-margin: .5rem; }
.part[data-verdict] { --tone: var(--variant); border-left: 4px solid var(--tone); padding: .1rem 0 .1rem 1.1rem; margin: 2.4rem 0 0; }
tr[data-verdict] td:first-child { width: 36%; }
tr[data-verdict] td:last-child { min-width: 8.2rem; --tone: var(--variant); color: var(--tone); font: 600 .85rem/1.5 var(--sans); }
[data-verdict=contradiction], [data-verdict=contradiction] td:last-child { --tone: var(--contradiction) !important; }
[data-verdict=reversal], [data-verdict=reversal] td:last-child { --tone: var(--reversal) !important; }
[data-verdict=possible], [data-verdict=possible] td:last-child { --tone: var(--possible) !important; }
[data-verdict=revision], [data-verdict=revision] td:last-child { --tone: var(--revision) !important; }
.part[data-verdict] > h3 + p > strong:first-child { font-family: var(--sans); font-size: .9em; color: var(--tone); }
.part[data-verdict] > p { font-size: .95rem; }

.sides { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .7rem; margin: 1rem 0; }
.sides > li { background: var(--card); border-radius: .35rem; padding: .7rem .9rem; margin: 0; min-width: 0; }
.sides > li > p { font: .9rem/1.4 var(--sans); padding-bottom: .45rem; border-bottom: 1px solid var(--rule); margin-bottom: .5rem; }
.sides > li:last-child:nth-child(odd) { grid-column: 1 / -1; }
.sides > .deciding { border-top: 3px solid var(--tone); border-radius: 0 0 .35rem .35rem; }
.sides ul { list-style: none; padding: 0; margin: 0; font-size: .98rem; line-height: 1.5; }
.sides ul > li { margin: 0 0 .55rem; }
.sides ul > li:last-child { margin: 0; }

.times { list-style: none; padding: 0 0 0 1.3rem; margin-left: .35rem; border-left: 2px solid var(--rule); }
.times > li { position: relative; margin: 0 0 1rem; }
.times > li::before { content: ""; position: absolute; left: calc(-1.3rem - 1px); top: .5em; width: .7rem; height: .7rem; border-radius: 50%; background: var(--ink); border: 2px solid var(--paper); transform: translateX(-50%); }
.times ul { list-style: none; padding: 0; }
.times > li > p { font-family: var(--sans); font-size: .95rem; margin: 0; }

.wordings strong { font-weight: 600; background: var(--mark); border-bottom: 2px solid var(--mark-edge); padding: 0 .1em; }
.collation { background: var(--card); border-radius: .35rem; padding: .8rem 1rem; line-height: 2; }
.fork { display: inline-flex; flex-direction: column; vertical-align: middle; line-height: 1.35; font-size: .92em; border-left: 2px solid var(--mark-edge); padding: 0 .4em; margin: .15rem .1rem; max-width: 100%; }
.fork span + span { border-top: 1px solid var(--rule); }
.fork .none { color: var(--quiet); }

.table { content-visibility: auto; contain-intrinsic-size: auto 24rem; overflow-clip-margin: .5rem; margin: 0 0 1.4rem; }
table { border-collapse: collapse; width: 100%; font-size: .94rem; line-height: 1.4; }
th, td { overflow-wrap: anywhere; text-align: left; vertical-align: top; padding: .5rem 1rem .5rem 0; border-bottom: 1px solid var(--rule); }
th { font-size: .8rem; color: var(--quiet); border-bottom: 2px solid var(--rule); }
th:last-child, td:last-child { padding-right: 0; }
figure { margin: 1.2rem 0; }
figure .wide { overflow-x: auto; }
code { font: .86em ui-monospace, monospace; white-space: nowrap; color: var(--quiet); }
figure .wide:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
figcaption { font-size: .875rem; color: var(--quiet); }

details { border-top: 1px solid var(--rule); }
details.part { margin: 0; contain-intrinsic-size: auto 2.6rem; }
details.part:last-child { border-bottom: 1px solid var(--rule); }
details[open] { padding-bottom: .6rem; }
summary { cursor: pointer; padding: .55rem 0; }
summary :is(h3, h4) { display: inline; font: 600 .98rem/1.35 var(--sans); }

.readings { font-size: .95rem; }
.readings p { margin: 0 0 .45rem; color: var(--quiet); }
.readings .part p { position: relative; padding-left: 2.4rem; }
u { color: var(--ink); text-decoration: underline 1px var(--line); text-underline-offset: .22em; }
.readings p > a { display: block; position: absolute; left: 0; min-width: 1.8rem; text-align: center; font: .8rem/1.5rem var(--sans); text-decoration: none; background: var(--card); border-radius: .3rem; padding: 0 .2rem; }
.readings p > a ~ a { display: inline-block; position: static; }
small { color: var(--quiet); font-size: .78rem; }
:target, p:has(> :target) { background: var(--mark); }
h2:target, h3:target, main:target { background: none; text-decoration: underline var(--mark-edge) 3px; text-underline-offset: .2em; }
main:target { text-decoration: none; }
[id="the.peek"] { font: .94rem/1.5 var(--serif); border: 1px solid var(--rule); border-left: 4px solid var(--mark-edge); border-radius: .3rem; background: var(--paper); padding: .7rem .9rem; margin: .5rem 0 .8rem; }
[id="the.peek"] p { margin: 0 0 .4rem; color: var(--quiet); }
[id="the.peek"] p:first-child, [id="the.peek"] p:last-child { font: .85rem/1.4 var(--sans); margin: 0 0 .4rem; }
[id="the.peek"] p:last-child { margin: 0; }
[id="the.peek"] .sentence { color: var(--ink); }
[id="the.peek"] p:not(.sentence) u { color: inherit; text-decoration: none; }

@media (min-width: 70rem) {
  main { margin-left: calc(50vw - 15.75rem); }
  header + nav { position: fixed; top: 2.7rem; left: calc(50vw - 33rem); width: 14.5rem; margin: 0; max-height: calc(100vh - 4rem); overflow-y: auto; }
  nav ol { columns: auto; border-left: 2px solid var(--rule); padding-left: .9rem; }
}
@media (max-width: 40rem) {
  body { font-size: 1rem; }
  main { padding: 1.4rem 1rem 3rem; }
  h1 { font-size: 1.6rem; }
  h2 { margin-top: 2.4rem; font-size: 1.25rem; }
  form { margin: 1rem -1rem 0; padding: .35rem 1rem; }
  form > div { grid-template-columns: 1fr 1fr; max-height: 55vh; overflow-y: auto; }
  label:first-child { grid-column: 1 / -1; }
  [id=bottom-line] + p { font-size: 1.08rem; }
  .part[data-verdict] { padding-left: .8rem; }
  .sides { grid-template-columns: minmax(0, 1fr); }
  ul, ol { padding-left: 1rem; }
  table, thead, tbody, tr, th, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { padding: .55rem 0; border-bottom: 1px solid var(--rule); }
  figure .wide { mask-image: linear-gradient(to left, transparent, #000 2.2rem); padding-right: 2.2rem; }
  figure::after { content: "Swipe to see the rest."; display: block; font: .8rem/1.4 var(--sans); color: var(--quiet); margin-top: .3rem; }
  tr:nth-child(n) td:nth-child(n) { width: auto; border: 0; padding: .08rem 0; }
  td:first-child { font-weight: 600; }
}
@media print {
  :root {
    --paper: #fff; --ink: #000; --quiet: #333; --rule: #999; --line: #999; --card: #fff; --link: #000; --mark: #fff; --mark-edge: #000;
    --contradiction: #000; --reversal: #000; --possible: #000; --revision: #000; --variant: #000; color-scheme: light;
  }
  @page {
    size: A4; margin: 14mm 15mm 17mm;
    @bottom-center { content: counter(page) " / " counter(pages); font: 7.5pt Arial, sans-serif; color: #333; }
  }
  html { font-size: 8.6pt; }
  body { line-height: 1.38; orphans: 3; widows: 3; }
  main { max-width: none; margin: 0; padding: 0; }
  .skip, header + nav, form, [id="the.peek"] { display: none; }
  .part, .table, li { content-visibility: visible !important; }
  .part, .part[data-verdict] { margin-top: 1.1rem; }
  h2 { margin: 1.6rem 0 .5rem; padding-top: .4rem; border-top-width: 1px; }
  h2, h3, h4, summary, .sides > li > p, p:has(+ ul), p:has(+ .table) { break-after: avoid; }
  p, li, tr, figure, summary, .sides > li, .fork, .collation { break-inside: avoid; }
  li:has(> ul) { break-inside: auto; }
  p, ul, ol, .table { margin-bottom: .4rem; }
  li, .times > li { margin: .15rem 0; }
  li > ul { margin: 0; break-before: avoid; }
  .sides { gap: .4rem; margin: .4rem 0; }
  .sides > li { border: 1px solid var(--rule); padding: .4rem .6rem; }
  .sides > li > p { padding-bottom: .2rem; margin-bottom: .2rem; }
  th, td { padding: .2rem .8rem .2rem 0; min-width: 4.6rem; }
  th { overflow-wrap: normal; }
  tbody tr:first-child { break-after: avoid; }
  figure svg.chart { max-width: 132mm; }
  details { border: 0; }
  details::details-content { content-visibility: visible; display: block; }
  summary { list-style: none; padding: .5rem 0 .1rem; }
  summary::-webkit-details-marker { display: none; }
  a { text-decoration: none; }
  a[href^="http"] { text-decoration: underline; }
  .readings { font-size: .88rem; line-height: 1.3; columns: 2; column-gap: 1.4rem; break-before: page; }
  .readings h2, .readings > p { column-span: all; }
  .readings h3 { font-size: .98rem; }
  .readings p { margin-bottom: .25rem; }
  .readings .part p { padding: 0; }
  .readings p > a { position: static; display: inline; background: none; padding: 0; font-weight: 600; }
}
`;
