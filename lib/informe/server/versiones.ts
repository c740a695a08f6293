import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { versionDelPreparador } from '@/lib/evidencia/server/para-imprimir'
import { version as programa } from '@/package.json'
import type { Versiones } from '../instantanea'
import { FONTS } from '../typeset/fonts.mjs'
import { typesetRoot } from './typeset-process'

/** SHA-256 over some files of one folder: their names and bytes, in code point order. */
async function hashOf(folder: string, names: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const name of [...names].sort()) {
    const bytes = await readFile(path.join(/* turbopackIgnore: true */ folder, name))
    hash.update(`${name}\n${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex')
}

const TYPESET = 'lib/informe/typeset'
const PREPARADOR = 'lib/evidencia/imagen/para-imprimir.mjs'

/** With what this installation makes a book, today. */
export async function versionesDeHoy(): Promise<Versiones> {
  const root = typesetRoot()
  const typeset = path.join(/* turbopackIgnore: true */ root, TYPESET)
  const modules = path.join(/* turbopackIgnore: true */ root, 'node_modules')
  const templates = (await readdir(typeset))
    .filter((name) => /\.(typ|mjs)$/.test(name))
    .map((name) => `${TYPESET}/${name}`)
  const fonts = await Promise.all(
    Object.entries(FONTS).map(async ([family, styles]) => {
      const folders = styles.map((style) => `@expo-google-fonts/${family}/${style}`)
      const files = folders.map(async (folder) =>
        (await readdir(path.join(/* turbopackIgnore: true */ modules, folder)))
          .filter((name) => name.endsWith('.ttf'))
          .map((name) => `${folder}/${name}`),
      )
      return (await Promise.all(files)).flat()
    }),
  )
  const compositor = await readFile(
    path.join(
      /* turbopackIgnore: true */ modules,
      '@myriaddreamin/typst-ts-node-compiler/package.json',
    ),
    'utf8',
  )
  return {
    programa,
    plantilla: await hashOf(root, [...templates, PREPARADOR]),
    fuentes: await hashOf(modules, fonts.flat()),
    compositor: (JSON.parse(compositor) as { version: string }).version,
    node: process.versions.node,
    icu: process.versions.icu ?? '',
    imagenes: await versionDelPreparador(),
  }
}
