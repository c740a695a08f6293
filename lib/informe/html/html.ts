import type { InformeDocument } from '../document'
import { tipoDe } from '../imagen'
import { indices, siglas } from './anexos'
import { CAMBIOS, cambios } from './cambios'
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
  { id: 'cambios', titulo: CAMBIOS },
  { id: 'colofon', titulo: 'Colofón' },
] as const

export const afterOf = (document: Pick<InformeDocument, 'siglas' | 'cambios'>) =>
  AFTER.filter(({ id }) => (id === 'siglas' || id === 'cambios' ? document[id].length > 0 : true))

const dataUri = (bytes: Uint8Array): string =>
  `data:image/${tipoDe(bytes) === 'jpg' ? 'jpeg' : 'png'};base64,${Buffer.from(bytes).toString('base64')}`

/** The informe as one accessible web page that needs no other file: no scripts, pictures inside. */
export function exportHtml(libro: LibroHtml): string {
  const { document, imagenes } = libro
  const context = contextOf(libro, {
    href: (id) => `#${id}`,
    src: ({ clave }) => {
      const bytes = imagenes.get(clave)
      return bytes ? dataUri(bytes) : null
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
      cambios(context),
      colofon(context),
    ],
  })
}
