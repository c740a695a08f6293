import { unzipSync } from 'fflate'
import { beforeAll, expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import type { Forma } from '../formato'
import { readMaterial } from './collect'
import { armarLibro } from './exportar'
import { conFoto } from './fotos.fixture'
import { getPagina, getPaginas } from './get-paginas'
import { leerImagenes } from './leer-imagenes'
import { getPrueba } from './prueba'
import { exportarAparte } from './render-process'
import { crearSemestreConAprobadas } from './semestre.fixture'

const SEMESTRE = '2054-1'
const FOLIO = `${SEMESTRE}-0002`

beforeAll(async () => {
  await crearSemestreConAprobadas(SEMESTRE, 3)
  await conFoto(FOLIO)
})

const filesOf = (zip: Uint8Array) => Object.keys(unzipSync(zip))

it('what is made apart has the pictures that the book has', async () => {
  const material = await readMaterial(SEMESTRE)
  const imprint = { edicion: 'Borrador de trabajo', fecha: '2054-07-01' }
  const libro = armarLibro(material, await leerImagenes(material), imprint)
  const made = (forma: Forma) => exportarAparte(forma, libro)
  expect(filesOf(await made('docx')).filter((name) => /media\/.*\.jpe?g$/.test(name))).toHaveLength(
    1,
  )
  const html = new TextDecoder().decode(await made('html'))
  expect(html).toContain('data:image/jpeg;base64,')
  expect(html).toContain('alt="Una mesa"')
  expect(filesOf(await made('sitio')).filter((name) => name.endsWith('.jpg'))).toHaveLength(1)
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
