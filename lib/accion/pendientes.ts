import { leerFechas, type Periodo } from '@/lib/core/fechas'
import { paisDesconocido } from '@/lib/catalogo/nombres'
import type { Issue } from '@/lib/core/issue'
import { sinAcentos } from '@/lib/core/texto'
import { CAMPOS, type AccionContenido, type SinReconocer } from './accion'
import { faltantes } from './schema'

function mensajeDePais(nombre: string): string {
  return sinAcentos(nombre) === 'mexico'
    ? 'Quite México: aquí van sólo los países extranjeros.'
    : paisDesconocido(nombre)
}

function mensajeDeParticipante(nombre: string, responsable: string): string {
  return nombre === responsable
    ? `Quite ${nombre}: ya es la dependencia responsable.`
    : `No reconocemos la dependencia “${nombre}”. Use su nombre o sus siglas, una por renglón.`
}

/** One sentence for each name that a draft keeps and no list takes; `responsable` is that dependencia's name. */
export function noReconocidos(
  { participantes = [], paises = [] }: SinReconocer,
  responsable: string,
): Issue[] {
  return [
    ...participantes.map((nombre) => ({
      campo: 'participantes',
      mensaje: mensajeDeParticipante(nombre, responsable),
    })),
    ...paises.map((nombre) => ({ campo: 'paises', mensaje: mensajeDePais(nombre) })),
  ]
}

/**
 * What stands between a draft and its sending: what is missing, the sentence of a date phrase that is written but not
 * understood, and the names that are not recognised.
 */
export function pendientesDe(contenido: AccionContenido, periodo: Periodo): Issue[] {
  const missing = faltantes(contenido).map((issue) => {
    if (issue.campo !== 'fechas' || contenido.fechasTexto === '') return issue
    const leidas = leerFechas(contenido.fechasTexto, periodo)
    return leidas.ok ? issue : { campo: 'fechas', mensaje: leidas.mensaje }
  })
  const { sinReconocer = {}, responsable } = contenido
  return inOrder([...missing, ...noReconocidos(sinReconocer, responsable.nombre)])
}

const CAMPOS_EN_ORDEN: readonly string[] = CAMPOS

/** In the form's order. */
function inOrder(issues: Issue[]): Issue[] {
  const place = ({ campo }: Issue) => CAMPOS_EN_ORDEN.indexOf(campo)
  return issues.toSorted((a, b) => place(a) - place(b))
}
