import { describe, expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { addDays, dayOf } from '@/lib/core/clock'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import { accionInput, como, crearBorrador, crearEnviada } from '@/prisma/seed/factories'
import { parecidasSchema } from '../parecida-schema'
import { descartarAccion } from './descartar'
import { devolverAccion } from './devolver'
import { guardarAccion } from './guardar'
import { listParecidas } from './list-parecidas'
import { pedirAdhesion } from './pedir-adhesion'
import { retirarAccion } from './retirar'

async function buscar(cuenta: string, campos: Partial<Record<string, string>>) {
  const escrita = parecidasSchema.parse({ semestre: '2026-2', ...campos })
  const usuario = await getUsuarioPorCorreo(prisma, `${cuenta}@demo.cdmx`)
  return listParecidas(escrita, { tx: prisma, usuario })
}

const motivo = 'Motivo de la prueba.'
/** Each test has a subject of its own, so that none finds another's. */
const titulo = (tema: string) => `Demostración: taller sobre ${tema}`

describe('what is shown of a foreign acción', () => {
  it('is its title, dates and dependencia, and the key to ask by: nothing else', async () => {
    const tema = 'jardines verticales en azoteas escolares'
    const sent = await crearEnviada({ titulo: titulo(tema), fechas: '13 de agosto' })
    const found = await buscar('enlace.copred', { titulo: `Encuentro: ${tema}` })
    expect(found).toEqual([
      {
        clase: 'ajena',
        id: sent.accionId,
        titulo: titulo(tema),
        fechas: '13 de agosto',
        dependencia: 'La Semovi',
        sumarse: 'se-puede',
      },
    ])
    expect(JSON.stringify(found)).not.toContain(sent.folio)
  })

  it('is nothing at all of a borrador, or of what was withdrawn or discarded', async () => {
    const tema = 'bicicletas prestadas para repartidores nocturnos'
    const asked = () => buscar('enlace.copred', { titulo: titulo(tema) })
    await crearBorrador({ titulo: titulo(tema) })
    expect(await asked()).toEqual([])
    const retirada = await crearEnviada({ titulo: titulo(tema) })
    await como('enlace.semovi', retirarAccion, { ...retirada, motivo })
    const descartada = await crearEnviada({ titulo: titulo(tema) })
    await como('coordinacion', descartarAccion, { ...descartada, motivo })
    expect(await asked()).toEqual([])
  })

  it('is what was returned, while its enlace mends it', async () => {
    const tema = 'cartografía participativa de humedales urbanos'
    const sent = await crearEnviada({ titulo: titulo(tema) })
    const { version } = await como('coordinacion', devolverAccion, {
      ...sent,
      observaciones: [{ campo: 'titulo' as const, texto: 'Precise.' }],
      vence: addDays(dayOf(new Date()), 10),
    })
    const mended = accionInput({ titulo: titulo(`${tema}, en secreto`) })
    await como('enlace.semovi', guardarAccion, { ...mended, accionId: sent.accionId, version })
    const [found] = await buscar('enlace.copred', { titulo: titulo(tema) })
    expect(found).toMatchObject({ clase: 'ajena', titulo: titulo(tema) })
  })
})

describe('what one may open', () => {
  it('one’s own drafts are told, with their address, and never the one being written', async () => {
    const tema = 'museos itinerantes sobre ruedas eléctricas'
    const draft = await crearBorrador({ titulo: titulo(tema) })
    const [found] = await buscar('enlace.semovi', { titulo: titulo(tema) })
    expect(found).toMatchObject({
      clase: 'visible',
      href: `/acciones/${draft.accionId}`,
      estado: 'borrador',
      participa: false,
    })
    const asked = { titulo: titulo(tema), accionId: draft.accionId }
    expect(await buscar('enlace.semovi', asked)).toEqual([])
  })

  it('one where the dependencia takes part is told with its address', async () => {
    const tema = 'laboratorios barriales de reparación textil'
    const participantes = ['Consejo para Prevenir y Eliminar la Discriminación']
    const sent = await crearEnviada({ titulo: titulo(tema), participantes })
    const [found] = await buscar('enlace.copred', { titulo: titulo(tema) })
    expect(found).toMatchObject({ href: `/acciones/${sent.folio}`, participa: true })
  })

  it('an approved one of an earlier semestre is offered to be continued', async () => {
    const { titulo, folio } = await prisma.accion.findFirstOrThrow({
      where: { semestre: { clave: '2020-1' }, responsable: { clave: 'semovi' } },
      select: { titulo: true, folio: true },
    })
    const [found] = await buscar('enlace.semovi', { titulo })
    expect(found).toMatchObject({ continuarHref: `/acciones/${folio}/continuar` })
    const [foreign] = await buscar('enlace.copred', { titulo })
    expect(foreign).toMatchObject({ clase: 'ajena', sumarse: 'no' })
  })
})

it('finds by near days and the same contraparte what is titled otherwise', async () => {
  const contrapartes = ['Ciudad de las pruebas cercanas']
  const hecha = { titulo: 'Demostración: ferrocarriles de cercanías', contrapartes }
  await crearEnviada({ ...hecha, fechas: '2 y 3 de diciembre' })
  const asked = { titulo: 'Visita a los ferrocarriles', contrapartes: contrapartes[0] }
  const near = await buscar('enlace.copred', { ...asked, fechas: '4 de diciembre' })
  expect(near).toMatchObject([{ titulo: hecha.titulo }])
  expect(await buscar('enlace.copred', { ...asked, fechas: '18 de diciembre' })).toEqual([])
})

it('is for enlaces: who reads only what is approved learns of nothing else', async () => {
  const tema = 'invernaderos solares junto a mercados mayoristas'
  await crearEnviada({ titulo: titulo(tema) })
  expect(await buscar('enlace.copred', { titulo: titulo(tema) })).toHaveLength(1)
  for (const cuenta of ['consulta', 'coordinacion', 'administracion']) {
    expect(await buscar(cuenta, { titulo: titulo(tema) })).toEqual([])
  }
})

it('says that one has asked already', async () => {
  const tema = 'huertos hidropónicos comunitarios del poniente'
  const { accionId } = await crearEnviada({ titulo: titulo(tema) })
  const input = { accionId, dependencia: 'copred', motivo: '' }
  await como('enlace.copred', pedirAdhesion, input)
  const [found] = await buscar('enlace.copred', { titulo: titulo(tema) })
  expect(found).toMatchObject({ sumarse: 'pedida' })
})

it('does not fire on formulas, short titles or strange ones', async () => {
  const contrapartes = ['Embajada de España en México']
  await crearEnviada({ titulo: 'Reunión con la Embajada de España en México', contrapartes })
  for (const titulo of [
    'Reunión con la Embajada de Francia en México',
    'Reunión',
    "'; drop table accion; --",
    'a & b | !(c:*)',
    '%_\\ 😀',
  ]) {
    expect(await buscar('enlace.copred', { titulo })).toEqual([])
  }
})
