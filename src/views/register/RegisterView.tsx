import { lazy, Suspense, useState, type DragEvent, type ReactNode } from 'react'
import { selectRegister } from '../../state/shownRegister.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { removeEffort } from '../../state/registerActions.ts'
import { isUnplaced, selectOpenEffort } from '../../state/registerView.ts'
import { formatCount } from '../../symbology/format.ts'
import { Rich } from '../frame/Rich.tsx'
import { ViewAnswer } from '../frame/ViewAnswer.tsx'
import { Waiting } from '../frame/Waiting.tsx'
import { Ask } from './Ask.tsx'
import { AllocationList } from './AllocationList.tsx'
import { AllChecks } from './Checks.tsx'
import { EffortForm } from './EffortForm.tsx'
import { EffortList } from './EffortList.tsx'
import { afterDrawing, focusList } from './focus.ts'
import { Tools } from './Tools.tsx'
import { TopLine } from './TopLine.tsx'
import { useFocusOnOpened } from './useFocusOnOpened.ts'
import { useRegisterFiles } from './useRegisterFiles.ts'
import { useRegisterTexts } from './useRegisterTexts.ts'
import styles from './register.module.css'

const FileReport = lazy(() => import('./FileReport.tsx').then((part) => ({ default: part.FileReport })))

/** The register of the office: opened, changed, checked and saved, in the memory of the page alone. */
export function RegisterView({ map }: { map: ReactNode }) {
  const effortId = useAppState((state) => state.query.effort)
  const files = useRegisterFiles()
  useFocusOnOpened(effortId)
  const [isDropping, setIsDropping] = useState(false)
  function drop(event: DragEvent) {
    event.preventDefault()
    setIsDropping(false)
    const file = event.dataTransfer.files[0]
    if (file !== undefined) files.open(file)
  }
  return (
    <div
      className={styles.view}
      data-has-effort={effortId !== null}
      data-dropping={isDropping}
      onDragOver={(event) => {
        event.preventDefault()
        setIsDropping(true)
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setIsDropping(false)
      }}
      onDrop={drop}
    >
      <Answer />
      <TopLine />
      <Tools files={files} />
      {files.report !== null && (
        <Suspense fallback={null}>
          <FileReport report={files.report} onClose={files.closeReport} />
        </Suspense>
      )}
      <div className={styles.columns}>
        <EffortList />
        <Chosen map={map} ask={files.ask} />
      </div>
      {files.question !== null && <Ask question={files.question} onClose={() => files.ask(null)} />}
    </div>
  )
}

function Answer() {
  const text = useRegisterTexts()
  const language = useLanguage()
  const register = useAppState(selectRegister)
  const count = register?.efforts.length ?? 0
  const unplaced = register?.efforts.filter(isUnplaced).length ?? 0
  const efforts = text.efforts({ count, text: formatCount(count, language) })
  return (
    <ViewAnswer
      question={text.question}
      answer={
        register === undefined ? (
          <Waiting />
        ) : (
          <Rich text={text.headline({ efforts, unplaced: formatCount(unplaced, language) })} />
        )
      }
    />
  )
}

/** The effort that is open; without one, what the checks say of them all. */
function Chosen({ map, ask }: { map: ReactNode; ask: ReturnType<typeof useRegisterFiles>['ask'] }) {
  const text = useRegisterTexts()
  const language = useLanguage()
  const effort = useAppState(selectOpenEffort)
  const asked = useAppState((state) => state.query.effort)
  const hasRegister = useAppState(selectRegister) !== undefined
  if (effort !== undefined) {
    const title = effort.title[language]
    return (
      <EffortForm
        key={effort.id}
        effort={effort}
        map={map}
        onRemove={() =>
          ask({
            title: text.ask.removeTitle({ title }),
            text: text.ask.removeText,
            confirm: text.ask.remove,
            onConfirm: () => {
              removeEffort(effort.id)
              afterDrawing(focusList)
            },
          })
        }
      />
    )
  }
  if (!hasRegister) return <div />
  return (
    <div>
      <p className={styles.small}>{asked === null ? text.choose : text.unknownEffort({ id: asked })}</p>
      <AllChecks />
      <AllocationList />
    </div>
  )
}
