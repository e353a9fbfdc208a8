import { fail, succeed, type Result } from './errors.ts'
import type { DataSource } from './load.ts'

const EXAMPLE = 'exempel/register-exempel.xlsx'

/** The bytes of the made register that one can try the page with, as the office's own file would be. */
export async function loadExample(
  source: DataSource,
): Promise<Result<{ name: string; bytes: Uint8Array<ArrayBuffer> }>> {
  const error = (rule: 'notFound' | 'unreachable', found: string) =>
    fail({ file: 'example', path: EXAMPLE, rule, found })
  try {
    const response = await source.fetch(new URL(EXAMPLE, source.baseUrl).href, { cache: 'no-cache' })
    if (!response.ok) return error('notFound', `HTTP ${response.status}`)
    const bytes = new Uint8Array(await response.arrayBuffer())
    return succeed({ name: EXAMPLE.slice(EXAMPLE.lastIndexOf('/') + 1), bytes })
  } catch (cause) {
    return error('unreachable', cause instanceof Error ? cause.name : String(cause))
  }
}
