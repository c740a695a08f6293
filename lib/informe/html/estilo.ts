import { contrast, darkenAgainst, mix, safeColor } from '../color'
import type { InformeDocument } from '../document'

const PAPER = '#fbfaf8'

const BASE = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:${PAPER};color:#1f1b1d;font:1.0625rem/1.6 'Source Serif 4',Georgia,'Times New Roman',serif;overflow-wrap:break-word;hyphens:auto}
h1,h2,h3,h4,nav,table,figcaption,.banda p,.parte p,.fecha,.folio,.cuenta,.saltar,.firma,.portada p,.colofon,.paginas,.totales,.indices{font-family:'Source Sans 3','Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif}
h1,h2,h3,h4{line-height:1.25;text-wrap:balance;hyphens:manual}
a{color:var(--link);text-underline-offset:.15em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--heading);outline-offset:3px}
.saltar{position:absolute;left:-999rem;background:#fff;padding:.75rem 1rem;z-index:1}
.saltar:focus{left:1rem;top:1rem}
.portada{background:var(--accent);color:var(--over-accent);padding:clamp(2rem,6vw,5rem) max(1.25rem,calc((100vw - 62rem)/2))}
.portada h1{font:400 clamp(2.25rem,6vw,4rem)/1.1 'Source Serif 4',Georgia,serif;margin:2rem 0 1rem;max-width:14ch}
.portada p{margin:.2rem 0}
.portada .logo{margin:0 0 1rem}
.portada .logo img{display:block;height:3.75rem;width:auto;max-width:100%;object-fit:contain}
.portada .palabras{max-width:34rem;margin:0 0 .75rem;font-size:1.125rem}
.portada figcaption{color:inherit}
.portada .ciudad{font-size:1.375rem;border-top:2px solid #c5a265;padding-top:.75rem;margin-bottom:2rem;display:inline-block}
.portada .gobierno{font-weight:600}
.portada figure{margin:2rem 0 0}
.cuerpo{max-width:64rem;margin:0 auto;padding:0 1.25rem 4rem}
main{max-width:44rem}
main h2{font-size:1.75rem;font-weight:600;margin:4rem 0 1rem;color:var(--heading)}
p{margin:0 0 .9em}
.contenido{margin-top:2.5rem}
.contenido h2{font-size:1.25rem;color:var(--heading);margin:0 0 .5rem}
.contenido ul{list-style:none;margin:0;padding:0}
.contenido>ul>li{margin:.75rem 0;font-weight:600}
.contenido ul ul{margin:.25rem 0 0}
.contenido ul ul li{font-weight:400;padding:.2rem 0 .2rem .75rem;border-left:4px solid var(--eje,var(--accent))}
.contenido [aria-current]{font-weight:700;text-decoration-thickness:2px}
.contenido a{display:inline-block;padding:.15rem 0}
.cuenta,.folio{color:#5b5458;font-size:.875rem;font-weight:400;white-space:nowrap}
.folio{margin-top:.25rem}
.folio a{color:inherit}
.firma{margin-top:2rem}
.parte{margin-top:5rem;border-top:4px solid var(--accent);padding-top:1rem}
.parte h2{margin:.25rem 0 1rem;font-size:2rem}
.parte p{color:#5b5458;margin:0}
.banda{background:var(--eje,var(--accent));color:var(--sobre,#fff);padding:1.5rem 1.25rem;margin:3rem -1.25rem 2rem;border-radius:6px}
.banda p{margin:0;font-size:.9375rem}
.banda h3{margin:.25rem 0 0;font-size:1.625rem;font-weight:600}
.portadilla{font-size:1.125rem}
.accion{margin:0 0 2.5rem}
.accion h4{font-size:1.1875rem;margin:0 0 .2rem}
.fecha{color:var(--tinta,var(--link));font-weight:600;font-size:.9375rem;margin-bottom:.6em}
figure{margin:1.5rem 0}
img,svg{max-width:100%;height:auto}
.foto img{max-height:36rem;width:auto}
figcaption{color:#5b5458;font-size:.875rem;margin-top:.4rem}
.indices h3,.cifras h3{font-size:1.25rem;margin:2.5rem 0 .75rem;color:var(--heading)}
.indices dl{margin:0}
.indices dl div{border-top:1px solid #e4dfda;padding:.6rem 0;break-inside:avoid}
.indices dt{font-weight:600}
.indices dd{margin:0}
.indices ul{margin:.25rem 0 0;padding-left:1.1rem;font-size:.9375rem}
.indices li{padding:.1rem 0}
.tabla{overflow-x:auto}
table{border-collapse:collapse;font-size:.9375rem;min-width:min(100%,22rem);margin:0 0 1.5rem;line-height:1.4}
caption{text-align:left;font-weight:600;padding-bottom:.4rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .9rem .35rem 0;border-bottom:1px solid #e4dfda}
th{font-weight:600}
@media(max-width:30rem){table{font-size:.875rem}th,td{overflow-wrap:anywhere;padding-right:.5rem}td.numero,th.numero{padding-left:.5rem;overflow-wrap:normal}}
tbody th{font-weight:400}
td.numero,th.numero{text-align:right;font-variant-numeric:tabular-nums;padding-right:0;padding-left:1rem}
.totales{display:flex;flex-wrap:wrap;gap:1rem 2.5rem;list-style:none;padding:0;margin:1.5rem 0}
.totales strong{display:block;font:400 2.5rem/1.1 'Source Serif 4',Georgia,serif;color:var(--heading)}
.grafica .tabla{overflow-x:auto;max-width:100%}
.grafica svg{display:block;width:22rem;max-width:100%;height:auto;font-family:'Source Sans 3','Segoe UI',Roboto,Arial,sans-serif}
.grafica.ancha svg{width:44rem;max-width:none;min-width:34rem}
@media(min-width:48rem){.grafica.ancha svg{max-width:100%;min-width:0}}
.siglas dl{margin:0}
.siglas dl div{display:grid;grid-template-columns:7.5rem minmax(0,1fr);gap:.25rem 1rem;border-top:1px solid #e4dfda;padding:.4rem 0}
.siglas dt{font-weight:600;font-family:'Source Sans 3',Arial,sans-serif;overflow-wrap:anywhere}
.siglas dd{margin:0}
.siglas ul{list-style:none;display:flex;flex-wrap:wrap;gap:0 1rem;margin:.15rem 0 0;padding:0;font-size:.875rem}
.cambios ol{list-style:none;margin:0;padding:0}
.cambios li{border-top:1px solid #e4dfda;padding:.9rem 0}
.cambios li p{margin:0 0 .4rem}
.cambios dl{margin:0}
.cambios dl div{display:grid;grid-template-columns:5.5rem minmax(0,1fr);gap:0 1rem;margin-bottom:.25rem}
.cambios dt{color:#5b5458;font-family:'Source Sans 3',Arial,sans-serif;font-size:.9375rem}
.cambios dd{margin:0}
.colofon{margin-top:5rem;border-top:2px solid #c5a265;font-size:.9375rem}
.colofon code{overflow-wrap:anywhere;font-size:.8125rem}
.paginas{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.5rem 2rem;margin-top:3rem;padding-top:1rem;border-top:1px solid #e4dfda}
.arriba{padding-top:1rem;padding-bottom:0}
.arriba h1{font-size:1rem;margin:0;font-weight:600}
@media(min-width:68rem){.dos{display:grid;grid-template-columns:17rem minmax(0,44rem);gap:3rem}.dos .contenido{position:sticky;top:0;max-height:100vh;overflow-y:auto;align-self:start;padding:2.5rem .5rem 2rem 0;margin:0;font-size:.9375rem}}
@media print{@page{size:letter;margin:20mm 18mm}body{background:#fff;font-size:10.5pt}.saltar,.contenido,.paginas{display:none}.portada,.banda{print-color-adjust:exact;-webkit-print-color-adjust:exact}.portada{padding:30mm 18mm;break-after:page}.cuerpo,main{max-width:none;padding:0}.dos{display:block}.parte,main>section{break-before:page}.banda,h2,h3,h4,.fecha{break-after:avoid}.banda{margin:0 0 6mm}a{color:inherit;text-decoration:none}p{orphans:3;widows:3}figure,tr{break-inside:avoid}}
`

/** What is read on a ground: white where it can be. */
const over = (ground: string): string => (contrast(ground, '#ffffff') >= 4.5 ? '#fff' : '#1f1b1d')

/** The colours of one eje: its band, what stands on it, and the date line on paper, all readable. */
function ejeRule(eje: number, color: string): string {
  const band = safeColor(color)
  return `.eje-${eje}{--eje:${band};--sobre:${over(band)};--tinta:${darkenAgainst(band, PAPER)}}`
}

/** The accent of the institution: for grounds, for what stands on them, for headings and for links. */
function accentRule(color: string): string {
  const accent = safeColor(color)
  const link = darkenAgainst(mix(accent, '#000000', 0.22), PAPER)
  return `:root{--accent:${accent};--over-accent:${over(accent)};--heading:${darkenAgainst(accent, PAPER)};--link:${link}}`
}

/** The style sheet of an informe: nothing of what a person wrote is in it but colours that are colours. */
export function estilo({ partes, color }: Pick<InformeDocument, 'partes' | 'color'>): string {
  const ejes = new Map(partes.flatMap((p) => p.secciones.map((s) => [s.eje, s.color])))
  return `${accentRule(color)}\n${BASE.trim()}\n${[...ejes].map(([eje, color]) => ejeRule(eje, color)).join('\n')}\n`
}
