import { expect, it } from 'vitest'
import { vistoDe } from '@/lib/catalogo/abierto'
import { fusionarCatalogo, fusionSchema } from '@/lib/catalogo/server/fusionar-catalogo'
import { listEntradasDe } from '@/lib/catalogo/server/tablas'
import { enTransaccion, prisma } from '@/lib/core/server/db'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import { accionInput, como, crearEnviada } from '@/prisma/seed/factories'
import { guardarAccion } from './guardar'

const contrapartesDe = async (accionId: string) =>
  (
    await prisma.accionContraparte.findMany({
      where: { accionId },
      select: { contraparte: { select: { nombre: true } } },
    })
  ).map(({ contraparte }) => contraparte.nombre)

it('a save on its way ends before a merge, and what it names goes along', async () => {
  const contrapartes = ['Propuesta en carrera']
  const { accionId } = await crearEnviada({ contrapartes })
  const entradas = await listEntradasDe(prisma, 'contrapartes')
  const entrada = entradas.find(({ nombre }) => nombre === contrapartes[0])!
  const input = fusionSchema.parse({
    lista: 'contrapartes',
    id: entrada.id,
    visto: vistoDe(entrada),
    otra: 'Alcaldía de Berlín',
  })
  const { merging, saved } = await enTransaccion(async (tx) => {
    const usuario = await getUsuarioPorCorreo(tx, 'enlace.semovi@demo.cdmx')
    const contexto = { tx, usuario, now: new Date() }
    const saved = await guardarAccion(accionInput({ contrapartes }), contexto)
    // Begun before this transaction ends, so it has to wait for it; wrapped, or it would be awaited here.
    return { merging: [como('coordinacion', fusionarCatalogo, input)], saved }
  })
  await Promise.all(merging)
  expect(await contrapartesDe(accionId)).toEqual(['Alcaldía de Berlín'])
  expect(await contrapartesDe(saved.id)).toEqual(['Alcaldía de Berlín'])
})
