import { withFactories } from './database'
import { expect, iniciarSesion, test } from './fixtures'

/** A semestre that no other test has, with a photograph in its second acción. */
const SEMESTRE = '2072-1'

test.beforeAll(() =>
  withFactories(async () => {
    const { crearSemestreConAprobadas } = await import('@/lib/informe/server/semestre.fixture')
    const { conFoto } = await import('@/lib/informe/server/fotos.fixture')
    await crearSemestreConAprobadas(SEMESTRE, 3)
    await conFoto(`${SEMESTRE}-0002`)
  }),
)

test('a photograph is seen in the pages of its section, also when one is opened by itself', async ({
  page,
}) => {
  await iniciarSesion(page, 'administracion')
  await page.goto(`/informes/${SEMESTRE}/mesa?seccion=1-0`)
  const hoja = page.getByRole('img', { name: /: página 2 de \d+/ })
  await expect(hoja).toBeVisible()
  const src = (await hoja.getAttribute('src'))!
  const refused: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text())
  })
  await page.goto(src)
  await expect(page.locator('image')).toHaveCount(1)
  expect(refused).toEqual([])
})
