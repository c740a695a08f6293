import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { after } from 'next/server'
import { z } from 'zod'
import { es } from 'zod/locales'
import type { FormState, FormValues } from '@/lib/core/form-state'
import type { Issue } from '@/lib/core/issue'
import { REFUSAL_TEXT, Refused } from '@/lib/core/refusal'
import { enTransaccion } from '@/lib/core/server/db'
import type { Contexto } from './contexto'
import { isSameOrigin } from './origin'
import { getUsuario } from './session'

// Only a tampered form meets a message of zod's own: it is Spanish all the same.
z.config(es())

type Options<Input, Result> = {
  /** Where the person goes when it is done; null stays on the form and says `done`. */
  then?: (result: Result, input: Input) => string | null
  /** The sentence of a form that stays. */
  done?: string
  /** What a form that stays shows of the result: its `state.data`. */
  show?: (result: Result) => unknown
  /** After the commit, off the person's path: deliver, enqueue. */
  afterwards?: (result: Result) => Promise<void>
  /** What happened meanwhile, in a sentence, when this version is stale; null says it in general. */
  tellStale?: (input: Input) => Promise<string | null>
  /** Milliseconds that an act on very many things at once may take; 10000 unless told. */
  timeout?: number
  /** What the form needs to show the newer version when this one is stale. */
  onStale?: (input: Input, contexto: Contexto) => Promise<unknown>
}

const SESSION_TEXT =
  'Su sesión terminó. Lo que escribió sigue aquí: entre de nuevo en otra pestaña y vuelva a intentarlo.'

/** The posted fields, without those React adds; a name posted twice becomes a list. */
export function valuesOf(form: FormData): FormValues {
  const values: FormValues = {}
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$')) continue
    const all = form.getAll(name).filter((value) => typeof value === 'string')
    values[name] = all.length === 1 ? all[0]! : all
  }
  return values
}

function issuesOfZod(error: z.ZodError): Issue[] {
  const byCampo = new Map<string, string>()
  for (const { path, message } of error.issues) {
    const campo = String(path[0] ?? 'formulario')
    if (!byCampo.has(campo)) byCampo.set(campo, message)
  }
  return [...byCampo].map(([campo, mensaje]) => ({ campo, mensaje }))
}

/**
 * Sends the person to a page after something was done: the counts of the frame, and every page the browser keeps,
 * are of before. A form that stays does not come by here, so that nothing typed in it is drawn anew.
 */
export function leadTo(path: string): never {
  revalidatePath('/', 'layout')
  redirect(path)
}

/**
 * The only wrapper of a server function that writes: session → zod → transaction → command → form
 * state. It is also the only place where a refusal becomes words: everything typed comes back, and
 * without a session too. What is not a refusal goes on to the error page, which shows no internals.
 */
export function mutation<Schema extends z.ZodType, Result>(
  schema: Schema,
  command: (input: z.output<Schema>, contexto: Contexto) => Promise<Result>,
  options: Options<z.output<Schema>, Result> = {},
) {
  return async function mutate(previous: FormState, form: FormData): Promise<FormState> {
    const values = valuesOf(form)
    const answer = (part: Partial<FormState>): FormState => ({
      n: previous.n + 1,
      values,
      issues: [],
      notice: null,
      ...part,
    })
    const usuario = isSameOrigin(await headers()) ? await getUsuario() : null
    if (!usuario) return answer({ notice: { kind: 'session', mensaje: SESSION_TEXT } })

    const parsed = schema.safeParse(values)
    if (!parsed.success) return answer({ issues: issuesOfZod(parsed.error) })

    const run = <T>(work: (contexto: Contexto) => Promise<T>) =>
      enTransaccion((tx) => work({ tx, usuario, now: new Date() }), options.timeout)
    let result: Result
    try {
      result = await run((contexto) => command(parsed.data, contexto))
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      const { refusal } = error
      if (refusal.kind === 'issues') return answer({ issues: refusal.issues })
      if (refusal.kind !== 'stale') {
        return answer({ notice: { kind: 'refused', mensaje: REFUSAL_TEXT[refusal.kind] } })
      }
      const data = await run(async (contexto) => options.onStale?.(parsed.data, contexto))
      const mensaje = (await options.tellStale?.(parsed.data)) ?? REFUSAL_TEXT.stale
      return answer({ notice: { kind: 'stale', mensaje }, data })
    }
    const { afterwards } = options
    if (afterwards) after(() => afterwards(result))
    const path = options.then?.(result, parsed.data)
    if (path) leadTo(path)
    const notice = { kind: 'done' as const, mensaje: options.done ?? 'Hecho.' }
    return answer({ values: {}, notice, data: options.show?.(result) })
  }
}
