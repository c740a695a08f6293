/** Every queue of background jobs, with pg-boss's options. Made by the migration, by the owner role. */
export const queues = {
  // Some three days of a mail server that is down; never more than five minutes after it is back.
  avisos: { retryLimit: 900, retryBackoff: true, retryDelay: 5, retryDelayMax: 300 },
  // Big books take minutes; what was already made is not made again.
  ediciones: { retryLimit: 3, retryDelay: 2, heartbeatSeconds: 10, expireInSeconds: 1800 },
  informes: {
    ...{ retryLimit: 2, retryBackoff: true, retryDelay: 2, retryDelayMax: 60 },
    ...{ heartbeatSeconds: 10, expireInSeconds: 900 },
  },
} as const

export type Queue = keyof typeof queues
