import type { Page } from '@playwright/test'
import { enviarNueva, llenar } from './capturar'
import { withFactories } from './database'
import { expect, expectAccesible, expectSinDesborde, iniciarSesion, test } from './fixtures'

const boton = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const estado = (page: Page, text: string | RegExp) =>
  page.getByRole('status').filter({ hasText: text })
const corrector = (page: Page) => page.getByRole('region', { name: 'Sugerencias del corrector' })
/** The items of what is missing that are of one acción. */
const filas = (page: Page, folio: string) =>
  page.getByRole('listitem').filter({ hasText: folio }).filter({ hasText: 'dígalas una sola vez' })

async function como(page: Page, cuenta: string) {
  await page.context().clearCookies()
  await iniciarSesion(page, cuenta)
}

const FRASE = 'la ciudad compartió sus experiencias en la atención de la emergencia'
const repetida = (tema: string) => `En el foro ${FRASE} ${tema}. Al terminar ${FRASE} ${tema}.`
const REVISAR = '/informes/2026-2/revisar?regla=frase_repetida&dependencia=semovi'
const COPIAS = '/informes/2026-2/revisar?regla=copia_descripcion&dependencia=semovi'
const MOTIVO = 'Es el lema del foro y se dice dos veces a propósito.'

test('a doubled word is mended by one click in the form, and what else was found goes along', async ({
  page,
}) => {
  await como(page, 'enlace.semovi')
  await llenar(page, 'Demostración: foro de señales y y semáforos', {
    Descripción: repetida('vial'),
  })
  await boton(page, 'Guardar borrador').click()
  await page.waitForURL(/guardada=1/)
  await page.getByRole('tab', { name: 'Qué falta' }).click()
  const sugerencias = page.getByRole('region', { name: 'Sugerencias' })
  await expect(sugerencias).toContainText('Impide cerrar el informe')
  const doble = sugerencias.getByRole('listitem').filter({ hasText: 'está dos veces' })
  await doble.getByRole('button', { name: 'Aplicar' }).click()
  await expect(page.getByLabel('Título', { exact: true })).toHaveValue(
    'Demostración: foro de señales y semáforos',
  )
})

test('a copied description is told while it is reviewed, with the acción it is of', async ({
  page,
}) => {
  await como(page, 'enlace.semovi')
  const Descripción =
    'La Secretaría de Movilidad pintó en el patio de una escuela los pasos que da quien cruza con bastón y midió, con cronómetro en mano, cuánto tarda la luz en cambiar.'
  const una = await enviarNueva(page, 'Demostración: patio de cruces', { Descripción })
  const otra = await enviarNueva(page, 'Demostración: jornada con cronómetro', { Descripción })
  await como(page, 'coordinacion')
  await page.goto(`/revision/${otra}`)
  const panel = page.getByRole('region', { name: 'Sugerencias del corrector' })
  const copia = panel.getByRole('listitem').filter({ hasText: 'La descripción es la de' })
  await expect(copia).toContainText('pintó en el patio de una escuela los pasos')
  await expectAccesible(page)
  await copia.getByRole('link', { name: una }).click()
  await page.waitForURL(`**/revision/${una}`)
  await expect(panel.getByText('La descripción es la de')).toHaveCount(0)
})

test('the Gabinete gathers the mends of the corrector in one redacción, and lets the rest stand with a reason', async ({
  page,
}) => {
  await como(page, 'enlace.semovi')
  const folio = await enviarNueva(page, 'Demostración: foro de puentes y y túneles', {
    Descripción: `${repetida('urbana')} Acudieron de de Lima y Quito al glosambrio.`,
  })
  await como(page, 'coordinacion')
  await page.goto(`/revision/${folio}`)

  await test.step('each says where, why, and what would stand there', async () => {
    await expect(corrector(page).getByRole('heading', { level: 3 }).first()).toHaveText(
      'Impiden cerrar el informe 1',
    )
    const doble = corrector(page).getByRole('listitem').filter({ hasText: 'de de' })
    await doble.getByText('Por qué importa').click()
    await expect(doble.getByText('Quedaría: ')).toBeVisible()
    await doble.getByRole('link', { name: 'Descripción' }).click()
    await expect(page.locator('mark').filter({ hasText: /^de de$/ })).toBeInViewport()
    await expectAccesible(page)
    await page.setViewportSize({ width: 390, height: 844 })
    await expectSinDesborde(page)
    await page.setViewportSize({ width: 1366, height: 900 })
  })

  await test.step('the mends are proposed at once, as the dependencia will see them', async () => {
    await boton(page, 'Proponer lo marcado').click()
    await page.waitForURL(`**/revision/${folio}/redaccion?**`)
    await expect(page.getByRole('heading', { name: 'Así la verá la dependencia' })).toBeVisible()
    await expect(page.getByLabel('Título', { exact: true })).toHaveValue(
      'Demostración: foro de puentes y túneles',
    )
    await expect(page.getByLabel('Descripción', { exact: true })).toHaveValue(
      /Acudieron de Lima y Quito/,
    )
    await expectAccesible(page)
    await boton(page, 'Proponer redacción').click()
    await expect(estado(page, `Se propuso otra redacción de ${folio}`)).toBeVisible()
  })

  await test.step('a word that the dictionary lacks is taken into the catalogue', async () => {
    await page.goto(`/revision/${folio}`)
    const palabra = corrector(page).getByRole('listitem').filter({ hasText: 'glosambrio' })
    await palabra.getByRole('button', { name: 'Admitir palabra “glosambrio”' }).click()
    await expect(estado(page, `Se admitió en el catálogo una palabra de ${folio}`)).toBeVisible()
    await expect(palabra).toHaveCount(0)
  })

  await test.step('what is for a person to judge is accepted, and taken back', async () => {
    await page.goto(`/revision/${folio}`)
    const frase = corrector(page).getByRole('listitem').filter({ hasText: 'Frase repetida' })
    await frase.getByText('Aceptar así').click()
    await boton(page, 'Aceptar con este motivo').click()
    await expect(frase.getByRole('alert')).toContainText('Escriba por qué se acepta así.')
    await frase.getByLabel('Motivo', { exact: true }).fill(MOTIVO)
    await expectAccesible(page)
    await boton(page, 'Aceptar con este motivo').click()
    await expect(estado(page, `Se aceptó un hallazgo de ${folio}`)).toBeVisible()
    await corrector(page).getByText('Aceptados así (1)').click()
    await expect(corrector(page)).toContainText('Lo aceptó Coordinación del Gabinete')
    await expect(corrector(page)).toContainText(MOTIVO)
    await expectAccesible(page)
    await corrector(page)
      .getByRole('button', { name: /^Retirar aceptación/ })
      .click()
    await expect(estado(page, 'Se retiró la aceptación de un hallazgo')).toBeVisible()
    await expect(frase).toBeVisible()
  })
})

test('what blocks the informe is accepted with a reason, blocks no more, and blocks again when the text changes', async ({
  page,
}) => {
  const [una, otra] = await withFactories(async () => {
    const { crearAprobada } = await import('@/prisma/seed/fusiones')
    const titulos = ['Demostración: cierre con lema', 'Demostración: cierre con otro lema']
    const vistas = []
    for (const titulo of titulos) {
      vistas.push(await crearAprobada({ titulo, descripcion: repetida(titulo.slice(-9)) }))
    }
    const { prisma } = await import('@/lib/core/server/db')
    const folioDe = async (id: string) =>
      (await prisma.accion.findUniqueOrThrow({ where: { id } })).folio ?? ''
    return Promise.all(vistas.map(async (v) => ({ ...v, folio: await folioDe(v.accionId) })))
  })
  if (!una || !otra) throw new Error('two acciones were made')

  await como(page, 'administracion')
  await test.step('it is said on the desk of the informe, filtered by what is asked', async () => {
    await page.goto('/informes/2026-2')
    await page.getByRole('link', { name: 'Qué falta para cerrar' }).click()
    await expect(page.getByText('El informe todavía no se puede cerrar')).toBeVisible()
    await page.goto(COPIAS)
    const copia = page.getByRole('listitem').filter({ hasText: otra.folio })
    await expect(copia.filter({ hasText: 'la descripción' }).first()).toBeVisible()
    await page.goto(REVISAR)
    await expect(filas(page, una.folio)).toHaveCount(1)
    await expect(filas(page, otra.folio)).toHaveCount(1)
    await expectAccesible(page)
    await page.setViewportSize({ width: 390, height: 844 })
    await expectSinDesborde(page)
    await page.setViewportSize({ width: 1366, height: 900 })
  })

  await test.step('two are accepted for one reason, after a look at them', async () => {
    for (const { folio } of [una, otra]) {
      await filas(page, folio).getByRole('checkbox').check()
    }
    await boton(page, 'Aceptar los marcados').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aceptar varios hallazgos')
    for (const { folio } of [una, otra]) await expect(filas(page, folio)).toHaveCount(1)
    await boton(page, 'Aceptar así').click()
    await expect(
      page.getByRole('alert').filter({ hasText: 'Escriba por qué se acepta así.' }),
    ).toBeVisible()
    await page.getByLabel('Motivo', { exact: true }).fill(MOTIVO)
    await expectAccesible(page)
    await boton(page, 'Aceptar así').click()
    await expect(estado(page, 'Se aceptaron 2 hallazgos.')).toBeVisible()
  })

  await test.step('they block no more, and stay with who and why', async () => {
    await page.goto(REVISAR)
    for (const { folio } of [una, otra]) await expect(filas(page, folio)).toHaveCount(0)
    await page.getByRole('link', { name: /^Aceptados/ }).click()
    await expect(filas(page, una.folio)).toContainText(MOTIVO)
    await expect(filas(page, una.folio)).toContainText('Lo aceptó Administración')
    await expectAccesible(page)
    await filas(page, otra.folio)
      .getByRole('button', { name: /^Retirar aceptación/ })
      .click()
    await expect(estado(page, 'Se retiró la aceptación')).toBeVisible()
    await page.goto(REVISAR)
    await expect(filas(page, otra.folio)).toHaveCount(1)
  })

  await test.step('with other words it blocks again', async () => {
    await withFactories(async () => {
      const { reescribirAprobada } = await import('@/prisma/seed/repetidas')
      const { accionId, version } = una
      await reescribirAprobada({ accionId, version }, { descripcion: repetida('distinta') })
    })
    await page.goto(REVISAR)
    await expect(filas(page, una.folio)).toHaveCount(1)
    await expect(filas(page, una.folio)).toContainText('distinta')
  })
})
