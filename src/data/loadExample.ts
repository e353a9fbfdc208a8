import { plainName } from '../domain/filePaths.ts'
import { succeed, type Result } from './errors.ts'
import { loadBytes, type DataSource } from './load.ts'
import type { Manifest } from './schema.ts'

/** The bytes of the made register that one can try the page with, as the office's own file would be. */
export async function loadExample(
  source: DataSource,
  manifest: Manifest,
): Promise<Result<{ name: string; bytes: Uint8Array<ArrayBuffer> }>> {
  const id = 'example.register.xlsx'
  const read = await loadBytes(source, manifest, id)
  return read.ok ? succeed({ name: plainName(read.value.path), bytes: read.value.bytes }) : read
}
