type Enqueue = <T>(task: () => Promise<T>, signal?: AbortSignal) => Promise<T>

/**
 * Runs tasks in the order they came, never more than `width` at a time. One that is aborted while it waits leaves the
 * queue at once.
 */
export function createQueue(width: number): Enqueue {
  let running = 0
  const waiting: (() => void)[] = []

  function turn(signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        waiting.splice(waiting.indexOf(enter), 1)
        reject(signal?.reason as Error)
      }
      const enter = () => {
        signal?.removeEventListener('abort', leave)
        resolve()
      }
      waiting.push(enter)
      signal?.addEventListener('abort', leave, { once: true })
    })
  }

  return async (task, signal) => {
    signal?.throwIfAborted()
    if (running >= width) await turn(signal)
    else running++
    try {
      return await task()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
