import { listAceptados } from '@/lib/accion/server/hallazgos-de-accion'
import { prisma, type Tx } from '@/lib/core/server/db'
import type { Aceptado } from '@/lib/correccion/aceptado'
import { juzgar } from '@/lib/correccion/aceptado'
import type {
  HallazgoDeInforme,
  ImagenSinDescripcion,
  PorDecidir,
  RevisionDeSemestre,
  SeccionVacia,
} from '../revision'
import { nombreDePortadilla } from '../portadilla'
import { getExaminado, type Examinado } from './hallazgos-del-semestre'
import { getIndice } from './indice'

type Opciones = {
  /** A transaction, for who decides on what it says. */
  db?: Tx
  /** Nothing that was kept from before counts. */
  fresh?: boolean
}

async function listPorDecidir(db: Tx, semestreId: string): Promise<PorDecidir[]> {
  const filas = await db.accion.findMany({
    where: { semestreId, estado: { in: ['enviada', 'devuelta'] } },
    orderBy: { numero: 'asc' },
    select: {
      folio: true,
      titulo: true,
      estado: true,
      responsable: { select: { clave: true, nombre: true, siglas: true } },
    },
  })
  return filas.map(({ folio, titulo, estado, responsable }) => ({
    folio: folio ?? '',
    titulo,
    estado: estado === 'devuelta' ? 'devuelta' : 'enviada',
    dependencia: responsable,
  }))
}

/** Pictures of the portadillas that nobody has described. */
async function listPortadillas(db: Tx, semestreId: string): Promise<ImagenSinDescripcion[]> {
  const filas = await db.portadilla.findMany({
    where: { semestreId, imagen: { not: null }, alt: '' },
    orderBy: { clave: 'asc' },
    select: { clave: true },
  })
  return filas.map(({ clave }) => ({
    folio: null,
    titulo: 'Portada y portadillas',
    nombre: nombreDePortadilla(clave),
  }))
}

async function listVacias(db: Tx, semestreId: string): Promise<SeccionVacia[]> {
  const partes = await getIndice(semestreId, db)
  return partes.flatMap(({ nombre: parte, secciones }) =>
    secciones
      .filter(({ acciones }) => acciones === 0)
      .map(({ nombre }) => ({ parte, seccion: nombre })),
  )
}

/** With what was accepted of each acción, in one statement. */
async function conAceptados(
  db: Tx,
  hallazgos: Examinado['hallazgos'],
): Promise<HallazgoDeInforme[]> {
  const ids = [...new Set(hallazgos.map(({ accionId }) => accionId))]
  const byAccion = new Map<string, Aceptado[]>()
  for (const { accionId, ...aceptado } of await listAceptados(db, ids)) {
    byAccion.set(accionId, [...(byAccion.get(accionId) ?? []), aceptado])
  }
  return hallazgos.map((hallazgo) => {
    const [juzgado] = juzgar([hallazgo], byAccion.get(hallazgo.accionId) ?? [])
    return { ...hallazgo, ...juzgado!, folio: hallazgo.folio }
  })
}

/**
 * All that is to be known of a semestre (its id) before its informe is closed: what blocks, what warns, what was accepted
 * and why. Statements do not grow with its acciones; the reading of the texts is kept until one of them changes.
 */
export async function revisarSemestre(
  semestreId: string,
  now: Date,
  { db = prisma, fresh = false }: Opciones = {},
): Promise<RevisionDeSemestre> {
  const examinado = await getExaminado(db, semestreId, { now, fresh })
  const portadillas = await listPortadillas(db, semestreId)
  return {
    impresas: examinado.impresas,
    hallazgos: await conAceptados(db, examinado.hallazgos),
    porDecidir: await listPorDecidir(db, semestreId),
    imagenes: [...examinado.imagenes, ...portadillas],
    vinculos: examinado.vinculos,
    vacias: await listVacias(db, semestreId),
  }
}
