import { dichoDeAviso, type AvisoDatos, type AvisoTipo } from './aviso'
import { htmlDe } from './html'
import { listaDePaquete } from './paquete'

/**
 * One aviso as its message tells it. `ruta` is the page it is about, null when it leads nowhere; `dicho` is what its
 * plantilla said when it was written, null for the text of the house.
 */
export type AvisoEnCorreo = {
  tipo: AvisoTipo
  datos: AvisoDatos
  ruta: string | null
  dicho?: { asunto: string; texto: string } | null
}

/** A message: no header of it ever holds a line break, and nothing of a person's is read as HTML. */
export type Correo = { asunto: string; texto: string; html: string }

type Casa = { baseUrl: string; organo: string }

/** Whom it is for: somebody with an account, or the titular of a dependencia, who may have none. */
export type Destinatario = { nombre: string; titularDe?: string }

const dichoDe = ({ tipo, datos, dicho }: AvisoEnCorreo) => dicho ?? dichoDeAviso(tipo, datos)

/** What it says and where that leads; of a paquete, also each of its acciones. */
function partesDe(aviso: AvisoEnCorreo): { texto: string; ruta: string | null }[] {
  const { texto } = dichoDe(aviso)
  const { paquete } = aviso.datos
  return [{ texto, ruta: aviso.ruta }, ...(paquete ? listaDePaquete(paquete) : [])]
}

function firmaDe({ titularDe }: Destinatario, { baseUrl, organo }: Casa): string[] {
  if (titularDe !== undefined) {
    return [
      organo,
      `Recibe este mensaje porque figura como titular de ${titularDe} y los recordatorios a su enlace no bastaron. ` +
        `No necesita una cuenta ni responder a esta dirección. El sistema está en ${baseUrl}.`,
    ]
  }
  return [
    organo,
    `Recibe este mensaje porque tiene una cuenta en ${baseUrl}. No responda a esta dirección. ` +
      `En ${baseUrl}/avisos puede elegir si los recibe uno por uno o en un resumen diario.`,
  ]
}

/**
 * The message of one aviso, or of a day's: Spanish, as plain text and as HTML, with the address of what each one is
 * about.
 * @throws RangeError without avisos
 */
export function correoDeAvisos(
  avisos: readonly AvisoEnCorreo[],
  para: Destinatario,
  casa: Casa,
): Correo {
  const [first] = avisos
  if (!first) throw new RangeError('a message needs at least one aviso')
  const asunto = avisos.length === 1 ? dichoDe(first).asunto : `Resumen: ${avisos.length} avisos`
  const partes = avisos.flatMap(partesDe).map(({ texto, ruta }) => ({
    texto,
    href: ruta === null ? null : `${casa.baseUrl}${ruta}`,
  }))
  const firma = firmaDe(para, casa)
  const saludo = para.nombre === '' ? [] : [`${para.nombre}:`]
  const cuerpo = partes.map(({ texto, href }) => (href === null ? texto : `${texto}\n${href}`))
  const texto = [...saludo, ...cuerpo, `--\n${firma.join('\n')}`].join('\n\n') + '\n'
  return { asunto, texto, html: htmlDe({ asunto, saludo, partes, firma }) }
}
