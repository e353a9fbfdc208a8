import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Fetch } from '../../src/data/load.ts'
import { DEFAULT_QUERY, type Query } from '../../src/analysis/query.ts'
import { loadNeeded, retryFailed, type DataSource } from '../../src/state/loading.ts'
import { appStore, EMPTY_DATA } from '../../src/state/store.ts'

const PUBLIC = path.resolve(import.meta.dirname, '../../public')
const ORIGIN = 'https://karta.example/'

/** What the server answers for some paths instead of the file: a text, or a status without one. */
export type Answers = Readonly<Record<string, string | number>>

/** A server of the built data set, on which single files can be others or missing. */
function source(answers: Answers): DataSource {
  const fetchFile: Fetch = (url) => {
    const name = new URL(url).pathname.slice(1)
    const answer = answers[name]
    if (typeof answer === 'number') return Promise.resolve(new Response('', { status: answer }))
    return Promise.resolve(new Response(answer ?? readFileSync(path.join(PUBLIC, name))))
  }
  return { fetch: fetchFile, baseUrl: `${ORIGIN}data/` }
}

/** Opens the view about the figures with the files that the server gives, and waits until it has what it asks for. */
export async function openAbout(answers: Answers = {}, change: Partial<Query> = {}): Promise<void> {
  appStore.setState({ data: EMPTY_DATA, query: { ...DEFAULT_QUERY, view: 'om', ...change } })
  // Forgets the files of the test before.
  await retryFailed(source(answers))
  await loadNeeded(source(answers))
}

/** A file of the built data set as it stands on the disk. */
export const builtFile = (name: string): unknown => JSON.parse(readFileSync(path.join(PUBLIC, 'data', name), 'utf8'))
