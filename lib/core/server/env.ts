import path from 'node:path'
import { z } from 'zod'

const postgres = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'debe ser una dirección postgresql://',
})
const flag = z
  .literal(['', '0', '1'])
  .default('')
  .transform((value) => value === '1')

const schema = z.object({
  PORT: z.coerce
    .number({ error: 'debe ser un número de puerto' })
    .int('debe ser un número de puerto')
    .min(1, 'debe ser un número de puerto')
    .max(65535, 'debe ser un número de puerto')
    .default(3000),
  DATABASE_URL: postgres,
  DATABASE_OWNER_URL: postgres.optional(),
  DATA_DIR: z
    .string()
    .default('.data')
    .transform((folder) => path.resolve(folder)),
  BASE_URL: z
    .url({ protocol: /^https?$/, error: 'debe ser una dirección http:// o https://' })
    .optional(),
  NEXTAUTH_SECRET: z.string().min(32, 'debe tener al menos 32 caracteres'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'debe ser una dirección smtp:// o smtps://' })
    .optional(),
  SMTP_FROM: z.string().includes('@', { error: 'debe ser una dirección de correo' }).optional(),
  DEMO: flag,
  DEMO_PASSWORD: z.string().min(12, 'debe tener al menos 12 caracteres').default('demo-2020-cdmx'),
})

/** The settings of this process, checked. DATA_DIR is absolute; BASE_URL has no final slash. */
export type Env = Omit<z.infer<typeof schema>, 'BASE_URL'> & { BASE_URL: string }

/** What is wrong with the environment, as one Spanish sentence for whoever starts the program. */
export class EnvError extends Error {}

/**
 * Reads and checks the environment. An empty variable counts as not given.
 * @throws EnvError with one line that names every variable that is missing or wrong
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = schema.safeParse(given)
  if (!result.success) throw new EnvError(explain(result.error.issues, given))
  const base = result.data.BASE_URL ?? `http://localhost:${result.data.PORT}`
  return { ...result.data, BASE_URL: base.replace(/\/+$/, '') }
}

function explain(issues: z.core.$ZodIssue[], given: Record<string, string | undefined>): string {
  const names = (present: boolean) =>
    issues.filter((issue) => String(issue.path[0]) in given === present)
  const missing = names(false).map((issue) => String(issue.path[0]))
  const wrong = names(true).map((issue) => `${String(issue.path[0])} ${issue.message}`)
  return [
    ...(missing.length > 0 ? [`faltan variables de entorno: ${missing.join(', ')}`] : []),
    ...wrong,
  ].join('; ')
}

let read: Env | undefined

/** The environment of this process, read once. */
export function env(): Env {
  read ??= readEnv(process.env)
  return read
}
