import type { ErratasDocument } from '../fe-de-erratas'
import { createQueue } from './queue'
import { typesetInChild } from './typeset-process'

const LIMIT = 60_000
const enqueue = createQueue(1)
const silent = () => undefined

/** The fe de erratas as a PDF/UA-1. @throws TypesetRefused | TypesetStopped */
export async function componerErratas(
  document: ErratasDocument,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const data = JSON.stringify(document)
  const job = { template: 'erratas' as const, data, balance: false, standard: 'ua-1', counts: [] }
  const options = { limit: LIMIT, onProgress: silent, signal }
  return (await enqueue(() => typesetInChild(job, new Map(), options), signal)).pdf
}
