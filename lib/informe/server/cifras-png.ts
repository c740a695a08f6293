import { fork } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { escapeMarkup } from '../html/markup'
import type { InformeDocument } from '../document'
import { end, withLimit } from './typeset-process'

/** A picture of the figures for a format that takes no SVG; `ancho` and `alto` in points, as it is to be placed. */
export type CifraPng = { clave: string; png: Uint8Array; ancho: number; alto: number }

/** Pixels for a point: enough for print at the size of the page. */
const SCALE = 3
const LIMIT = 60_000
const FONTS = ['source-sans-3', 'noto-sans']
const WEIGHTS = ['400Regular', '600SemiBold']

const rootFolder = () =>
  path.resolve(process.env.INFORME_ROOT ?? /* turbopackIgnore: true */ process.cwd())

/** What tells the library that the fonts of the book are all there are. */
function fontsConfig(root: string, cache: string): string {
  const folders = FONTS.flatMap((font) =>
    WEIGHTS.map((weight) => path.join(root, 'node_modules/@expo-google-fonts', font, weight)),
  )
  const dirs = folders.map((folder) => `<dir>${escapeMarkup(folder)}</dir>`).join('')
  return `<?xml version="1.0"?><fontconfig>${dirs}<cachedir>${escapeMarkup(cache)}</cachedir></fontconfig>`
}

type Reply = { pngs: Uint8Array[] } | { message: string }

function rasterInChild(svgs: string[], root: string, config: string): Promise<Uint8Array[]> {
  const worker = path.join(/* turbopackIgnore: true */ root, 'lib/informe/typeset/raster.mjs')
  const env = { ...process.env, FONTCONFIG_FILE: config, PANGOCAIRO_BACKEND: 'fc' }
  const child = fork(worker, [], { serialization: 'advanced', execArgv: [], env })
  const answer = new Promise<Uint8Array[]>((resolve, reject) => {
    child.on('message', (reply: Reply) =>
      'pngs' in reply ? resolve(reply.pngs) : reject(new Error(reply.message)),
    )
    child.on('error', reject)
    child.on('exit', () =>
      reject(new Error('El proceso que dibuja las cifras terminó sin responder.')),
    )
    child.send({ svgs, scale: SCALE })
  })
  return withLimit(answer, LIMIT).finally(() => end(child))
}

/**
 * The pictures of the figures as PNG, in the order of the book and with its letters whatever the machine has: the same
 * document always gives the same bytes. It takes a process of its own, which gives its memory back.
 * @throws Error when the process fails, TypesetStopped when it takes longer than a minute
 */
export async function cifrasPng({ cifras }: Pick<InformeDocument, 'cifras'>): Promise<CifraPng[]> {
  if (cifras.figuras.length === 0) return []
  const folder = await mkdtemp(path.join(tmpdir(), 'cifras-'))
  try {
    const config = path.join(folder, 'fonts.conf')
    const root = rootFolder()
    await writeFile(config, fontsConfig(root, folder))
    const svgs = cifras.figuras.map(({ svg }) => svg)
    const pngs = await rasterInChild(svgs, root, config)
    return cifras.figuras.map(({ clave, ancho, alto }, i) => ({
      ...{ clave, ancho, alto },
      png: new Uint8Array(pngs[i] ?? []),
    }))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
