import type { Imagen } from '../imagen'
import { indices } from './anexos'
import { contextOf, type LibroHtml } from './context'
import { parteHead, seccion } from './cuerpo'
import { estilo } from './estilo'
import { colofon, contenido, portada, presentacion } from './frente'
import { markup, Markup } from './markup'
import { pagina } from './pagina'

/** Where the contents lead to after the acciones. */
export const AFTER = [
  { id: 'indice', titulo: 'Índice' },
  { id: 'colofon', titulo: 'Colofón' },
]

const dataUri = ({ mime }: Imagen, bytes: Uint8Array): string =>
  `data:${mime};base64,${Buffer.from(bytes).toString('base64')}`

/** The informe as one accessible web page that needs no other file: no scripts, pictures inside. */
export function exportHtml(libro: LibroHtml): string {
  const { document, imagenes } = libro
  const context = contextOf(libro, {
    href: (id) => `#${id}`,
    src: (imagen) => {
      const bytes = imagenes.get(imagen.clave)
      return bytes ? dataUri(imagen, bytes) : null
    },
  })
  return pagina({
    document,
    titulo: document.titulo,
    // A style sheet is not markup; ours has no "<", and colours are checked before they enter it.
    estilo: markup`<style>
${new Markup(estilo(document))}</style>`,
    antes: portada(context),
    lado: contenido(context, AFTER),
    cuerpo: [
      presentacion(context),
      ...document.partes.flatMap((parte) => [
        parteHead(context, parte),
        ...parte.secciones.map((section) => seccion(context, parte.numero, section)),
      ]),
      indices(context),
      colofon(context),
    ],
  })
}
