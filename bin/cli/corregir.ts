import { readFile, stat } from 'node:fs/promises'
import { listHallazgosDeSemestre } from '@/lib/accion/server/hallazgos-de-semestre'
import { prisma } from '@/lib/core/server/db'
import { Refused, refuse, refuseWith } from '@/lib/core/refusal'
import { corregirTodo } from '@/lib/correccion/corregir-todo'
import type { Hallazgo } from '@/lib/correccion/hallazgo'
import { huellaDeHallazgo } from '@/lib/correccion/huella'
import { readContextoDeSemestre } from '@/lib/correccion/server/contexto-de-semestre'
import { getLexico } from '@/lib/correccion/server/lexico'
import { revisablesDe } from '@/lib/importacion/revisables'
import { leerSemestreJson } from '@/lib/importacion/semestre-json'
import { canInforme } from '@/lib/informe/policy'
import type { Arguments } from './arguments'
import { listaDeHallazgos, type HallazgoDicho } from './hallazgos'
import type { Operador } from './operador'
import { json } from './print'
import { WrongUsage } from './usage'

/** The largest file that is read: some forty years of acciones. */
const MAXIMO = 64 * 1024 * 1024

/** `corregir`: what the corrector finds in a semestre, or in a JSON file that is not loaded. */
export async function corregir(args: Arguments, operador: Operador): Promise<string> {
  args.allow('semestre', 'formato')
  args.atMost(1)
  const [archivo] = args.words
  const clave = args.text('semestre')
  const formato = args.text('formato')
  if (formato !== undefined && formato !== 'json') {
    throw new WrongUsage(`El formato “${formato}” no está disponible; hay json.`)
  }
  if (archivo === undefined && !clave) throw new WrongUsage('Falta --semestre, o un archivo JSON.')
  if (archivo !== undefined && clave) {
    throw new WrongUsage('Indique un semestre o un archivo, no los dos.')
  }
  if (operador.id !== null && !canInforme({ roles: operador.roles ?? [] }, 'corregir')) {
    return refuse('forbidden')
  }
  const { hallazgos, acciones } =
    archivo === undefined ? await deSemestre(clave ?? '') : await deArchivo(archivo)
  return formato === 'json' ? json(hallazgos) : listaDeHallazgos(hallazgos, acciones)
}

type Corregidas = { hallazgos: HallazgoDicho[]; acciones: number }

/** The keys of the contract, in its order. */
function decir(hallazgo: Hallazgo, aceptado: HallazgoDicho['aceptado']): HallazgoDicho {
  const { regla, severidad, folio, titulo, campo, cita, posicion, mensaje, propuesta } = hallazgo
  return { regla, severidad, folio, titulo, campo, cita, posicion, mensaje, propuesta, aceptado }
}

async function listDeSemestre(clave: string) {
  try {
    return await listHallazgosDeSemestre(prisma, clave)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return refuseWith({ campo: 'semestre', mensaje: `No existe el semestre ${clave}.` })
  }
}

async function deSemestre(clave: string): Promise<Corregidas> {
  const acciones = await listDeSemestre(clave)
  const filas = await prisma.hallazgoAceptado.findMany({
    where: { accion: { semestre: { clave } } },
    select: {
      accionId: true,
      huella: true,
      motivo: true,
      aceptadoEn: true,
      aceptadoPor: { select: { nombre: true } },
    },
  })
  const aceptados = new Map(
    filas.map(({ accionId, huella, motivo, aceptadoEn, aceptadoPor }) => [
      `${accionId}/${huella}`,
      { motivo, quien: aceptadoPor.nombre, cuando: aceptadoEn.toISOString() },
    ]),
  )
  const hallazgos = acciones.flatMap(({ accionId, hallazgos: found }) =>
    found.map((one) => decir(one, aceptados.get(`${accionId}/${huellaDeHallazgo(one)}`) ?? null)),
  )
  return { hallazgos, acciones: acciones.length }
}

async function leerArchivo(archivo: string): Promise<string> {
  try {
    const { size } = await stat(archivo)
    if (size <= MAXIMO) return await readFile(archivo, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    return refuseWith({ campo: 'archivo', mensaje: `No se pudo leer ${archivo}${code}.` })
  }
  return refuseWith({ campo: 'archivo', mensaje: `${archivo} pasa de 64 MB: es demasiado grande.` })
}

async function deArchivo(archivo: string): Promise<Corregidas> {
  const leido = leerSemestreJson(await leerArchivo(archivo))
  if (!leido.ok) return refuseWith({ campo: 'archivo', mensaje: leido.mensaje })
  const { semestre } = leido.semestre
  const contexto = await readContextoDeSemestre(prisma, semestre, { isImportacion: true })
  const paises = await prisma.pais.findMany({ select: { codigo: true, nombre: true } })
  const nombres = Object.fromEntries(paises.map(({ codigo, nombre }) => [codigo, nombre]))
  const acciones = revisablesDe(leido.semestre, nombres)
  const hallazgos = corregirTodo(acciones, contexto, { lexico: await getLexico() }).flat()
  return { hallazgos: hallazgos.map((one) => decir(one, null)), acciones: acciones.length }
}
