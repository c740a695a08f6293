import type { Tx } from '@/lib/core/server/db'
import type { Hallazgo } from '@/lib/correccion/hallazgo'
import { readContextoDeSemestre } from '@/lib/correccion/server/contexto-de-semestre'
import { vinculosInseguros } from '../vinculos'
import type { HallazgoDeInforme, ImagenSinDescripcion, VinculoInseguro } from '../revision'
import { examinarSemestre, parDeFolios } from './examinar-semestre'
import { leerSemestre, type AccionLeida } from './leer-semestre'
import type { Propios } from './propios'

/** What was read in the texts of a semestre: it stays so while none of them changes. */
export type Examinado = {
  impresas: number
  hallazgos: (Hallazgo & Pick<HallazgoDeInforme, 'folio' | 'accionId' | 'dependencia'>)[]
  imagenes: ImagenSinDescripcion[]
  vinculos: VinculoInseguro[]
}

/** What happens without changing a text that is printed, or what the corrector knows. */
const CALLAN =
  `accion.crear accion.guardar accion.desechar accion.reclamar accion.asignar accion.anotar accion.recordar
  accion.atender accion.desatender accion.resolver accion.dejar-pendiente accion.aceptar-hallazgo
  accion.retirar-aceptacion accion.devolver accion.retirar accion.recuperar informe.generar sesion.iniciar sesion.rechazar
  sesion.terminar usuario.contrasena aviso.recordatorios aviso.salida aviso.reintentar`.split(/\s+/)

/** Says in one statement whether anything may have changed that the examination reads. */
async function mirar(db: Tx, semestreId: string): Promise<string> {
  const [row] = await db.$queryRaw<{ huella: string }[]>`
    select concat_ws(' ',
      (select id from suceso where tipo <> all(${CALLAN}::text[]) order by id desc limit 1),
      (select concat(count(*), '/', sum(version)) from accion
        where semestre_id = ${semestreId}::uuid and estado in ('aprobada', 'fusionada'))) as huella`
  return row?.huella ?? ''
}

async function listDescartadas(db: Tx, semestreId: string): Promise<Set<string>> {
  const filas = await db.$queryRaw<{ una: string; otra: string }[]>`
    select u.folio as una, o.folio as otra from candidata_descartada c
    join accion u on u.id = c.una_id join accion o on o.id = c.otra_id
    where u.semestre_id = ${semestreId}::uuid and u.folio is not null and o.folio is not null`
  return new Set(filas.map(({ una, otra }) => parDeFolios(una, otra)))
}

const textosDe = ({ contenido: { titulo, descripcion, lugar } }: AccionLeida) =>
  [titulo, descripcion, lugar ?? ''].join('\n')

async function examinar(db: Tx, semestreId: string): Promise<Examinado> {
  const acciones = await leerSemestre(db, semestreId)
  const byFolio = new Map(acciones.map((accion) => [accion.folio, accion]))
  const { clave } = await db.semestre.findUniqueOrThrow({
    where: { id: semestreId },
    select: { clave: true },
  })
  const contexto = await readContextoDeSemestre(db, clave, { isImportacion: false })
  const descartadas = await listDescartadas(db, semestreId)
  const antes = propiosDe.get(semestreId)
  const { hallazgos, propios } = await examinarSemestre(acciones, contexto, { descartadas, antes })
  keep(propiosDe, semestreId, propios)
  const tituloDe = ({ folio, contenido }: AccionLeida) => ({ folio, titulo: contenido.titulo })
  return {
    impresas: acciones.length,
    hallazgos: hallazgos.flatMap((hallazgo) => {
      const accion = byFolio.get(hallazgo.folio ?? '')
      if (!accion) return []
      const { id: accionId, folio, contenido } = accion
      return [{ ...hallazgo, folio, accionId, dependencia: contenido.responsable }]
    }),
    imagenes: acciones.flatMap((accion) =>
      accion.sinDescripcion.map((nombre) => ({ ...tituloDe(accion), nombre })),
    ),
    vinculos: acciones.flatMap((accion) =>
      vinculosInseguros(textosDe(accion)).map((vinculo) => ({ ...tituloDe(accion), vinculo })),
    ),
  }
}

type Leido = { huella: string; hasta: number; examinado: Promise<Examinado> }
/** A suceso may be numbered before another and seen after it: what was read holds no longer than this. */
const VALE_MS = 5 * 60_000
const SEMESTRES = 4
const leidos = new Map<string, Leido>()
const propiosDe = new Map<string, Propios>()

function keep<T>(kept: Map<string, T>, semestreId: string, value: T) {
  kept.delete(semestreId)
  kept.set(semestreId, value)
  const [oldest] = kept.keys()
  if (kept.size > SEMESTRES && oldest) kept.delete(oldest)
}

/**
 * What the corrector says of a whole semestre, worked out again only when some text may have changed: one statement while
 * nothing did. Two who ask meanwhile wait for the same. With `fresh` everything is read now, whatever was kept: for who
 * decides on it inside the transaction `db`.
 */
export async function getExaminado(
  db: Tx,
  semestreId: string,
  { now, fresh }: { now: Date; fresh: boolean },
): Promise<Examinado> {
  if (fresh) return examinar(db, semestreId)
  const huella = await mirar(db, semestreId)
  const kept = leidos.get(semestreId)
  if (kept?.huella === huella && kept.hasta > now.getTime()) return kept.examinado
  const examinado = examinar(db, semestreId)
  keep(leidos, semestreId, { huella, hasta: now.getTime() + VALE_MS, examinado })
  examinado.catch(() => leidos.delete(semestreId))
  return examinado
}
