import { useEffect, useRef } from 'react'
import { useRegisterTexts } from './useRegisterTexts.ts'
import found from './findings.module.css'
import styles from './register.module.css'

/** Something that is asked before it is done. */
export interface Question {
  readonly title: string
  readonly text: string
  readonly confirm: string
  readonly onConfirm: () => void
}

/** A question over the page; the browser keeps the focus in it and gives it back. Escape is no. */
export function Ask({ question, onClose }: { question: Question; onClose: () => void }) {
  const { ask } = useRegisterTexts()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={found.ask}
      aria-labelledby="ask-title"
      aria-describedby="ask-text"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <h2 id="ask-title">{question.title}</h2>
      <p id="ask-text">{question.text}</p>
      <p className={found.askButtons}>
        <button type="button" className={styles.button} onClick={onClose} autoFocus>
          {ask.cancel}
        </button>
        <button
          type="button"
          className={styles.button}
          onClick={() => {
            onClose()
            question.onConfirm()
          }}
        >
          {question.confirm}
        </button>
      </p>
    </dialog>
  )
}
