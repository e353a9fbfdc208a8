/** Sites that a test runs itself, beside the one under test. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { staticFiles } from '../../scripts/staticFiles.ts'

export interface OwnSite {
  readonly origin: string
  readonly close: () => Promise<void>
}

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
}

/** Answers on a free port of this machine. */
export async function ownSite(answerTo: (url: string) => Answer): Promise<OwnSite> {
  const server = createServer((request, response) => {
    const { status, headers, body } = answerTo(request.url ?? '/')
    response.writeHead(status, headers)
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** A folder as the server of the project gives it, but open to be embedded by the given origins. */
export function folderSite(folder: string, embeddedBy: readonly string[] = []): Promise<OwnSite> {
  const answerTo = staticFiles(folder)
  return ownSite((url) => {
    const { status, headers, body } = answerTo({ method: 'GET', url, acceptsGzip: false })
    const policy = headers['Content-Security-Policy'] ?? ''
    const ancestors = ["frame-ancestors 'self'", ...embeddedBy].join(' ')
    return {
      status,
      headers: { ...headers, 'Content-Security-Policy': policy.replace("frame-ancestors 'self'", ancestors) },
      body,
    }
  })
}

/** The built page. */
export const BUILT_FOLDER = new URL('../../dist/', import.meta.url).pathname
