import type { InformeDocument } from '../document'
import { markup, type Markup } from './markup'

type Pagina = {
  document: InformeDocument
  titulo: string
  /** The style sheet, or a link to it. */
  estilo: Markup
  /** Before the main content: cover and contents. */
  antes: Markup | null
  cuerpo: (Markup | null)[]
  /** Beside the main content on a wide screen. */
  lado: Markup
}

/** A page that runs nothing: it says so itself, whoever serves it. */
export function pagina({ document, titulo, estilo, antes, cuerpo, lado }: Pagina): string {
  return markup`<!doctype html>
<html lang="es-MX">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="script-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'">
<title>${titulo}</title>
<meta name="author" content="${document.autor}">
<meta name="keywords" content="${document.palabrasClave.join(', ')}">
${estilo}
</head>
<body>
<a class="saltar" href="#principal">Ir al contenido principal</a>
${antes}
<div class="cuerpo dos">
${lado}
<main id="principal" tabindex="-1">
${cuerpo}
</main>
</div>
</body>
</html>
`.text
}
