import { useState, type KeyboardEvent } from 'react'
import type { Effort } from '../../domain/interventions.ts'
import { candidateName, placeOfCandidate, suggestPlaces } from '../../register/placeSuggestions.ts'
import type { PlaceBook, PlaceCandidate, PlaceResolution } from '../../register/registerTypes.ts'
import { resolvePlace } from '../../register/resolvePlace.ts'
import { selectCatalog } from '../../state/asked.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { addPlace } from '../../state/registerPlaces.ts'
import { selectPlaceBook } from '../../state/registerView.ts'
import { formatCount } from '../../symbology/format.ts'
import { fieldElementId } from './fieldIds.ts'
import { useRegisterTexts } from './useRegisterTexts.ts'
import controls from '../controls/controls.module.css'
import placing from './placing.module.css'
import styles from './form.module.css'

/** Adds a place by its name. A name that may be several places asks which; one that is none says what it is near. */
export function PlaceSearch({ effort }: { effort: Effort }) {
  const book = useAppState(selectPlaceBook)
  return book === undefined ? null : <PlaceCombobox effort={effort} book={book} />
}

const NONE_CHOSEN = -1

function PlaceCombobox({ effort, book }: { effort: Effort; book: PlaceBook }) {
  const { form } = useRegisterTexts()
  const language = useLanguage()
  const [written, setWritten] = useState('')
  const [active, setActive] = useState(NONE_CHOSEN)
  const [isOpen, setIsOpen] = useState(false)
  const [question, setQuestion] = useState('')
  const id = fieldElementId('places')
  const candidates = suggestPlaces(written, book)
  const isListed = isOpen && candidates.length > 0

  function add(candidate: PlaceCandidate) {
    addPlace(effort.id, placeOfCandidate(candidate, book))
    setWritten('')
    setQuestion('')
    setIsOpen(false)
    setActive(NONE_CHOSEN)
  }

  function addWritten() {
    const chosen = candidates[active]
    const resolution = resolvePlace(written, book)
    if (chosen !== undefined) add(chosen)
    else if (resolution.kind === 'one') add(resolution.candidate)
    else if (written.trim() !== '') askWhich(resolution)
  }

  function askWhich(resolution: PlaceResolution) {
    const name = written.trim()
    setIsOpen(true)
    if (resolution.kind === 'several') {
      setQuestion(form.place.which({ name, count: formatCount(resolution.candidates.length, language) }))
    } else setQuestion(candidates.length > 0 ? form.place.noneNear({ name }) : form.place.none({ name }))
  }

  function pressKey(event: KeyboardEvent) {
    if (event.key === 'ArrowDown') {
      setIsOpen(true)
      setActive(Math.min(active + 1, candidates.length - 1))
    } else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, NONE_CHOSEN))
    else if (event.key === 'Enter') addWritten()
    else if (event.key === 'Escape') setIsOpen(false)
    else return
    event.preventDefault()
  }

  return (
    <div className={`${styles.field} ${placing.search}`}>
      <label htmlFor={id}>{form.place.search}</label>
      <div className={placing.searchRow}>
        <input
          id={id}
          type="text"
          role="combobox"
          className={styles.input}
          aria-describedby={`${id}-question ${id}-hint`}
          aria-expanded={isListed}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isListed && active >= 0 ? `${id}-option-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          value={written}
          onChange={(event) => {
            setWritten(event.target.value)
            setActive(NONE_CHOSEN)
            setQuestion('')
            setIsOpen(true)
          }}
          onKeyDown={pressKey}
          onBlur={() => setIsOpen(false)}
        />
        <button
          type="button"
          className={styles.button}
          onPointerDown={(event) => event.preventDefault()}
          onClick={addWritten}
        >
          {form.place.add}
        </button>
      </div>
      <p id={`${id}-question`} role="status" className={question === '' ? 'visually-hidden' : styles.error}>
        {question !== ''
          ? question
          : isListed
            ? form.place.suggestions({ count: candidates.length, text: formatCount(candidates.length, language) })
            : ''}
      </p>
      <p id={`${id}-hint`} className={styles.hint}>
        {form.hints.placeSearch}
      </p>
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={form.place.search}
        className={`${controls.suggestions} ${placing.suggestions}`}
        hidden={!isListed}
      >
        {candidates.map((candidate, at) => (
          <li
            key={`${candidate.level} ${candidate.unitIds.join()}`}
            id={`${id}-option-${at}`}
            role="option"
            aria-selected={at === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => add(candidate)}
          >
            <b>{candidateName(candidate, book)}</b> <CandidateKind candidate={candidate} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What tells two places of one name apart: the level, and how many delområden it is. */
function CandidateKind({ candidate: { level, place } }: { candidate: PlaceCandidate }) {
  const { form } = useRegisterTexts()
  const language = useLanguage()
  const levelName = useAppState(selectCatalog)?.levels.find(({ id }) => id === level)?.name[language] ?? level
  const count = place.delomraden.length
  const size = count > 1 ? `, ${form.place.delomraden({ count, text: formatCount(count, language) })}` : ''
  const reading = place.reading === null ? '' : `. ${place.reading[language]}`
  return <span>{`${levelName}${size}${reading}`}</span>
}
