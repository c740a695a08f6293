import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible'
import { prisma } from '@/lib/core/server/db'

/** Seconds of a window, and tries in it: by account from one address, and by address over all accounts. */
const WINDOW = 15 * 60
const PER_ACCOUNT = 10
const PER_ADDRESS = 100

const limiter = (keyPrefix: string, points: number) =>
  new RateLimiterPrisma({
    storeClient: prisma,
    tableName: 'rateLimiterFlexible',
    keyPrefix,
    points,
    duration: WINDOW,
  })

const byAccount = limiter('cuenta', PER_ACCOUNT)
const byAddress = limiter('direccion', PER_ADDRESS)

/** One try may go on, or `wait` milliseconds have to pass; `first` at the very try that went over. */
export type Turn = { allowed: true } | { allowed: false; wait: number; first: boolean }

const keyOf = (correo: string, ip: string) => `${correo}|${ip}`

/**
 * Counts a try before anything is verified. By account **and** address, so that a stranger who tries
 * somebody's account keeps only themselves out of it.
 */
export async function takeTurn(correo: string, ip: string): Promise<Turn> {
  const address = await byAddress.get(ip)
  if (address && address.consumedPoints >= PER_ADDRESS) {
    return { allowed: false, wait: address.msBeforeNext, first: false }
  }
  try {
    await byAccount.consume(keyOf(correo, ip))
    return { allowed: true }
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    const first = refused.consumedPoints === PER_ACCOUNT + 1
    return { allowed: false, wait: refused.msBeforeNext, first }
  }
}

/** Only failures count against an address: a whole office may share it. */
export async function noteFailure(ip: string): Promise<void> {
  await byAddress.penalty(ip)
}

/** A successful sign-in clears the account's own counter. */
export async function noteSuccess(correo: string, ip: string): Promise<void> {
  await byAccount.delete(keyOf(correo, ip))
}
