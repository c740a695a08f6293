import type { InformeDocument } from '../document'
import type { Imagen } from '../imagen'
import { indices, siglas } from './anexos'
import { cifras } from './cifras'
import { contextOf, type LibroHtml } from './context'
import { parteHead, seccion } from './cuerpo'
import { estilo } from './estilo'
import { colofon, contenido, portada, presentacion } from './frente'
import { markup, Markup } from './markup'
import { pagina } from './pagina'

/** Where the contents lead to after the acciones. */
const AFTER = [
  { id: 'cifras', titulo: 'El semestre en cifras' },
  { id: 'indice', titulo: 'Índice' },
  { id: 'siglas', titulo: 'Siglas' },
  { id: 'colofon', titulo: 'Colofón' },
]

export const afterOf = ({ siglas: used }: Pick<InformeDocument, 'siglas'>) =>
  AFTER.filter(({ id }) => id !== 'siglas' || used.length > 0)

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
    lado: contenido(context, afterOf(document)),
    cuerpo: [
      presentacion(context),
      ...document.partes.flatMap((parte) => [
        parteHead(context, parte),
        ...parte.secciones.map((section) => seccion(context, parte.numero, section)),
      ]),
      cifras(context),
      indices(context),
      siglas(context),
      colofon(context),
    ],
  })
}
