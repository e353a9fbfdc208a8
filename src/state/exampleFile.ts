import { fail } from '../data/errors.ts'
import { loadExample } from '../data/loadExample.ts'
import { pageSource } from '../data/pageSource.ts'
import { valueOf } from './loadable.ts'
import { appStore } from './store.ts'

/** The bytes of the made register, to be read as a file of the reader's own is. */
export function loadExampleFile(): ReturnType<typeof loadExample> {
  const id = 'example.register.xlsx'
  const manifest = valueOf(appStore.getState().data.manifest)
  if (manifest === undefined) return Promise.resolve(fail({ file: id, path: '', rule: 'notInManifest', found: id }))
  return loadExample(pageSource(), manifest)
}
