import { chromium } from '@playwright/test'
import { findChromium } from '@/bin/chromium'
import { iniciarSesion } from '@/e2e/fixtures'
import { KIB, MARCAS, PAGINA_VACIA, pesarEnFrio, primerBorrador } from '@/e2e/peso'
import { report } from './report'

/**
 * Weighs the scripts of the form: it loads each page with a real browser and adds up what every script file takes
 * as gzip. Needs a running server with the demonstration at BASE_URL (http://localhost:3000).
 */

const baseURL = process.env.BASE_URL ?? 'http://localhost:3000'
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args })
const page = await (await browser.newContext({ baseURL })).newPage()

const empty = await pesarEnFrio(page, PAGINA_VACIA)
console.log(`an empty page: ${(empty / KIB).toFixed(1)} KiB`)
await iniciarSesion(page, 'enlace.cultura')
const pages = { 'Nueva acción': '/acciones/nueva', 'a draft': await primerBorrador(page) }
for (const [name, path] of Object.entries(pages)) {
  const form = await pesarEnFrio(page, path)
  report(`${name}: over an empty page (KiB gz)`, (form - empty) / KIB, MARCAS.formulario / KIB)
  report(`${name}: in all, against 132 KiB`, form / MARCAS.paginaVaciaDeNext, MARCAS.razon)
}
await browser.close()
