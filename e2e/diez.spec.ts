import type { Page } from '@playwright/test'
import { TIPO_LABELS, MODALIDAD_LABELS } from '@/lib/accion/labels'
import { readDato, type DependenciaDato, type HechoDato, type PaisDato } from '@/prisma/seed/datos'
import { CapturaContada } from './captura-contada'
import { expect, iniciarSesion, test } from './fixtures'

/** Ten that differ: without país or with seven, one contraparte or eight, a day, a series, months; a convenio, a red. */
const FOLIOS = ['0006', '0007', '0010', '0014', '0019', '0042', '0044', '0048', '0091', '0093']
const MARCA = 25

const { acciones } = readDato<{ acciones: HechoDato[] }>('hechos-2020-1')
const { dependencias } = readDato<{ dependencias: DependenciaDato[] }>('catalogo-2020-1')
const paises = readDato<PaisDato[]>('paises')
const descripciones = {
  ...readDato<Record<string, string[]>>('descripciones-2020-1-a'),
  ...readDato<Record<string, string[]>>('descripciones-2020-1-b'),
}

const PRIMERO = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio']
const SEGUNDO = ['julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre']

/** The same dates half a year later, in the semestre that is open; noviembre has 30 days. */
const medioAnoDespues = (frase: string) =>
  frase
    .replace(/\p{L}+/gu, (word) => SEGUNDO[PRIMERO.indexOf(word)] ?? word)
    .replace('31 de noviembre', '30 de noviembre')

/** What a person has before them, read from their own notes. */
function notasDe(hecho: HechoDato) {
  const conPapel = (papel: string) =>
    hecho.dependencias.filter((one) => one.papel === papel).map(({ nombre }) => nombre)
  const [responsable] = conPapel('responsable')
  return {
    clave: dependencias.find(({ nombre }) => nombre === responsable)!.clave,
    fechas: medioAnoDespues(hecho.fechasTexto),
    participantes: conPapel('participante'),
    paises: hecho.paises.map((codigo) => paises.find((one) => one.codigo === codigo)!.nombre),
    descripcion: descripciones[hecho.folio]!.join('\n\n'),
  }
}

/** From the list of acciones to the folio; answers how many interactions it took. */
async function capturar(page: Page, hecho: HechoDato): Promise<number> {
  const notas = notasDe(hecho)
  await page.context().clearCookies()
  await iniciarSesion(page, `enlace.${notas.clave}`)
  await page.goto('/acciones')
  const persona = new CapturaContada(page)
  await persona.pulsar('link', 'Nueva acción')
  await page.waitForURL('**/acciones/nueva')
  await persona.escribir('Título', hecho.titulo)
  await persona.escribir('Fechas', notas.fechas)
  await expect(page.getByText(/^Entendimos: /)).toBeVisible()
  await persona.elegir('Tipo de acción', TIPO_LABELS[hecho.tipo])
  await persona.elegir('Modalidad', MODALIDAD_LABELS[hecho.modalidad])
  await persona.enlistar('Dependencias participantes', notas.participantes)
  await persona.enlistar('Contrapartes', hecho.contrapartes)
  await persona.enlistar('Países', notas.paises)
  await persona.enlistar('Ciudades', hecho.ciudades)
  await persona.enlistar('Redes', hecho.redes)
  await persona.elegir('Eje', hecho.eje === 0 ? 'Transversal' : `${hecho.eje}. `)
  await persona.escribir('Descripción', notas.descripcion)
  await persona.pulsar('button', 'Enviar al Gabinete')
  await page.waitForURL('**/enviar')
  const comprobacion = page.getByRole('main')
  for (const dicho of [hecho.titulo, ...notas.paises, ...hecho.contrapartes, ...hecho.ciudades])
    await expect(comprobacion).toContainText(dicho)
  await persona.pulsar('button', 'Enviar al Gabinete')
  await page.waitForURL(/\/acciones\/2026-2-\d{4}/)
  return persona.interacciones
}

test('ten real acciones are captured and sent in at most 25 interactions each, in the median', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const cuentas: number[] = []
  for (const folio of FOLIOS) {
    const hecho = acciones.find((one) => one.folio.endsWith(folio))!
    const cuenta = await test.step(hecho.titulo, () => capturar(page, hecho))
    console.log(`${String(cuenta).padStart(3)}  ${hecho.titulo}`)
    cuentas.push(cuenta)
  }
  const enOrden = cuentas.toSorted((a, b) => a - b)
  const mediana = (enOrden[4]! + enOrden[5]!) / 2
  console.log(`${mediana}  median`)
  expect(mediana, cuentas.join(', ')).toBeLessThanOrEqual(MARCA)
})
