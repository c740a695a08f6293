import { unzipSync } from 'fflate'
import { beforeAll, expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import { getDescarga } from './descarga'
import { conFoto } from './fotos.fixture'
import { getPagina, getPaginas } from './get-paginas'
import { getPrueba } from './prueba'
import { crearSemestreConAprobadas } from './semestre.fixture'

const SEMESTRE = '2054-1'
const FOLIO = `${SEMESTRE}-0002`
const now = new Date('2054-07-01T18:00:00Z')

beforeAll(async () => {
  await crearSemestreConAprobadas(SEMESTRE, 3)
  await conFoto(FOLIO)
})

const filesOf = (zip: Uint8Array) => Object.keys(unzipSync(zip))

it('what is downloaded at once has the pictures that the book has', async () => {
  const docx = await getDescarga('docx', SEMESTRE, now)
  expect(filesOf(docx.bytes).filter((name) => /media\/.*\.jpe?g$/.test(name))).toHaveLength(1)
  const html = new TextDecoder().decode((await getDescarga('html', SEMESTRE, now)).bytes)
  expect(html).toContain('data:image/jpeg;base64,')
  expect(html).toContain('alt="Una mesa"')
  const sitio = await getDescarga('sitio', SEMESTRE, now)
  expect(filesOf(sitio.bytes).filter((name) => name.endsWith('.jpg'))).toHaveLength(1)
})

it('the pages of its section show it, each once; its divider is still one page', async () => {
  const que = { tipo: 'seccion', parte: 1, eje: 0 } as const
  const paginas = await getPaginas(SEMESTRE, que)
  if (paginas.kind !== 'lista') throw new Error(paginas.mensajes.join(' '))
  const numeros = Array.from({ length: paginas.cuantas }, (_, i) => i + 1)
  const svgs = await Promise.all(
    numeros.map((numero) => getPagina(SEMESTRE, que, { ...paginas, numero })),
  )
  expect(svgs.filter((svg) => svg?.includes('data:image/'))).toHaveLength(1)
  const divider = await getPaginas(SEMESTRE, { tipo: 'eje', parte: 1, eje: 0 })
  expect(divider).toMatchObject({ kind: 'lista', cuantas: 1 })
})

it('the proof of its acción shows it, and not one that its text does not name', async () => {
  const usuario = await getUsuarioPorCorreo(prisma, 'coordinacion@demo.cdmx')
  const idOf = async (folio: string) =>
    (await prisma.accion.findUniqueOrThrow({ where: { folio }, select: { id: true } })).id
  const [con, sin] = [
    await getPrueba(usuario, await idOf(FOLIO)),
    await getPrueba(usuario, await idOf(`${SEMESTRE}-0001`)),
  ]
  expect(con?.prueba).toMatchObject({ svg: expect.stringContaining('data:image/') })
  expect(sin?.prueba).toMatchObject({ svg: expect.not.stringContaining('data:image/') })
})
