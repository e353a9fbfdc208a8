import { createServer, type Server } from 'node:http'
import { staticFiles, type StaticAnswer } from './staticFiles.ts'

const HOST = '127.0.0.1'
const PORTS_TO_TRY = 20

/** A server for the files below a folder; it listens only when told to. */
export function staticServer(folder: string): Server {
  const answerTo = staticFiles(folder)
  return createServer((request, response) => {
    const answer = answerTo({
      method: request.method ?? 'GET',
      url: request.url ?? '/',
      acceptsGzip: /\bgzip\b/.test(request.headers['accept-encoding'] ?? ''),
      knownTag: request.headers['if-none-match'],
    })
    response.writeHead(answer.status, answer.headers)
    response.end(bodyFor(request.method, answer))
  })
}

function bodyFor(method: string | undefined, answer: StaticAnswer): Buffer | undefined {
  return method === 'HEAD' || answer.status === 304 ? undefined : answer.body
}

/**
 * Listens on this machine only, on the wanted port or the next free one.
 *
 * @returns the address to open
 * @throws the error of the last attempt when no port could be had
 */
export async function listenNearby(server: Server, wantedPort: number): Promise<string> {
  for (let port = wantedPort; ; port++) {
    try {
      await listen(server, port)
      return `http://${HOST}:${port}/`
    } catch (reason) {
      const isTaken = reason instanceof Error && 'code' in reason && reason.code === 'EADDRINUSE'
      if (!isTaken || port >= wantedPort + PORTS_TO_TRY) throw reason
    }
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, HOST, () => {
      server.off('error', reject)
      resolve()
    })
  })
}
