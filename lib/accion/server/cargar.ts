import { recordSuceso, type Actor } from '@/lib/bitacora/server/record'
import { resolveOPropone } from '@/lib/catalogo/server/resolver'
import { periodoDeSemestre, type Fecha } from '@/lib/core/fechas'
import { refuseWith } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'
import type { Lexico } from '@/lib/correccion/lexico/lexico'
import { getLexico } from '@/lib/correccion/server/lexico'
import type { Modalidad, Tipo } from '../accion'
import { contarHallazgos } from '../hallazgos'
import { filasDeFechas } from './columnas'

/** One acción of an old informe, as its data tell it. `eje` 0 is transversal. */
export type AccionDeArchivo = {
  folio: string
  parte: number
  eje: number
  titulo: string
  fechasTexto: string
  fechas: Fecha[]
  descripcion: string[]
  responsable: { clave: string; nota: string | null }
  participantes: string[]
  contrapartes: string[]
  paises: string[]
  ciudades: string[]
  redes: string[]
  tipo: Tipo
  modalidad: Modalidad
}

async function findSemestre(tx: Tx, clave: string) {
  const semestre = await tx.semestre.findUnique({
    where: { clave },
    select: {
      id: true,
      partes: { select: { id: true, numero: true } },
      programa: { select: { ejes: { select: { id: true, numero: true } } } },
    },
  })
  return semestre ?? refuseWith({ campo: 'semestre', mensaje: `No existe el semestre ${clave}.` })
}

/**
 * Loads the approved acciones of an archived semestre, with the folios they already have: born
 * aprobada, they go through no paso. Folios must run from 1 without gaps (the database checks).
 */
export async function cargarArchivo(
  tx: Tx,
  clave: string,
  acciones: readonly AccionDeArchivo[],
  actor: Actor,
  now: Date,
): Promise<void> {
  const semestre = await findSemestre(tx, clave)
  const dependencias = await tx.dependencia.findMany({ select: NOMBRADA })
  const lexico = await getLexico(tx)
  const dependenciaId = (clave: string) =>
    idOf(
      dependencias.find((d) => d.clave === clave),
      clave,
    )
  for (const accion of acciones) {
    const { id } = await tx.accion.create({
      data: {
        semestreId: semestre.id,
        numero: Number(accion.folio.split('-')[2]),
        folio: accion.folio,
        estado: 'aprobada',
        archivo: true,
        titulo: accion.titulo,
        fechasTexto: accion.fechasTexto,
        descripcion: accion.descripcion.join('\n\n'),
        tipo: accion.tipo,
        modalidad: accion.modalidad,
        parteId: idOf(
          semestre.partes.find((p) => p.numero === accion.parte),
          accion.folio,
        ),
        transversal: accion.eje === 0,
        ejeId: semestre.programa.ejes.find((eje) => eje.numero === accion.eje)?.id ?? null,
        responsableId: dependenciaId(accion.responsable.clave),
        responsableNota: accion.responsable.nota,
        hallazgos: hallazgosDe(accion, clave, dependencias, lexico),
        aprobadaEn: now,
        creadaEn: now,
        guardadaEn: now,
        paises: { create: accion.paises.map((paisCodigo, orden) => ({ paisCodigo, orden })) },
        participantes: {
          create: accion.participantes.map((clave, orden) => ({
            dependenciaId: dependenciaId(clave),
            orden,
          })),
        },
      },
      select: { id: true },
    })
    await cargarListas(tx, id, accion)
    const datos = { folio: accion.folio, version: 1, de: null, a: 'aprobada' }
    const suceso = { tipo: 'accion.cargar', accionId: id, semestreId: semestre.id, datos } as const
    await recordSuceso(tx, actor, suceso, now)
  }
  await tx.foliador.update({
    where: { semestreId: semestre.id },
    data: { ultimo: { increment: acciones.length } },
  })
}

const NOMBRADA = { id: true, clave: true, nombre: true, siglas: true } as const
type Nombrada = { clave: string; nombre: string; siglas: string }

/** What the queue says of it: by the reglas that a printed informe must meet. */
function hallazgosDe(
  accion: AccionDeArchivo,
  semestre: string,
  dependencias: readonly Nombrada[],
  lexico: Lexico,
): number {
  const named = (clave: string) =>
    dependencias.find((one) => one.clave === clave) ?? { nombre: clave, siglas: '' }
  const revisable = {
    ...accion,
    descripcion: accion.descripcion.join('\n\n'),
    responsable: named(accion.responsable.clave),
    participantes: accion.participantes.map(named),
    paises: accion.paises.map((codigo) => ({ codigo, nombre: codigo })),
    lugar: null,
    evidencia: [],
  }
  const periodo = periodoDeSemestre(semestre)
  return contarHallazgos(revisable, { periodo, lexico, isArchivo: true })
}

async function cargarListas(tx: Tx, accionId: string, accion: AccionDeArchivo): Promise<void> {
  const [ciudades, redes, contrapartes] = [
    await resolveOPropone(tx, 'ciudad', accion.ciudades),
    await resolveOPropone(tx, 'red', accion.redes),
    await resolveOPropone(tx, 'contraparte', accion.contrapartes),
  ]
  await tx.accionFecha.createMany({ data: filasDeFechas(accionId, accion.fechas) })
  await tx.accionCiudad.createMany({
    data: ciudades.map((ciudadId, orden) => ({ accionId, ciudadId, orden })),
  })
  await tx.accionRed.createMany({ data: redes.map((redId, orden) => ({ accionId, redId, orden })) })
  await tx.accionContraparte.createMany({
    data: contrapartes.map((contraparteId, orden) => ({ accionId, contraparteId, orden })),
  })
}

function idOf(row: { id: string } | undefined, what: string): string {
  return row?.id ?? refuseWith({ campo: 'acciones', mensaje: `No se reconoce “${what}”.` })
}
