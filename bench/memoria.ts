import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { diskStorage } from '@/lib/core/server/storage-disk'
import { repeatMaterial, SAMPLE_IMPRINT } from '@/lib/informe/material.fixture'
import { armarLibro, exportarLibro } from '@/lib/informe/server/exportar'
import { leerImagenes } from '@/lib/informe/server/leer-imagenes'
import { residentOf } from '@/lib/informe/server/memoria-de-proceso'
import { report } from './report'

/**
 * How much memory a big semestre takes: 2,000 acciones, 300 photographs of some 160 KB. Prints the peak of the process
 * that composes and of the one that asks (MB), each beside its mark. Linux only: it reads /proc.
 */

const ACCIONES = 2000
const IMAGENES = 300
const SIZE = { ancho: 1200, alto: 900 }
/** Half of what the process that composes may hold. The one that asks holds the pictures, the PDF and itself. */
const MARKS = { child: 1024, parent: 450 }

const claveDe = (n: number) => n.toString(16).padStart(32, '0')

/** In a process of its own, so that making them is not in the figure. */
async function makeImagenes(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (let n = 0; n < IMAGENES; n++) {
    const { ancho: width, alto: height } = SIZE
    const noise = { type: 'gaussian' as const, mean: 128, sigma: 12 }
    const create = { width, height, channels: 3 as const, background: '#808080', noise }
    writeFileSync(
      path.join(folder, claveDe(n)),
      await sharp({ create }).jpeg({ quality: 77 }).toBuffer(),
    )
  }
}

function materialConImagenes() {
  const material = repeatMaterial(ACCIONES)
  for (let n = 0; n < IMAGENES; n++) {
    const at = Math.floor((n * ACCIONES) / IMAGENES)
    const said = { alt: `Vista número ${n}`, credito: 'Fotografía: Secretaría de Movilidad' }
    material.acciones[at]!.imagenes = [{ clave: claveDe(n), mime: 'image/jpeg', ...SIZE, ...said }]
  }
  return material
}

const parentOf = (pid: string): number => {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1])
  } catch {
    return 0
  }
}

/** The most that any child of this process held, looked at every 50 ms. */
function watchChildren() {
  let peak = 0
  const look = () => {
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      if (parentOf(pid) === process.pid) peak = Math.max(peak, residentOf(Number(pid)) ?? 0)
    }
  }
  const timer = setInterval(look, 50)
  return () => {
    clearInterval(timer)
    return peak / 2 ** 20
  }
}

async function measure(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'memoria-'))
  const args = ['--import', 'tsx', import.meta.filename, folder]
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
  if (status !== 0) throw new Error('the pictures were not made')
  const bytes = readdirSync(folder).reduce(
    (sum, name) => sum + statSync(path.join(folder, name)).size,
    0,
  )
  console.log(
    `${IMAGENES} imágenes de ${Math.round(bytes / IMAGENES / 1024)} KB, ${ACCIONES} acciones`,
  )
  const start = performance.now()
  const peakOfChildren = watchChildren()
  const material = materialConImagenes()
  const imagenes = await leerImagenes(material, diskStorage(folder))
  const read = performance.now()
  const pdf = await exportarLibro('pdf', armarLibro(material, imagenes, SAMPLE_IMPRINT))
  const done = performance.now()
  const seconds = (from: number, to: number) => `${((to - from) / 1000).toFixed(1)} s`
  console.log(`imágenes leídas en ${seconds(start, read)}, compuesto en ${seconds(read, done)}`)
  console.log(`PDF de ${(pdf.length / 2 ** 20).toFixed(1)} MB`)
  report('peak of the process that composes (MB)', peakOfChildren(), MARKS.child)
  report('peak of the process that asks (MB)', process.resourceUsage().maxRSS / 1024, MARKS.parent)
  rmSync(folder, { recursive: true })
}

const folder = process.argv[2]
if (folder) await makeImagenes(folder)
else await measure()
