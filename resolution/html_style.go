package resolution

// styleSheet lays a page out as the United Nations lays out its documents: the
// masthead between rules, headings in bold, clause verbs in italics, items
// indented, notes under a short rule. It names sides by the direction of the
// text (CSS Logical Properties), so that Arabic needs no rule of its own; it
// follows the reader's choice of light or dark, and prints in black on A4.
const styleSheet = `:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --quiet: #5a5a5a; --rule: #8a8a8a; --link: #0b5a91; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e4e4; --paper: #16181a; --quiet: #a8a8a8; --rule: #6a6a6a; --link: #7cc0ee; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 "Times New Roman", "Liberation Serif", "Noto Serif", "Noto Naskh Arabic", "Noto Serif CJK SC", serif; }
article { max-inline-size: 44rem; margin-inline: auto; padding: 1.5rem 1.25rem 4rem; overflow-wrap: break-word; }
a { color: var(--link); text-decoration: none; }
a:hover, a:focus { text-decoration: underline; }
:target { background: color-mix(in srgb, var(--link) 14%, transparent); }
p { margin-block: 0 0.75em; }
h1, h2, h3, h4, h5, h6 { font-weight: bold; line-height: 1.25; text-wrap: balance; margin-block: 1.5em 0.75em; }
h1 { font-size: 1.4em; }
h2 { font-size: 1.2em; }
h3, h4, h5, h6 { font-size: 1em; }
.masthead { display: grid; grid-template-columns: 1fr auto; margin-block-end: 2rem; font-size: 0.9375em; }
.masthead p { margin: 0; grid-column: 1 / -1; }
.masthead .publisher { grid-area: 1 / 1; font-size: 1.1em; }
.masthead .symbol { grid-area: 1 / 2; font-size: 1.25em; text-align: end; }
.masthead .publisher, .masthead .symbol { align-self: end; padding-block-end: 0.25em; }
.masthead .organ { grid-area: 2 / 1 / span 2; font-size: 1.6em; font-weight: bold; line-height: 1.3; border-block-start: 1px solid var(--rule); padding-block-start: 0.25em; }
.masthead .distribution { grid-area: 2 / 2; padding-inline-start: 2rem; border-block-start: 1px solid var(--rule); padding-block-start: 0.5em; }
.masthead .issued { grid-area: 3 / 2; padding-inline-start: 2rem; }
.masthead .session { border-block-start: 3px solid var(--ink); margin-block-start: 0.5em; padding-block-start: 0.5em; }
.masthead .agenda-title { white-space: pre-line; font-weight: bold; }
.masthead .job { font-size: 0.85em; color: var(--quiet); margin-block-start: 0.5em; }
.adoption, .sponsor, .other { font-weight: bold; }
.enacting { text-indent: 2.5em; font-style: italic; }
.recital, .operative, .paragraph { text-indent: 2.5em; }
.recital > *, .operative > *, .paragraph > * { text-indent: 0; }
div.recital > p, div.operative > p, div.paragraph > p { text-indent: 2.5em; }
ol { list-style: none; margin: 0; padding-inline-start: 2.5em; }
.item > p:first-child { padding-inline-start: 2.5em; text-indent: -2.5em; }
p > .number { display: inline-block; min-inline-size: 2.25em; text-indent: 0; }
.closing { margin-block: 2em; text-align: end; font-style: italic; }
.closing p { margin: 0; }
.annex { margin-block-start: 3em; }
table { border-collapse: collapse; inline-size: 100%; margin-block: 0 1em; font-size: 0.9375em; }
th, td { padding: 0.25em 0.6em; text-align: start; vertical-align: top; border-block-end: 1px solid var(--rule); }
th { border-block: 1px solid var(--ink); font-style: italic; font-weight: normal; vertical-align: bottom; }
.figures { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
sup { line-height: 0; font-size: 0.7em; unicode-bidi: isolate; }
.notes { margin-block-start: 2.5em; font-size: 0.875em; }
.notes::before { content: ""; display: block; inline-size: 8rem; border-block-start: 1px solid var(--rule); margin-block-end: 0.75em; }
.notes p { margin-block-end: 0.35em; }
:lang(zh) em, :lang(zh) .enacting, :lang(zh) .closing { font-family: KaiTi, STKaiti, "AR PL UKai CN", "Noto Serif CJK SC", serif; font-style: normal; }
:lang(zh) em { text-emphasis: none; border-block-end: 1px dotted var(--rule); }
@page { size: A4; margin: 25mm 20mm; }
@media print { :root { --ink: #000; --paper: #fff; --quiet: #333; --rule: #666; --link: #000; } body { font-size: 11pt; } article { max-inline-size: none; padding: 0; } h1, h2, h3, h4, h5, h6 { break-after: avoid; } tr, .closing { break-inside: avoid; } .annex { break-before: page; } }
`
