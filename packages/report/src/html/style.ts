/** The page's only style sheet: one palette per colour scheme, one column on narrow screens. */
export const style = `
:root{color-scheme:light dark;
--paper:#faf9f6;--card:#ffffff;--sunken:#f3f1ec;--ink:#1b1f27;--soft:#464d5a;--quiet:#6b7280;--line:#e5e2da;
--accent:#0f766e;--accent-rgb:15 118 110;--second:#b8590a;--bad:#b3264a;--bad-rgb:179 38 74;--shade-rgb:40 36 24;--shadow:0 1px 2px rgb(30 30 20/.05),0 8px 28px -18px rgb(30 30 20/.25)}
@media (prefers-color-scheme:dark){:root{
--paper:#0f1217;--card:#161a21;--sunken:#1c212a;--ink:#e9ebf0;--soft:#bcc2ce;--quiet:#8f98a8;--line:#2a303b;
--accent:#54d3c2;--accent-rgb:84 211 194;--second:#f2a65e;--bad:#ff8098;--bad-rgb:255 112 140;--shade-rgb:160 175 200;--shadow:none}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
main,header,footer{max-width:1120px;margin:0 auto;padding:0 28px}
header{padding-top:44px;padding-bottom:8px}
.brand{display:flex;gap:10px;align-items:center;color:var(--quiet);font-size:14px;letter-spacing:.02em}
.brand svg{width:22px;height:22px;color:var(--accent);flex:none}
h1{margin:14px 0 4px;font-size:clamp(28px,5vw,42px);line-height:1.12;letter-spacing:-.022em;font-weight:720}
.lede{margin:0;color:var(--soft);font-size:18px;max-width:62ch}
.chips{display:flex;flex-wrap:wrap;gap:8px;padding:0;margin:18px 0 0;list-style:none}
.chips li{font-size:13.5px;padding:3px 11px;border:1px solid var(--line);border-radius:99px;background:var(--card);color:var(--soft)}
.chips code{font-size:12.5px}
section{margin:28px 0}
.card{background:var(--card);border:1px solid var(--line);border-radius:16px;padding:26px 28px;box-shadow:var(--shadow)}
h2{margin:0 0 4px;font-size:20px;letter-spacing:-.01em}
h3{margin:0 0 10px;font-size:15px;font-weight:650}
.note+.note{margin-top:-12px}.foot{margin:16px 0 0!important}
.note{margin:0 0 18px;color:var(--quiet);font-size:14.5px;max-width:88ch}
.hero{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,7fr);gap:36px;align-items:center}
.big{font-size:clamp(52px,9vw,84px);line-height:1;font-weight:740;letter-spacing:-.045em;color:var(--accent)}
.big small{font-size:.42em;letter-spacing:-.01em;font-weight:620;margin-left:.08em}
.says{margin:12px 0 0;font-size:16.5px;color:var(--soft)}
.says b{color:var(--ink);font-weight:650}
.forest{display:grid;gap:14px}
.forest+.forest{margin-top:24px}
.forest .row{display:grid;grid-template-columns:minmax(0,9.5rem) minmax(0,1fr) 4.4rem;gap:14px;align-items:center;font-size:14.5px}
.forest .row b{text-align:right;font-weight:650;white-space:nowrap}
.forest .name{color:var(--soft);line-height:1.25}
.forest .tuned .name,.forest .tuned b{color:var(--accent);font-weight:650}
.track{position:relative;height:18px;border-radius:9px;background:var(--sunken)}
.track i{position:absolute;top:4px;height:10px;border-radius:3px;background:var(--quiet);opacity:.38;min-width:3px}
.track u{position:absolute;top:0;width:4px;height:18px;margin-left:-2px;border-radius:2px;background:var(--quiet)}
.tuned .track i{background:var(--accent)}.tuned .track u{background:var(--accent)}
.baseline .track i{background:var(--second)}.baseline .track u{background:var(--second)}
.scale{display:grid;grid-template-columns:minmax(0,9.5rem) minmax(0,1fr) 4.4rem;gap:14px;font-size:12px;color:var(--quiet)}
.scale div{position:relative;height:1.4em}.scale div span{position:absolute;transform:translateX(-50%);white-space:nowrap}
.tiles{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:16px}
.tile{padding:18px 20px;border-radius:14px;border:1px solid var(--line);background:var(--card)}
.tile span{display:block;font-size:13.5px;color:var(--quiet)}
.tile strong{display:block;font-size:25px;letter-spacing:-.02em;line-height:1.3}
.scroll{overflow-x:auto;margin:0 -28px;padding:0 28px;
background:linear-gradient(90deg,var(--card) 40%,transparent) 0 0/72px 100% no-repeat local,linear-gradient(270deg,var(--card) 40%,transparent) 100% 0/72px 100% no-repeat local,linear-gradient(90deg,rgb(var(--shade-rgb)/.22),transparent) 0 0/22px 100% no-repeat scroll,linear-gradient(270deg,rgb(var(--shade-rgb)/.22),transparent) 100% 0/22px 100% no-repeat scroll}
table{border-collapse:collapse;width:100%;font-size:15px}
th{font-weight:600;color:var(--quiet);font-size:13.5px;text-align:right;padding:6px 0 10px 22px;white-space:nowrap}
td{padding:11px 0 11px 22px;border-top:1px solid var(--line);text-align:right;vertical-align:baseline;white-space:nowrap}
th:first-child,td:first-child{text-align:left;padding-left:0;white-space:normal;min-width:8.5em}
td small{display:block;color:var(--quiet);font-size:12.5px;line-height:1.35}
tr.tuned td{font-weight:650}tr.tuned td:first-child,tr.tuned td:first-child small{color:var(--accent)}tr.tuned small{font-weight:400}
tr.gain td{border-top:2px solid var(--line);color:var(--soft)}
.up{color:var(--accent)}.down{color:var(--bad)}
.keys{display:flex;flex-wrap:wrap;gap:6px 22px;margin:0 0 8px;font-size:13.5px;color:var(--soft)}
.keys span{display:inline-flex;align-items:center;gap:8px}
.keys svg{width:26px;height:10px;overflow:visible}
.plot{position:relative}
.curve{display:block;width:100%;height:auto;overflow:visible}
.curve.narrow{display:none}
.curve text{font:12px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;fill:var(--quiet)}
path{fill:none}.grid{stroke:var(--line)}.floor{stroke:var(--quiet);stroke-opacity:.6}
.epoch{stroke:var(--line);stroke-dasharray:1 5;stroke-linecap:round;stroke-width:1.6}
.raw{stroke:var(--accent);stroke-opacity:.32;stroke-width:1.2;stroke-linejoin:round}.raw.alone{stroke-opacity:1;stroke-width:2}
.median{stroke:var(--accent);stroke-width:2.5;stroke-linejoin:round;stroke-linecap:round}
.validation-line{stroke:var(--second);stroke-opacity:.45;stroke-width:1.4}
.validation{fill:var(--card);stroke:var(--second);stroke-width:2}.validation.best{fill:var(--second)}
.cursor{position:absolute;pointer-events:none;opacity:0;width:1px;background:var(--quiet)}
.readout{position:absolute;pointer-events:none;opacity:0;font-size:13px;line-height:1.4;padding:7px 11px;border-radius:9px;background:var(--ink);color:var(--paper);white-space:nowrap}
.pair{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:36px}
.pair.many{grid-template-columns:minmax(0,1fr)}
.matrix{width:auto;font-size:14px;border-spacing:3px;border-collapse:separate}
.matrix th{padding:2px 6px;color:var(--soft);font-weight:500;max-width:10em;overflow:hidden;text-overflow:ellipsis}
.matrix thead th{text-align:center}
.matrix .tilt th{vertical-align:bottom;padding:0 2px 6px;max-width:none}
.matrix .tilt th span{writing-mode:vertical-rl;transform:rotate(180deg);max-height:11em;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.matrix th:first-child{text-align:right;padding:2px 10px 2px 0;min-width:0;white-space:nowrap}
.matrix td,.matrix td:first-child{border:0;border-radius:7px;text-align:center;min-width:46px;height:42px;padding:4px 6px;vertical-align:middle;background:var(--sunken)}
.matrix.dense td{min-width:36px;height:34px;font-size:13px}
.matrix .zero{color:var(--quiet);opacity:.55}
.corner{font-size:12px!important;color:var(--quiet)!important}
.records{list-style:none;margin:0;padding:0}
.records li{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:6px 24px;padding:13px 0;border-top:1px solid var(--line);font-size:15px}
.records li:first-child{border-top:0;padding-top:4px}
.records p{margin:0;white-space:pre-wrap}
.answers{display:flex;flex-wrap:wrap;gap:6px;justify-content:flex-end;align-items:flex-start;font-size:13px;max-width:34em}
.answer{padding:2px 10px;border-radius:8px;background:var(--sunken);color:var(--soft);max-width:100%}
.answer em{font-style:normal;color:var(--quiet);margin-right:6px}
.answer.right{background:rgb(var(--accent-rgb)/.13);color:var(--accent)}.answer.right em{color:inherit;opacity:.8}
.answer.wrong{background:rgb(var(--bad-rgb)/.12);color:var(--bad)}.answer.wrong em{color:inherit;opacity:.8}
details{margin-top:8px}summary{cursor:pointer;color:var(--accent);font-size:14.5px;padding:6px 0;border-radius:6px}
:focus-visible{outline:2px solid var(--accent);outline-offset:3px}
.split>*+*{margin-top:26px;padding-top:22px;border-top:1px solid var(--line)}
.groups{columns:2;column-gap:48px}
.groups>div{break-inside:avoid;margin-bottom:24px}
dl{margin:0;display:grid;grid-template-columns:minmax(0,13em) minmax(0,1fr);gap:5px 18px;font-size:14.5px}
dt{color:var(--quiet)}dd{margin:0}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:13.5px}
pre{margin:0 0 16px;padding:14px 16px;border-radius:10px;background:var(--sunken);overflow-x:auto;white-space:pre;line-height:1.55}
dd code{white-space:pre-wrap}
footer{padding-top:6px;padding-bottom:48px;color:var(--quiet);font-size:13.5px}
@media (max-width:820px){.hero,.pair{grid-template-columns:minmax(0,1fr);gap:26px}.tiles{grid-template-columns:repeat(2,minmax(0,1fr))}.groups{columns:1}.records li{grid-template-columns:minmax(0,1fr)}.answers{justify-content:flex-start;max-width:none}}
@media (max-width:620px){main,header,footer{padding-left:16px;padding-right:16px}header{padding-top:28px}.card{padding:20px 18px;border-radius:14px}.scroll{margin:0 -18px;padding:0 18px}section{margin:18px 0}.tiles{gap:10px}.tile{padding:13px 15px}.tile strong{font-size:21px}
.curve.wide{display:none}.curve.narrow{display:block}.forest .row,.scale{grid-template-columns:minmax(0,5.8rem) minmax(0,1fr) 4.2rem;gap:10px}dl{grid-template-columns:minmax(0,1fr);gap:0}dd{margin-bottom:9px}.lede{font-size:16.5px}th,td{padding-left:16px}
.stacked thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.stacked,.stacked tbody,.stacked tr{display:block}.stacked tr{padding:10px 0;border-top:1px solid var(--line)}.stacked tr.gain{border-top-width:2px}
.stacked td{display:grid;grid-template-columns:1fr auto;grid-auto-flow:column;column-gap:10px;padding:2px 0}.stacked td,.stacked tr.gain td{border:0}
.stacked td::before{content:attr(data-title);text-align:left;font-weight:400;color:var(--quiet)}
.stacked td:first-child{display:block;font-weight:650;padding-bottom:4px}.stacked td:first-child::before{content:none}.stacked td small{min-width:8.8em;text-align:right;line-height:inherit}.stacked td:first-child small{text-align:left;font-weight:400}}
@media print{body{background:#fff}.card,.tile{box-shadow:none;break-inside:avoid}details>*{display:revert}}
`.trim();
