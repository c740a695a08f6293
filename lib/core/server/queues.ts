/** Every queue of background jobs, with pg-boss's options. Made by the migration, by the owner role. */
export const queues = {
  avisos: { retryLimit: 8, retryBackoff: true, retryDelay: 5 },
  informes: { retryLimit: 2, retryDelay: 1, heartbeatSeconds: 10, expireInSeconds: 600 },
} as const

export type Queue = keyof typeof queues
