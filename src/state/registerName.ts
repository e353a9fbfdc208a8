import type { Language } from '../domain/text.ts'
import { OWN_REGISTER } from '../i18n/registerOpen.ts'
import type { OpenRegister } from './registerView.ts'

/** What the open register is called wherever it is used: as shipped, changed, the reader's own file, or an example. */
export function openName(open: OpenRegister, language: Language): string {
  const text = OWN_REGISTER[language]
  if (open.kind !== 'file') return text[open.kind]
  const stem = open.fileName.replace(/\.\w+$/u, '')
  // A register without a name of its own is called as its file.
  const isNamed = open.name !== null && open.name !== stem
  const name = isNamed ? text.named({ name: open.fileName, register: open.name }) : open.fileName
  return open.isExample ? text.example({ name }) : text.file({ name })
}
