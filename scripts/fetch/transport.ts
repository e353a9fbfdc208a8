import { whyUnreached, type WhyUnreached } from './unreached.ts'

/** A request as it goes over the wire. */
export interface WireRequest {
  readonly method: 'GET' | 'POST'
  readonly address: string
  readonly body: string | null
}

/** An answer as it came, whatever it says. */
export interface WireAnswer {
  readonly status: number
  readonly contentType: string
  readonly retryAfter: string | null
  /** What time it is where the answer was made. */
  readonly date: string | null
  readonly location: string | null
  readonly bytes: Uint8Array
}

export type WireFaultReason = 'timeout' | 'reset' | 'tooLarge'

/** The request ended without a whole answer. */
export class WireFault extends Error {
  readonly reason: WireFaultReason
  /** Why there was not even a connection; null = there was one. */
  readonly unreached: WhyUnreached | null

  constructor(reason: WireFaultReason, message: string, unreached: WhyUnreached | null = null) {
    super(message)
    this.reason = reason
    this.unreached = unreached
  }
}

interface WireLimits {
  readonly timeoutMs: number
  readonly mostBytes: number
}

/** Sends one request, once. Redirects are not followed: whoever asks decides where to go. */
export async function send(request: WireRequest, limits: WireLimits): Promise<WireAnswer> {
  const signal = AbortSignal.timeout(limits.timeoutMs)
  try {
    const response = await fetch(request.address, {
      method: request.method,
      redirect: 'manual',
      signal,
      headers: {
        accept: 'application/json, application/geo+json, */*;q=0.5',
        'user-agent': 'hela-malmo data:fetch',
        ...(request.body === null ? {} : { 'content-type': 'application/json; charset=utf-8' }),
      },
      ...(request.body === null ? {} : { body: request.body }),
    })
    return {
      status: response.status,
      contentType: response.headers.get('content-type') ?? '',
      retryAfter: response.headers.get('retry-after'),
      date: response.headers.get('date'),
      location: response.headers.get('location'),
      bytes: await readAll(response, limits.mostBytes),
    }
  } catch (cause) {
    if (cause instanceof WireFault) throw cause
    if (signal.aborted) throw new WireFault('timeout', `${limits.timeoutMs / 1000} s`)
    throw new WireFault('reset', reasonOf(cause), whyUnreached(codeOf(cause)))
  }
}

async function readAll(response: Response, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    const bytes: Uint8Array = part
    size += bytes.length
    if (size > most) throw new WireFault('tooLarge', `${most} bytes`)
    parts.push(bytes)
  }
  return Buffer.concat(parts)
}

/** The built-in client hides why it failed in the cause of its error. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return error.cause instanceof Error ? error.cause.message : error.message
}

/** The system's code for it, which stands there too. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : null
  const code: unknown = cause instanceof Error && 'code' in cause ? cause.code : null
  return typeof code === 'string' ? code : ''
}
