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
  /** 0 for a database in which the days that pass are to cause nothing: that of the browser tests. */
  RECORDATORIOS: z
    .literal(['0', '1'])
    .default('1')
    .transform((value) => value === '1'),
  S3_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'debe ser una dirección http:// o https://' })
    .optional(),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  ESCANER_URL: z
    .url({ protocol: /^tcp$/, error: 'debe ser una dirección tcp://servidor:puerto' })
    .optional(),
  DEMO: flag,
  DEMO_PASSWORD: z.string().min(12, 'debe tener al menos 12 caracteres').default('demo-2020-cdmx'),
})

type S3 = Record<'endpoint' | 'bucket' | 'region' | 'accessKeyId' | 'secretAccessKey', string>

/**
 * The settings of this process, checked. DATA_DIR is absolute; BASE_URL has no final slash; S3 is there only when
 * files are to be kept there.
 */
export type Env = Omit<z.infer<typeof schema>, 'BASE_URL'> & { BASE_URL: string; S3: S3 | null }

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
  return { ...result.data, BASE_URL: base.replace(/\/+$/, ''), S3: s3Of(result.data) }
}

/** All of it or nothing: half a configuration would keep files where nobody looks for them. */
function s3Of(data: z.infer<typeof schema>): S3 | null {
  const { S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = data
  const needed = { S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY }
  const missing = Object.entries(needed).filter(([, value]) => !value)
  if (missing.length === 4) return null
  if (missing.length > 0) {
    const names = missing.map(([name]) => name).join(', ')
    throw new EnvError(`para guardar archivos en S3 faltan variables de entorno: ${names}`)
  }
  return {
    endpoint: S3_ENDPOINT!,
    bucket: S3_BUCKET!,
    region: S3_REGION,
    accessKeyId: S3_ACCESS_KEY_ID!,
    secretAccessKey: S3_SECRET_ACCESS_KEY!,
  }
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
