import { useState } from 'react'
import { fieldDraftStore } from '../../state/fieldDrafts.ts'
import { loadExampleFile } from '../../state/exampleFile.ts'
import { announce } from '../../state/actions.ts'
import { useLanguage } from '../../state/hooks.ts'
import { closeRegister } from '../../state/registerActions.ts'
import { unsavedCount } from '../../state/registerView.ts'
import { appStore } from '../../state/store.ts'
import { formatCount } from '../../symbology/format.ts'
import type { Question } from './Ask.tsx'
import type { Report } from './FileReport.tsx'
import type { SaveFormat } from './saveFile.ts'
import type { FileUse } from './takeFile.ts'
import { useRegisterTexts } from './useRegisterTexts.ts'

/** What can be done with files, what came of the last one, and what is asked before it goes on. */
export interface RegisterFiles {
  readonly report: Report | null
  readonly question: Question | null
  readonly open: (file: File) => void
  readonly openExample: () => void
  readonly merge: (file: File) => void
  readonly addAllocations: (file: File) => void
  readonly save: (format: SaveFormat) => void
  /** What was said of the last file, for those who do not hear it. */
  readonly said: string
  readonly close: () => void
  readonly closeReport: () => void
  readonly ask: (question: Question | null) => void
}

/** Files in and out of the register. What reads and writes them is fetched when there is a file. */
export function useRegisterFiles(): RegisterFiles {
  const text = useRegisterTexts()
  const language = useLanguage()
  const [report, setReport] = useState<Report | null>(null)
  const [question, setQuestion] = useState<Question | null>(null)
  const [said, setSaid] = useState('')

  function say(sentence: string) {
    setSaid(sentence)
    announce(sentence)
  }

  /** Goes on at once where nothing is lost, and asks where something would be. */
  function unlessUnsaved(goOn: () => void) {
    const count = unsavedCount(appStore.getState().draft) + fieldDraftStore.getState().length
    if (count === 0) {
      goOn()
      return
    }
    const changes = text.changes({ count, text: formatCount(count, language) })
    setQuestion({
      title: text.ask.unsavedTitle,
      text: text.ask.unsavedText({ changes }),
      confirm: text.ask.goOn,
      onConfirm: goOn,
    })
  }

  async function take(name: string, bytes: Uint8Array, use: FileUse) {
    const { takeFile } = await import('./takeFile.ts')
    const { isDone, findings, said: sentence } = await takeFile(name, bytes, use)
    setReport(isDone && findings.length === 0 ? null : { fileName: name, isOpened: isDone, findings })
    // What was refused is said by the report, which takes the focus.
    if (isDone) say(sentence)
    else setSaid('')
  }

  const notFetched = (fileName: string) => () => {
    setSaid('')
    setReport({ fileName, isOpened: false, findings: [], message: text.report.cannotFetch })
  }

  async function takeFrom(file: File, use: FileUse) {
    say(text.reading({ name: file.name }))
    await take(file.name, new Uint8Array(await file.arrayBuffer()), use)
  }
  const begin = (file: File, use: FileUse) => void takeFrom(file, use).catch(notFetched(file.name))

  async function takeExample() {
    const example = await loadExampleFile()
    if (example.ok) return take(example.value.name, example.value.bytes, 'open')
    notFetched(example.error.path)()
  }

  /** What the file lacks although it stands in a field of the page. */
  function unreadSentence(): string {
    const drafts = fieldDraftStore.getState()
    const [first] = drafts
    if (first === undefined) return ''
    const fields = text.unread({ count: drafts.length, text: formatCount(drafts.length, language), label: first.label })
    return ` ${text.unreadLeftOut({ fields })}`
  }

  async function save(format: SaveFormat) {
    const { saveFile } = await import('./saveFile.ts')
    say(`${await saveFile(format, language)}${unreadSentence()}`)
  }

  return {
    report,
    question,
    open: (file) => unlessUnsaved(() => begin(file, 'open')),
    openExample: () => unlessUnsaved(() => void takeExample().catch(notFetched(''))),
    merge: (file) => begin(file, 'merge'),
    addAllocations: (file) => begin(file, 'addAllocations'),
    save: (format) => void save(format).catch(notFetched('')),
    said,
    close: () => unlessUnsaved(closeRegister),
    closeReport: () => {
      setReport(null)
      document.getElementById('content-heading')?.focus()
    },
    ask: setQuestion,
  }
}
