import { rename, rm, writeFile } from 'node:fs/promises'
import { dayOf } from '@/lib/core/clock'
import { Refused, refuse, refuseWith } from '@/lib/core/refusal'
import { fichaDeArtefacto } from '@/lib/informe/edicion'
import { FICHA, FORMATOS, isFormato, isLibro, type Forma } from '@/lib/informe/formato'
import type { Material } from '@/lib/informe/material'
import { canInforme } from '@/lib/informe/policy'
import { readMaterial } from '@/lib/informe/server/collect'
import { CompileRefused } from '@/lib/informe/server/compile'
import { imagenesOmitidas } from '@/lib/informe/omitidas'
import { exportarEdicion, reconstruirEdicion } from '@/lib/informe/server/exportar-edicion'
import { armarLibro, exportarLibro, isExportable } from '@/lib/informe/server/exportar'
import { leerImagenes } from '@/lib/informe/server/leer-imagenes'
import type { Arguments } from './arguments'
import type { Operador } from './operador'
import { WrongUsage } from './usage'

/** What a command prints on stdout, and nothing else does. */
type Output = string | Buffer

/** `exportar`: the informe or the data of the approved acciones, to a file or to stdout. */
export async function exportar(args: Arguments, operador: Operador): Promise<Output> {
  args.allow('semestre', 'formato', 'salida', 'edicion', 'reconstruir')
  args.atMost(0)
  const clave = args.required('semestre')
  const formato = args.required('formato')
  const salida = args.text('salida') ?? '-'
  if (args.text('edicion') !== undefined) return cerrada(args, operador, { clave, formato, salida })
  if (args.flag('reconstruir'))
    throw new WrongUsage('--reconstruir es de una edición: falta --edicion.')
  if (!isFormato(formato) || !isExportable(formato)) {
    const available = FORMATOS.filter(isExportable).join(', ')
    throw new WrongUsage(`El formato “${formato}” no está disponible; hay ${available}.`)
  }
  if (FICHA[formato].binary && args.text('salida') === undefined)
    throw new WrongUsage('Falta --salida.')
  checkPuede(operador)
  // A web page into a .zip is a site: one page for each section.
  const forma = formato === 'html' && salida.endsWith('.zip') ? 'sitio' : formato
  return deliver(await render(forma, await collect(clave)), salida)
}

function checkPuede({ id, roles = [] }: Operador): void {
  if (id !== null && !canInforme({ roles }, 'descargar')) refuse('forbidden')
}

async function deliver(output: Buffer, salida: string): Promise<Output> {
  if (salida === '-') return output
  await save(salida, output)
  return ''
}

/** A file of a closed edición: the bytes that were kept, or made again from what was frozen. */
async function cerrada(
  args: Arguments,
  operador: Operador,
  { clave, formato, salida }: { clave: string; formato: string; salida: string },
): Promise<Output> {
  const numero = Number(args.text('edicion'))
  if (!Number.isSafeInteger(numero) || numero < 1) {
    throw new WrongUsage('--edicion lleva el número de la edición, por ejemplo 1.')
  }
  if (
    !/^(text|application\/json)/.test(fichaDeArtefacto(formato).mime) &&
    salida === '-' &&
    !args.text('salida')
  )
    throw new WrongUsage('Falta --salida.')
  checkPuede(operador)
  const pedido = { semestre: clave, numero, formato }
  const make = args.flag('reconstruir') ? reconstruirEdicion : exportarEdicion
  return deliver(await make(pedido), salida)
}

async function collect(clave: string): Promise<Material> {
  try {
    return await readMaterial(clave)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return refuseWith({ campo: 'semestre', mensaje: `No existe el semestre ${clave}.` })
  }
}

async function render(forma: Forma, material: Material): Promise<Buffer> {
  const { clave } = material.semestre
  // Data may be of no acción at all; a book may not.
  if (isLibro(forma) && material.acciones.length === 0) {
    const mensaje = `El semestre ${clave} no tiene acciones aprobadas: no hay nada que imprimir.`
    return refuseWith({ campo: 'semestre', mensaje })
  }
  const imprint = { edicion: 'Borrador de trabajo', fecha: dayOf(new Date()) }
  try {
    const imagenes = await leerImagenes(material)
    for (const omitida of imagenesOmitidas(material, imagenes)) console.error(omitida)
    return Buffer.from(await exportarLibro(forma, armarLibro(material, imagenes, imprint)))
  } catch (error) {
    if (!(error instanceof CompileRefused)) throw error
    return refuseWith(...error.messages.map((mensaje) => ({ campo: 'semestre', mensaje })))
  }
}

/** Whole or not at all: whoever reads the file never meets half of it. */
async function save(file: string, output: Output): Promise<void> {
  const part = `${file}.${process.pid}.parcial`
  try {
    await writeFile(part, output)
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined)
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    refuseWith({ campo: 'salida', mensaje: `No se pudo escribir ${file}${code}.` })
  }
}
