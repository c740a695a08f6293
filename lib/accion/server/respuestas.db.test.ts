import { expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import { como } from '@/prisma/seed/factories'
import { vistoDe } from '../respuesta-schema'
import { agregarRespuesta } from './agregar-respuesta'
import { borrarRespuesta } from './borrar-respuesta'
import { editarRespuesta } from './editar-respuesta'
import { listRespuestas } from './list-respuestas'

const G = 'coordinacion'
const nueva = (titulo: string) => ({
  titulo,
  texto: 'Precise el lugar.',
  motivo: 'falta' as const,
  campo: 'lugar' as const,
})
const list = async (cuenta = G) =>
  listRespuestas(await getUsuarioPorCorreo(prisma, `${cuenta}@demo.cdmx`))
const vistaDe = async (titulo: string) => {
  const found = (await list()).find((one) => one.titulo === titulo)!
  return { id: found.id, visto: vistoDe(found) }
}
const issue = { refusal: { kind: 'issues', issues: [{ campo: 'titulo' }] } }

it('begins with six that every semestre needs', async () => {
  expect(await list()).toHaveLength(6)
  expect(await list('enlace.semovi')).toEqual([])
})

it('is added by one, edited by another and erased, and each is remembered', async () => {
  await como(G, agregarRespuesta, nueva('Falta el lugar'))
  const edited = { ...nueva('Precise el lugar'), campo: null, ...(await vistaDe('Falta el lugar')) }
  await como('coordinacion2', editarRespuesta, edited)
  expect((await list()).find(({ titulo }) => titulo === 'Precise el lugar')).toMatchObject({
    campo: null,
    motivo: 'falta',
  })
  await como(G, borrarRespuesta, await vistaDe('Precise el lugar'))
  expect((await list()).some(({ titulo }) => titulo === 'Precise el lugar')).toBe(false)
  const sucesos = await prisma.suceso.findMany({
    where: { tipo: { startsWith: 'respuesta.' } },
    orderBy: { id: 'asc' },
  })
  expect(sucesos).toMatchObject([
    { tipo: 'respuesta.agregar', datos: { titulo: 'Falta el lugar' } },
    { tipo: 'respuesta.editar', datos: { detalle: 'antes, Falta el lugar' } },
    { tipo: 'respuesta.borrar', datos: { titulo: 'Precise el lugar' } },
  ])
})

it('refuses two of one name, and one that somebody changed or erased meanwhile', async () => {
  await como(G, agregarRespuesta, nueva('Uno'))
  await como(G, agregarRespuesta, nueva('Otro'))
  await expect(como(G, agregarRespuesta, nueva('Uno'))).rejects.toMatchObject(issue)
  const before = await vistaDe('Uno')
  const toOther = { ...nueva('Otro'), ...before }
  await expect(como(G, editarRespuesta, toOther)).rejects.toMatchObject(issue)
  await como(G, editarRespuesta, { ...nueva('Uno'), texto: 'Distinto.', ...before })
  const late = { ...nueva('Tercero'), ...before }
  const stale = { refusal: { kind: 'stale' } }
  await expect(como('coordinacion2', editarRespuesta, late)).rejects.toMatchObject(stale)
  await expect(como('coordinacion2', borrarRespuesta, before)).rejects.toMatchObject(stale)
  const gone = await vistaDe('Uno')
  await como(G, borrarRespuesta, gone)
  await expect(como(G, borrarRespuesta, gone)).rejects.toMatchObject({
    refusal: { kind: 'not_found' },
  })
})

it('is the Gabinete’s alone', async () => {
  const one = await vistaDe('Falta evidencia')
  for (const cuenta of ['enlace.semovi', 'administracion', 'consulta']) {
    const forbidden = { refusal: { kind: 'forbidden' } }
    await expect(como(cuenta, agregarRespuesta, nueva('No'))).rejects.toMatchObject(forbidden)
    await expect(como(cuenta, borrarRespuesta, one)).rejects.toMatchObject(forbidden)
  }
})
