import { useRef, type ChangeEvent } from 'react'
import { useAppState } from '../../state/hooks.ts'
import { addEffort, redo, undo } from '../../state/registerActions.ts'
import { selectOpenRegister } from '../../state/registerView.ts'
import type { RegisterFiles } from './useRegisterFiles.ts'
import { useRegisterTexts } from './useRegisterTexts.ts'
import styles from './register.module.css'

/** What can be done with the register as a whole. */
export function Tools({ files }: { files: RegisterFiles }) {
  const text = useRegisterTexts()
  return (
    <div className={styles.tools} role="group" aria-label={text.tools}>
      <div>
        <FileButton label={text.openFile} onFile={files.open} />
        <button type="button" className={styles.button} onClick={files.openExample}>
          {text.openExample}
        </button>
        <Steps />
        <button type="button" className={styles.button} onClick={addEffort}>
          {text.newEffort}
        </button>
        <button type="button" className={styles.button} onClick={() => files.save('xlsx')}>
          {text.saveXlsx}
        </button>
        <button type="button" className={styles.button} onClick={() => files.save('csv')}>
          {text.saveCsv}
        </button>
      </div>
      <div className={styles.moreTools}>
        <button type="button" onClick={() => files.save('followUpXlsx')}>
          {text.followUpXlsx}
        </button>
        <button type="button" onClick={() => files.save('followUpCsv')}>
          {text.followUpCsv}
        </button>
        <FileButton label={text.readFollowUp} onFile={files.merge} isQuiet />
        <FileButton label={text.addAllocations} onFile={files.addAllocations} isQuiet />
        <CloseButton files={files} />
      </div>
      {files.said !== '' && (
        <p className={styles.said} aria-hidden>
          {files.said}
        </p>
      )}
      <p className={styles.small}>
        {text.stays} {text.dropHint}
      </p>
      <p className={styles.dropZone} aria-hidden>
        {text.dropHere}
      </p>
    </div>
  )
}

/** Undo and redo, each with what it is about. */
function Steps() {
  const text = useRegisterTexts()
  const last = useAppState((state) => state.draft?.past.at(-1)?.label)
  const next = useAppState((state) => state.draft?.future[0]?.label)
  return (
    <>
      <button type="button" className={styles.button} aria-disabled={last === undefined} onClick={undo}>
        {last === undefined ? text.undo : text.undoWhat({ what: last })}
      </button>
      <button type="button" className={styles.button} aria-disabled={next === undefined} onClick={redo}>
        {next === undefined ? text.redo : text.redoWhat({ what: next })}
      </button>
    </>
  )
}

function CloseButton({ files }: { files: RegisterFiles }) {
  const text = useRegisterTexts()
  const isShipped = useAppState(selectOpenRegister).kind === 'shipped'
  if (isShipped) return null
  return (
    <button type="button" onClick={files.close}>
      {text.close}
    </button>
  )
}

const ACCEPTED = '.xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

interface FileButtonProps {
  readonly label: string
  readonly onFile: (file: File) => void
  readonly isQuiet?: boolean
}

/** A button that asks for a file. The field itself is not shown; the same file can be chosen again. */
function FileButton({ label, onFile, isQuiet = false }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  function choose(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (file !== undefined) onFile(file)
  }
  return (
    <>
      <button type="button" className={isQuiet ? undefined : styles.button} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input ref={input} type="file" accept={ACCEPTED} hidden aria-label={label} onChange={choose} />
    </>
  )
}
