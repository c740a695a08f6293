import { mkdirSync, writeFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'
import { type Browser, chromium, type Page } from '@playwright/test'
import { findChromium, noChromium } from './chromium'

/**
 * Takes the pictures of README.md from a running demonstration into docs/capturas:
 * `node --import tsx bin/capturas.ts`, with BASE_URL, DEMO_PASSWORD and CHROMIUM if they are not the usual ones.
 */
const base = (process.env.BASE_URL || 'http://localhost:3000').replace(/\/+$/, '')
const contrasena = process.env.DEMO_PASSWORD || 'demo-2020-cdmx'
const folder = 'docs/capturas'
const viewport = { width: 1366, height: 900 }
const compose = 120_000

type Captura = {
  name: string
  cuenta: string
  path: string
  prepare?: (page: Page) => Promise<void>
}

const CAPTURAS: Captura[] = [
  { name: 'enlace', cuenta: 'enlace.semovi', path: '/acciones' },
  { name: 'coordinacion', cuenta: 'coordinacion', path: '/revision' },
  { name: 'administracion', cuenta: 'administracion', path: '/informes/2026-2' },
  { name: 'informe', cuenta: 'administracion', path: '/informes/2020-1', prepare: generate },
]

/** Has the informe composed when nobody has yet, so that the picture shows one that can be downloaded. */
async function generate(page: Page): Promise<void> {
  const download = page
    .getByRole('link', { name: 'Descargar PDF' })
    .or(page.getByRole('button', { name: 'Descargar PDF' }))
    .first()
  if (await download.isVisible()) return
  await page.getByRole('button', { name: 'Generar informe' }).click()
  await download.waitFor({ timeout: compose })
}

async function signIn(page: Page, cuenta: string): Promise<void> {
  await page.goto(`${base}/entrar`)
  await page.getByLabel('Correo electrónico', { exact: true }).fill(`${cuenta}@demo.cdmx`)
  await page.getByLabel('Contraseña', { exact: true }).fill(contrasena)
  await page.getByRole('button', { name: 'Entrar', exact: true }).click()
  await page.waitForURL((url) => url.pathname !== '/entrar')
}

/** The window as a PNG, in a browser context of its own: one person, one session. */
async function shoot(browser: Browser, { cuenta, path, prepare }: Captura): Promise<Buffer> {
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: 1,
    locale: 'es-MX',
    timezoneId: 'America/Mexico_City',
    reducedMotion: 'reduce',
  })
  try {
    const page = await context.newPage()
    await signIn(page, cuenta)
    await page.goto(`${base}${path}`)
    await prepare?.(page)
    await page.evaluate(async () => {
      await document.fonts.ready
      window.scrollTo(0, 0)
    })
    return await page.screenshot({ animations: 'disabled', caret: 'hide' })
  } finally {
    await context.close()
  }
}

/** RGBA bytes of a PNG, decoded by the browser, which knows how. */
async function pixelsOf(browser: Browser, png: Buffer): Promise<Buffer> {
  const page = await browser.newPage()
  try {
    const encoded = await page.evaluate(async (source) => {
      const response = await fetch(`data:image/png;base64,${source}`)
      const image = await createImageBitmap(await response.blob())
      const canvas = new OffscreenCanvas(image.width, image.height)
      const pen = canvas.getContext('2d')
      pen?.drawImage(image, 0, 0)
      const { data } = pen!.getImageData(0, 0, image.width, image.height)
      let binary = ''
      for (let i = 0; i < data.length; i += 32_768)
        binary += String.fromCharCode(...data.subarray(i, i + 32_768))
      return btoa(binary)
    }, png.toString('base64'))
    return Buffer.from(encoded, 'base64')
  } finally {
    await page.close()
  }
}

/**
 * At most 256 colours and, for each colour, the place of the nearest of them: the most used as they are, then those
 * unlike all the chosen, so that a link or a mark keeps its own colour however small it is.
 */
function paletteOf(pixels: Buffer): { palette: number[]; placeOf: (colour: number) => number } {
  const uses = new Map<number, number>()
  for (let i = 0; i < pixels.length; i += 4) {
    const colour = pixels.readUIntBE(i, 3)
    uses.set(colour, (uses.get(colour) ?? 0) + 1)
  }
  const byUse = [...uses].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour)
  const palette = byUse.slice(0, 96)
  for (const colour of byUse.slice(96)) {
    if (palette.length === 256) break
    if (palette.every((chosen) => distance(chosen, colour) > 200)) palette.push(colour)
  }
  const places = new Map(palette.map((colour, place) => [colour, place]))
  const placeOf = (colour: number): number => {
    const known = places.get(colour)
    if (known !== undefined) return known
    const far = palette.map((other) => distance(colour, other))
    const place = far.indexOf(Math.min(...far))
    places.set(colour, place)
    return place
  }
  return { palette, placeOf }
}

function distance(a: number, b: number): number {
  const by = (shift: number) => ((a >> shift) & 255) - ((b >> shift) & 255)
  return by(16) ** 2 + by(8) ** 2 + by(0) ** 2
}

/** An indexed PNG, a byte a pixel and no filters: the format's best for text on flat colours. */
function encode(pixels: Buffer): Buffer {
  const { width, height } = viewport
  const { palette, placeOf } = paletteOf(pixels)
  const rows = Buffer.alloc((width + 1) * height)
  for (let i = 0; i < width * height; i++)
    rows[i + Math.floor(i / width) + 1] = placeOf(pixels.readUIntBE(i * 4, 3))
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3], 8)
  const colours = Buffer.alloc(palette.length * 3)
  palette.forEach((colour, place) => colours.writeUIntBE(colour, place * 3, 3))
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length, 0)
  whole.set(body, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}

const executablePath = findChromium()
if (executablePath === null) {
  console.error(noChromium)
  process.exit(1)
}
// Chromium's own sandbox refuses root.
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const browser = await chromium.launch({ executablePath, args })
try {
  mkdirSync(folder, { recursive: true })
  for (const captura of CAPTURAS) {
    const png = encode(await pixelsOf(browser, await shoot(browser, captura)))
    writeFileSync(`${folder}/${captura.name}.png`, png)
    console.log(`${folder}/${captura.name}.png  ${Math.round(png.length / 1024)} KiB`)
  }
} finally {
  await browser.close()
}
