import type { Tx } from '@/lib/core/server/db'
import { fechasDeFilas, filasDeFechas, type Columnas } from './columnas'

type Relaciones = Omit<Columnas, 'semestreId' | 'propias'>

const BY_ORDEN = { orderBy: { orden: 'asc' } } as const

/** The acción's lists as they are saved, in order; of its evidencia, the vínculos. */
export async function getRelaciones(tx: Tx, accionId: string): Promise<Relaciones> {
  const fila = await tx.accion.findUniqueOrThrow({
    where: { id: accionId },
    select: {
      fechas: BY_ORDEN,
      participantes: BY_ORDEN,
      contrapartes: BY_ORDEN,
      paises: BY_ORDEN,
      ciudades: BY_ORDEN,
      redes: BY_ORDEN,
      evidencias: { ...BY_ORDEN, where: { tipo: 'vinculo' }, select: { ubicacion: true } },
    },
  })
  return {
    fechas: fechasDeFilas(fila.fechas),
    participantes: fila.participantes.map((row) => row.dependenciaId),
    contrapartes: fila.contrapartes.map((row) => row.contraparteId),
    paises: fila.paises.map((row) => row.paisCodigo),
    ciudades: fila.ciudades.map((row) => row.ciudadId),
    redes: fila.redes.map((row) => row.redId),
    evidencia: fila.evidencias.map((row) => row.ubicacion),
  }
}

/** How each list is emptied and filled again. */
function escritores(tx: Tx, accionId: string) {
  const where = { accionId }
  return {
    fechas: {
      clear: () => tx.accionFecha.deleteMany({ where }),
      fill: (fechas: Relaciones['fechas']) =>
        tx.accionFecha.createMany({ data: filasDeFechas(accionId, fechas) }),
    },
    participantes: {
      clear: () => tx.accionParticipante.deleteMany({ where }),
      fill: (ids: string[]) =>
        tx.accionParticipante.createMany({
          data: ids.map((dependenciaId, orden) => ({ accionId, dependenciaId, orden })),
        }),
    },
    contrapartes: {
      clear: () => tx.accionContraparte.deleteMany({ where }),
      fill: (ids: string[]) =>
        tx.accionContraparte.createMany({
          data: ids.map((contraparteId, orden) => ({ accionId, contraparteId, orden })),
        }),
    },
    paises: {
      clear: () => tx.accionPais.deleteMany({ where }),
      fill: (codigos: string[]) =>
        tx.accionPais.createMany({
          data: codigos.map((paisCodigo, orden) => ({ accionId, paisCodigo, orden })),
        }),
    },
    ciudades: {
      clear: () => tx.accionCiudad.deleteMany({ where }),
      fill: (ids: string[]) =>
        tx.accionCiudad.createMany({
          data: ids.map((ciudadId, orden) => ({ accionId, ciudadId, orden })),
        }),
    },
    redes: {
      clear: () => tx.accionRed.deleteMany({ where }),
      fill: (ids: string[]) =>
        tx.accionRed.createMany({
          data: ids.map((redId, orden) => ({ accionId, redId, orden })),
        }),
    },
    evidencia: {
      clear: () => tx.evidencia.deleteMany({ where: { ...where, tipo: 'vinculo' } }),
      fill: (urls: string[]) =>
        tx.evidencia.createMany({
          data: urls.map((url, orden) => ({
            accionId,
            orden,
            tipo: 'vinculo' as const,
            ubicacion: url,
            nombre: url,
          })),
        }),
    },
  }
}

async function rewrite<T>(
  writer: { clear: () => Promise<unknown>; fill: (values: T[]) => Promise<unknown> },
  before: T[],
  after: T[],
): Promise<void> {
  if (JSON.stringify(before) === JSON.stringify(after)) return
  if (before.length > 0) await writer.clear()
  if (after.length > 0) await writer.fill(after)
}

/** Writes the acción's lists; those that did not change cost no statement. */
export async function guardarRelaciones(
  tx: Tx,
  accionId: string,
  after: Relaciones,
): Promise<void> {
  const before = await getRelaciones(tx, accionId)
  const writers = escritores(tx, accionId)
  await rewrite(writers.fechas, before.fechas, after.fechas)
  await rewrite(writers.participantes, before.participantes, after.participantes)
  await rewrite(writers.contrapartes, before.contrapartes, after.contrapartes)
  await rewrite(writers.paises, before.paises, after.paises)
  await rewrite(writers.ciudades, before.ciudades, after.ciudades)
  await rewrite(writers.redes, before.redes, after.redes)
  await rewrite(writers.evidencia, before.evidencia, after.evidencia)
  await quitarPropuestas(tx, before, after)
}

/** Half a name, saved while it was still being typed, leaves the catalogue with the last acción that had it. */
async function quitarPropuestas(tx: Tx, before: Relaciones, after: Relaciones): Promise<void> {
  const whereDe = (lista: 'contrapartes' | 'ciudades' | 'redes') => ({
    id: { in: before[lista].filter((id) => !after[lista].includes(id)) },
    estado: 'propuesta' as const,
    acciones: { none: {} },
  })
  const contrapartes = whereDe('contrapartes')
  const ciudades = whereDe('ciudades')
  const redes = whereDe('redes')
  if (contrapartes.id.in.length > 0) await tx.contraparte.deleteMany({ where: contrapartes })
  if (ciudades.id.in.length > 0) await tx.ciudad.deleteMany({ where: ciudades })
  if (redes.id.in.length > 0) await tx.red.deleteMany({ where: redes })
}
