/** The style of the HTML report. Verdicts differ by line and shape as well as by colour. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c1c1a; --paper: #fdfcf8; --faint: #6b6860; --rule: #d8d4c8; --conflict: #b3261e; --caution: #8a5a00; --supported: #2e6b3d; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6df; --paper: #1b1b1a; --faint: #a09c92; --rule: #44423d; --conflict: #ff8a80; --caution: #ffc857; --supported: #86d29a; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.6 Georgia, 'Times New Roman', serif; }
article { max-width: 62rem; margin: 0 auto; padding: 2rem 1.5rem; }
article + article { border-top: 1px solid var(--rule); break-before: page; }
h1 { font-size: 1.5rem; margin: 0 0 .3rem; } h2 { font-size: 1.15rem; margin: 1rem 0 .3rem; }
.summary, .legend { font: .85rem/1.5 system-ui, sans-serif; color: var(--faint); }
section { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 1fr); gap: 1.5rem; break-inside: avoid; }
.copy p, .copy h2 { margin: .5rem 0; white-space: pre-line; overflow-wrap: anywhere; }
mark { background: none; color: inherit; border-bottom: 2px solid; }
mark.conflict { border-bottom: 3px double var(--conflict); font-weight: 600; }
mark.caution { border-bottom: 2px dashed var(--caution); }
mark.supported { border-bottom: 1px solid var(--supported); }
mark.unsourced { border-bottom: 1px dotted var(--faint); }
mark.aside { border-bottom: 3px dotted var(--faint); }
mark[aria-current] { outline: 2px solid; outline-offset: 2px; }
.tick { color: var(--supported); font-weight: 700; }
sup { line-height: 0; }
sup a, .note a { color: inherit; text-decoration: none; font: 600 .75rem system-ui, sans-serif; }
.note { font: .82rem/1.45 system-ui, sans-serif; margin: .5rem 0; padding-left: .7rem; border-left: 3px solid var(--faint); overflow-wrap: anywhere; }
.note.conflict { border-left: 5px double var(--conflict); } .note.caution { border-left: 3px dashed var(--caution); }
.fix { color: var(--supported); }
table { border-collapse: collapse; font: .85rem system-ui, sans-serif; } td, th { text-align: left; padding: .2rem .8rem .2rem 0; border-bottom: 1px solid var(--rule); }
@media (max-width: 44rem) { section { grid-template-columns: 1fr; gap: 0; } }
@media print { :root { --ink: #000; --paper: #fff; --faint: #555; --rule: #bbb; --conflict: #b3261e; --caution: #8a5a00; --supported: #2e6b3d; } body { font-size: 11pt; } article { padding: 0; } .note, mark { print-color-adjust: exact; } }
`;

/** In VS Code’s own colours, whatever the theme. */
export const FRAMED = `
body { --ink: var(--vscode-editor-foreground); --paper: var(--vscode-editor-background); --faint: var(--vscode-descriptionForeground, var(--vscode-editor-foreground)); --rule: var(--vscode-widget-border, var(--vscode-contrastBorder, currentColor)); --conflict: var(--vscode-editorError-foreground); --caution: var(--vscode-editorWarning-foreground); --supported: var(--vscode-charts-green, currentColor); padding: 0; }
section[data-at], mark[data-at] { cursor: pointer; }
`;
