import { expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import { como } from '@/prisma/seed/factories'
import { FILTROS_MAX, filtroSchema } from '../filtro-guardado'
import { parseQueue } from '../queue'
import { guardarFiltro } from './guardar-filtro'
import { listQueue } from './queue'
import { quitarFiltro } from './quitar-filtro'

const refused = (kind: string) => expect.objectContaining({ refusal: { kind } })
const view = (nombre: string, consulta: string) => filtroSchema.parse({ nombre, consulta })
const propios = async (cuenta: string) => {
  const usuario = await getUsuarioPorCorreo(prisma, `${cuenta}@demo.cdmx`)
  return (await listQueue(parseQueue({}), usuario, new Date()))!.options.filtros
}

it('keeps a view by name, without its page and what the queue does not know', async () => {
  const posted = view(' Viejas   de Semovi ', '?dependencia=semovi&antiguedad=7&pagina=3&otra=x')
  await como('coordinacion', guardarFiltro, posted)
  expect(await propios('coordinacion')).toMatchObject([
    { nombre: 'Viejas de Semovi', consulta: '?dependencia=semovi&antiguedad=7' },
  ])
  await como('coordinacion', guardarFiltro, view('Viejas de Semovi', '?asignada=mi'))
  expect(await propios('coordinacion')).toMatchObject([{ consulta: '?asignada=mi' }])
  expect(await propios('coordinacion2')).toEqual([])
})

it('another person neither sees nor takes away what is not theirs', async () => {
  await como('coordinacion', guardarFiltro, view('Mía', ''))
  const { id: filtroId } = (await propios('coordinacion')).find(({ nombre }) => nombre === 'Mía')!
  const foreign = como('coordinacion2', quitarFiltro, { filtroId })
  await expect(foreign).rejects.toEqual(refused('not_found'))
  await como('coordinacion', quitarFiltro, { filtroId })
  expect((await propios('coordinacion')).map(({ nombre }) => nombre)).not.toContain('Mía')
})

it('who has no queue keeps no view of it, and nobody too many', async () => {
  const enlace = como('enlace.semovi', guardarFiltro, view('Nada', ''))
  await expect(enlace).rejects.toEqual(refused('forbidden'))
  for (let n = 1; n <= FILTROS_MAX; n++) {
    await como('coordinacion2', guardarFiltro, view(`Vista ${n}`, ''))
  }
  const surplus = como('coordinacion2', guardarFiltro, view('Una más', ''))
  await expect(surplus).rejects.toMatchObject({ refusal: { issues: [{ campo: 'nombre' }] } })
  await como('coordinacion2', guardarFiltro, view('Vista 1', '?estado=todas'))
})

it.each(['', '   ', 'x'.repeat(61)])('refuses the name “%s”', (nombre) => {
  expect(filtroSchema.safeParse({ nombre, consulta: '' }).success).toBe(false)
})
