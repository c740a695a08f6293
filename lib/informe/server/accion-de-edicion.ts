import { prisma } from '@/lib/core/server/db'
import { sinAcentos } from '@/lib/core/texto'
import { CAMPO_DE_ERRATA_LABELS, CAMPOS_DE_ERRATA, enmendarAccion, textoDeErrata } from '../errata'
import type { Material, MaterialAccion } from '../material'
import { listCambios } from './cambios'

/** More than these are not told: a word more finds fewer. */
const ENCONTRADAS = 20

export type AccionEncontrada = { folio: string; titulo: string }

export type AccionDeEdicion = {
  folio: string
  titulo: string
  /** What each campo says, as an errata quotes it; empty ones too. */
  campos: { campo: string; label: string; texto: string }[]
}

/**
 * One acción as the last closed edición says it, with the erratas already approved; null when it has none of that
 * folio. Out of the snapshot without reading it whole.
 */
export async function getAccionDeEdicion(
  semestreId: string,
  folio: string,
): Promise<AccionDeEdicion | null> {
  const rows = await prisma.$queryRaw<{ accion: MaterialAccion; semestre: Material['semestre'] }[]>`
    select a as accion, e.instantanea -> 'material' -> 'semestre' as semestre
    from (select * from edicion where semestre_id = ${semestreId}::uuid and estado = 'cerrada'
      order by numero desc limit 1) e,
      jsonb_array_elements(e.instantanea -> 'material' -> 'acciones') a
    where a ->> 'folio' = ${folio}`
  const [found] = rows
  if (!found) return null
  const { semestre } = found
  const cambios = await listCambios(prisma, semestreId)
  const accion = cambios
    .filter((cambio) => cambio.folio === folio)
    .reduce((one, cambio) => enmendarAccion(one, cambio, semestre), found.accion)
  return {
    folio,
    titulo: accion.titulo,
    campos: CAMPOS_DE_ERRATA.map((campo) => ({
      campo,
      label: CAMPO_DE_ERRATA_LABELS[campo],
      texto: textoDeErrata(accion, campo, semestre),
    })),
  }
}

const FOLIO = /^\d{4}-[12]-\d{4,}$/

/**
 * The acciones of the last closed edición whose título, as it was printed, has all these words, whatever their accents
 * and capitals: the book prints no folios. One that is named by its folio is the only one.
 */
export async function buscarEnEdicion(
  semestreId: string,
  texto: string,
): Promise<AccionEncontrada[]> {
  const words = sinAcentos(texto).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const rows = await prisma.$queryRaw<AccionEncontrada[]>`
    select a ->> 'folio' as folio, a ->> 'titulo' as titulo
    from (select * from edicion where semestre_id = ${semestreId}::uuid and estado = 'cerrada'
      order by numero desc limit 1) e,
      jsonb_array_elements(e.instantanea -> 'material' -> 'acciones') a
    order by 1`
  if (FOLIO.test(texto)) return rows.filter(({ folio }) => folio === texto)
  return rows
    .filter(({ titulo }) => words.every((word) => sinAcentos(titulo).includes(word)))
    .slice(0, ENCONTRADAS)
}
