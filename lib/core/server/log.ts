import pino from 'pino'

/**
 * The one logger: a JSON line per event, to stderr, so that the command line's stdout stays clean.
 * Values under these names never reach a log.
 */
export const log = pino(
  {
    level: process.env.LOG_LEVEL ?? 'info',
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: [
        'contrasena',
        'contrasenaHash',
        'password',
        'token',
        'secret',
        'correo',
        'cookie',
        'authorization',
        'vinculo',
        'DATABASE_URL',
        'DATABASE_OWNER_URL',
        'NEXTAUTH_SECRET',
        'SMTP_URL',
        'S3_ACCESS_KEY_ID',
        'S3_SECRET_ACCESS_KEY',
        'recibo',
        'DEMO_PASSWORD',
      ].flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
      censor: '[oculto]',
    },
  },
  pino.destination({ fd: 2, sync: true }),
)
