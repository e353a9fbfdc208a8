/** One file over the network: what answers is asked again a few times, and no wait is endless. */
import { fail, succeed, type DataError, type Result } from './errors.ts'

export type Fetch = (url: string, init?: RequestInit) => Promise<Response>

/** How the files are reached: given once by the composition root, so that tests can give their own. */
export interface DataSource {
  readonly fetch: Fetch
  readonly baseUrl: string
}

export interface Wanted {
  readonly file: string
  readonly path: string
  readonly cache: RequestCache
}

/** Limits of ours: how long one try may take, how long all of them together, and the pauses between them. */
const TRY_MS = 10_000
const WHOLE_MS = 14_000
const PAUSES_MS = [400, 1200] as const

/** Answers that may be another one a moment later: the server is busy, or one behind it is. */
const isPassing = (status: number): boolean => status >= 500 || status === 429

/** The bytes of the file; an error names what failed at the last try. */
export async function fetchBytes(source: DataSource, wanted: Wanted): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const end = Date.now() + WHOLE_MS
  for (let tries = 0; ; tries++) {
    const { isFinal, result } = await fetchOnce(source, wanted, Math.min(TRY_MS, end - Date.now()))
    const pause = PAUSES_MS[tries]
    if (isFinal || pause === undefined || Date.now() + pause >= end) return result
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

interface Attempt {
  readonly isFinal: boolean
  readonly result: Result<Uint8Array<ArrayBuffer>>
}

async function fetchOnce(source: DataSource, { file, path, cache }: Wanted, patience: number): Promise<Attempt> {
  const error = (rule: DataError['rule'], found: string) => fail({ file, path, rule, found })
  const limit = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  // A body that never ends is given up as well, whatever the network layer makes of the signal.
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const cause = new DOMException('', 'TimeoutError')
      limit.abort(cause)
      reject(cause)
    }, patience)
  })
  const read = async (): Promise<Attempt> => {
    const response = await source.fetch(new URL(path, source.baseUrl).href, { cache, signal: limit.signal })
    if (!response.ok) {
      return { isFinal: !isPassing(response.status), result: error('notFound', `HTTP ${response.status}`) }
    }
    return { isFinal: true, result: succeed(new Uint8Array(await response.arrayBuffer())) }
  }
  try {
    return await Promise.race([read(), tooLate])
  } catch (cause) {
    return { isFinal: false, result: error('unreachable', cause instanceof Error ? cause.name : String(cause)) }
  } finally {
    clearTimeout(timer)
  }
}
