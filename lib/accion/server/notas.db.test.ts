import { expect, it } from 'vitest'
import { addDays, dayOf } from '@/lib/core/clock'
import { prisma } from '@/lib/core/server/db'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import { como, crearBorrador, crearEnviada } from '@/prisma/seed/factories'
import { anotarAccion } from './anotar'
import { devolverAccion } from './devolver'
import { getAccion } from './get-accion'
import { getRevision } from './get-revision'
import { listNotas } from './list-notas'
import { listPropias } from './list-propias'

const NOTA = 'Nota de prueba que nadie de fuera debe leer.'
const usuarioDe = (cuenta: string) => getUsuarioPorCorreo(prisma, `${cuenta}@demo.cdmx`)
const notasDe = async (accionId: string, cuenta: string) =>
  listNotas(accionId, await usuarioDe(cuenta))

it('is read by the Gabinete and who administers, and by nobody else', async () => {
  const { accionId } = await crearEnviada({ participantes: ['Copred'] })
  await como('coordinacion', anotarAccion, { accionId, nota: NOTA })
  await como('coordinacion2', anotarAccion, { accionId, nota: 'Otra.' })
  for (const cuenta of ['coordinacion', 'coordinacion2', 'administracion']) {
    const notas = await notasDe(accionId, cuenta)
    expect(notas.map(({ texto, autor }) => [texto, autor])).toEqual([
      [NOTA, 'Coordinación del Gabinete'],
      ['Otra.', 'Coordinación 2 del Gabinete'],
    ])
  }
  for (const cuenta of ['enlace.semovi', 'enlace.copred', 'consulta']) {
    expect(await notasDe(accionId, cuenta)).toEqual([])
  }
})

it('is left by who reviews, on what was sent', async () => {
  const { accionId } = await crearEnviada()
  const nota = { accionId, nota: NOTA }
  for (const [cuenta, kind] of [
    ['enlace.semovi', 'forbidden'],
    ['administracion', 'forbidden'],
    ['consulta', 'not_found'],
    ['enlace.copred', 'not_found'],
  ] as const) {
    await expect(como(cuenta, anotarAccion, nota)).rejects.toMatchObject({ refusal: { kind } })
  }
  const borrador = await crearBorrador()
  const early = como('coordinacion', anotarAccion, { accionId: borrador.accionId, nota: NOTA })
  await expect(early).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
  expect(await prisma.notaInterna.count({ where: { accionId } })).toBe(0)
})

it('is told without its words, only inside, and makes nobody late', async () => {
  const { folio, ...vista } = await crearEnviada()
  const { accionId } = vista
  await como('coordinacion', anotarAccion, { accionId, nota: NOTA })
  const suceso = await prisma.suceso.findFirstOrThrow({
    where: { accionId, tipo: 'accion.anotar' },
  })
  expect(JSON.stringify(suceso.datos)).not.toContain('prueba')
  const enlace = await usuarioDe('enlace.semovi')
  const own = (await getAccion(enlace, folio, new Date()))!
  expect(own.historia[0]!.tipo).toBe('accion.enviar')
  const { filas } = await listPropias(enlace, { texto: folio, pagina: 1 })
  expect(filas[0]!.ultimo!.tipo).toBe('accion.enviar')
  const seen = (await getRevision(folio, await usuarioDe('coordinacion2'), new Date()))!
  expect(seen.version).toBe(vista.version)
  expect(seen.historia[0]!.tipo).toBe('accion.enviar')
  await como('coordinacion2', devolverAccion, {
    ...vista,
    observaciones: [{ campo: 'titulo', texto: 'Abrevie.' }],
    vence: addDays(dayOf(new Date()), 5),
  })
})
