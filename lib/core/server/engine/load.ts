import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg'
import { EngineAdapter } from './adapter'
import { readSchema } from './files'

export type Engine = engineModule.SchemaEngine

type Glue = typeof engineModule & { __wbg_set_wasm(exports: WebAssembly.Exports): void }

let loaded: Promise<Glue> | undefined

/** Prisma's official schema engine, as WebAssembly: the package's own loader needs a bundler. */
function glue(): Promise<Glue> {
  loaded ??= (async () => {
    const folder = path.dirname(
      createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'),
    )
    const bg = (await import(pathToFileURL(path.join(folder, 'schema_engine_bg.js')).href)) as Glue
    const { instance } = await WebAssembly.instantiate(
      readFileSync(path.join(folder, 'schema_engine_bg.wasm')),
      { './schema_engine_bg.js': bg as unknown as WebAssembly.ModuleImports },
    )
    bg.__wbg_set_wasm(instance.exports)
    const begin = instance.exports.__wbindgen_start
    if (typeof begin === 'function') begin()
    return bg
  })()
  return loaded
}

/** Runs `work` with an engine bound to the database at `url` and to prisma/schema.prisma. */
export async function withEngine<T>(url: string, work: (engine: Engine) => Promise<T>): Promise<T> {
  const { SchemaEngine } = await glue()
  const schema = readSchema()
  const engine = await SchemaEngine.new(
    { datamodels: schema.files.map((file) => [file.path, file.content]) },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(new EngineAdapter(url)),
  )
  try {
    return await work(engine)
  } finally {
    engine.free()
  }
}
