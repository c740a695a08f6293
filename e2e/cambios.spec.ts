import { addDays, dayOf } from '@/lib/core/clock'
import { withFactories } from './database'
import { expect, expectAccesible, iniciarSesion, test } from './fixtures'

/** Returned by each coordinador once, and mended twice: «Lima», and then another título. */
const crearDevueltaDosVeces = () =>
  withFactories(async ({ accionInput, como, crearEnviada }) => {
    const [{ devolverAccion }, { guardarAccion }, { enviarAccion }] = await Promise.all([
      import('@/lib/accion/server/devolver'),
      import('@/lib/accion/server/guardar'),
      import('@/lib/accion/server/enviar'),
    ])
    const enlace = 'enlace.fmpt'
    const vistaDe = ({ id, version }: { id: string; version: number }) => ({
      accionId: id,
      version,
    })
    const responsable = 'fmpt'
    const { folio, ...first } = await crearEnviada({ responsable, titulo: 'Demostración: cotejo' })
    let vista: { accionId: string; version: number } = first
    const vence = addDays(dayOf(new Date()), 10)
    const observaciones = [{ campo: 'lugar' as const, texto: 'Precise.' }]
    for (const [cuenta, changes] of [
      ['coordinacion', { titulo: 'Demostración: cotejo', lugar: 'Lima' }],
      ['coordinacion2', { titulo: 'Demostración: cotejo de versiones', lugar: 'Lima' }],
    ] as const) {
      vista = vistaDe(await como(cuenta, devolverAccion, { ...vista, observaciones, vence }))
      const input = accionInput({ responsable, ...vista, ...changes })
      vista = vistaDe(await como(enlace, guardarAccion, input))
      vista = vistaDe(await como(enlace, enviarAccion, { ...vista, enterado: true }))
    }
    return folio
  })

test('what came back is compared with what one reviewed oneself, or with the sending before', async ({
  page,
}) => {
  const folio = await crearDevueltaDosVeces()
  await iniciarSesion(page, 'coordinacion')
  await page.goto(`/revision/${folio}`)
  await expect(page.getByText('Cambió desde que usted la devolvió')).toBeVisible()
  const added = page.getByRole('insertion')
  await expect(added).toContainText(['de versiones', 'Lima'])
  await expectAccesible(page)

  const choice = page.getByRole('navigation', { name: 'Comparar con' })
  await expect(choice.getByRole('link', { name: 'lo último que usted revisó' })).toHaveAttribute(
    'aria-current',
    'true',
  )
  await choice.getByRole('link', { name: 'el envío anterior' }).click()
  await expect(page.getByText('Cambió desde el envío del')).toBeVisible()
  await expect(added).toContainText(['de versiones'])

  // The colleague saw «Lima» already: for them both are the same, and there is nothing to choose.
  await page.context().clearCookies()
  await iniciarSesion(page, 'coordinacion2')
  await page.goto(`/revision/${folio}`)
  await expect(added).toContainText(['de versiones'])
  await expect(choice).toHaveCount(0)
})
