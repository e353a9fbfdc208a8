import { useState } from 'react'
import { loadExampleFile } from '../../state/exampleFile.ts'
import { readWorkbook } from '../../sheets/readWorkbook.ts'
import type { Workbook } from '../../sheets/sheetTypes.ts'
import { announce } from '../../state/actions.ts'
import { useLanguage } from '../../state/hooks.ts'
import { addAllocations, mergeFile, openFile, refused, type FileOutcome } from '../../state/registerFiles.ts'
import { closeRegister } from '../../state/registerActions.ts'
import { unsavedCount } from '../../state/registerView.ts'
import { appStore } from '../../state/store.ts'
import { formatCount } from '../../symbology/format.ts'
import type { Question } from './Ask.tsx'
import type { Report } from './FileReport.tsx'
import { saveFile, type SaveFormat } from './saveFile.ts'
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

/** Files in and out of the register. */
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
    const count = unsavedCount(appStore.getState().draft)
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

  async function take(name: string, bytes: Uint8Array, apply: (workbook: Workbook) => FileOutcome) {
    const reading = await readWorkbook(bytes, name)
    const {
      isDone,
      findings,
      said: sentence,
    } = 'finding' in reading ? refused(name, [reading.finding]) : apply(reading.workbook)
    setReport(isDone && findings.length === 0 ? null : { fileName: name, isOpened: isDone, findings })
    // What was refused is said by the report, which takes the focus.
    if (isDone) say(sentence)
    else setSaid('')
  }

  async function takeFile(file: File, apply: (workbook: Workbook) => FileOutcome) {
    say(text.reading({ name: file.name }))
    await take(file.name, new Uint8Array(await file.arrayBuffer()), apply)
  }

  async function takeExample() {
    const example = await loadExampleFile()
    if (example.ok) return take(example.value.name, example.value.bytes, openFile)
    const message = text.report.cannotFetch
    setReport({ fileName: example.error.path, isOpened: false, findings: [], message })
  }

  return {
    report,
    question,
    open: (file) => unlessUnsaved(() => void takeFile(file, openFile)),
    openExample: () => unlessUnsaved(() => void takeExample()),
    merge: (file) => void takeFile(file, mergeFile),
    addAllocations: (file) => void takeFile(file, addAllocations),
    save: (format) => void saveFile(format, language).then(say),
    said,
    close: () => unlessUnsaved(closeRegister),
    closeReport: () => {
      setReport(null)
      document.getElementById('content-heading')?.focus()
    },
    ask: setQuestion,
  }
}
