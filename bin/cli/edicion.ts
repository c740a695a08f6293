import { readFile } from 'node:fs/promises'
import { contar } from '@/lib/core/contar'
import { refuse, refuseWith } from '@/lib/core/refusal'
import { edicionEnFrase, fichaDeArtefacto } from '@/lib/informe/edicion'
import { canInforme } from '@/lib/informe/policy'
import {
  identificarArtefacto,
  verificarGuardadas,
  type Revisada,
} from '@/lib/informe/server/verificar-edicion'
import type { Arguments } from './arguments'
import type { Operador } from './operador'
import { json } from './print'
import { WrongUsage } from './usage'

/** `edicion verificar [ARCHIVO]`: whether a file is of a closed edición; without one, whether all that is kept is whole. */
export async function edicion(args: Arguments, operador: Operador): Promise<string> {
  const [verb = '', file] = args.words
  if (verb === '') throw new WrongUsage('Falta la orden después de “edicion”.')
  if (verb !== 'verificar') throw new WrongUsage(`No existe la orden “edicion ${verb}”.`)
  args.allow('semestre', 'formato')
  args.atMost(2)
  if (operador.id !== null && !canInforme({ roles: operador.roles ?? [] }, 'descargar')) {
    return refuse('forbidden')
  }
  const isJson = args.text('formato') === 'json'
  return file === undefined
    ? verificarTodas(args.text('semestre'), isJson)
    : verificar(file, isJson)
}

async function verificar(file: string, isJson: boolean): Promise<string> {
  const bytes = await readFile(file).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    return refuseWith({ campo: 'archivo', mensaje: `No se pudo leer ${file}${code}.` })
  })
  const found = await identificarArtefacto(bytes)
  if (!found) {
    const mensaje = `No: ${file} no es, byte por byte, ningún archivo de una edición cerrada.`
    return refuseWith({ campo: 'archivo', mensaje })
  }
  if (isJson) return json({ corresponde: true, ...found })
  const { semestre, numero, formato } = found
  const { label } = fichaDeArtefacto(formato)
  return `Sí: ${file} es, byte por byte, el archivo ${label} de la ${edicionEnFrase(numero)} del informe de ${semestre}.\n`
}

const tell = ({ semestre, numero, problemas }: Revisada) =>
  `${edicionEnFrase(numero)} de ${semestre}: ${problemas.join('; ')}`

async function verificarTodas(semestre: string | undefined, isJson: boolean): Promise<string> {
  const revisadas = await verificarGuardadas(semestre)
  const bad = revisadas.filter(({ problemas }) => problemas.length > 0)
  if (bad.length > 0) {
    refuseWith({ campo: 'edicion', mensaje: `No: ${bad.map(tell).join('. ')}.` })
  }
  if (isJson) return json(revisadas)
  if (revisadas.length === 0) return 'No hay ediciones cerradas que verificar.\n'
  const archivos = revisadas.reduce((n, one) => n + one.archivos, 0)
  return `Sí: ${contar(archivos, 'archivo', 'archivos')} de ${contar(revisadas.length, 'edición cerrada', 'ediciones cerradas')}, todos como se guardaron.\n`
}
