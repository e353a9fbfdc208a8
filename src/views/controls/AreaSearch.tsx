import { useId, useState, type KeyboardEvent } from 'react'
import { searchAreas, type AreaMatch } from '../../analysis/searchAreas.ts'
import { changeQuery } from '../../state/actions.ts'
import { useAppState, useLanguage, useMessages } from '../../state/hooks.ts'
import { selectCatalog, selectGeography } from '../../state/selectors.ts'
import styles from './controls.module.css'

/** Finds an area of any level by its name or another known name. A name that may be several asks which. */
export function AreaSearch() {
  const text = useMessages().laget
  const language = useLanguage()
  const catalog = useAppState(selectCatalog)
  const geography = useAppState(selectGeography)
  const [asked, setAsked] = useState('')
  const [active, setActive] = useState(0)
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  if (catalog === undefined || geography === undefined) return null

  const matches = searchAreas(asked, geography, catalog)
  const isListed = isOpen && asked.trim() !== ''
  const levelName = (match: AreaMatch) => catalog.levels.find(({ id: level }) => level === match.level)?.name[language]

  function choose(match: AreaMatch) {
    changeQuery({ level: match.level, unitId: match.unitId })
    setAsked('')
    setIsOpen(false)
  }

  function pressKey(event: KeyboardEvent) {
    const match = matches[active]
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, matches.length - 1))
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0))
    else if (event.key === 'Enter' && isListed && match !== undefined) choose(match)
    else if (event.key === 'Escape') setIsOpen(false)
    else return
    event.preventDefault()
  }

  return (
    <div className={styles.search}>
      <input
        type="text"
        role="combobox"
        aria-label={text.search}
        aria-describedby={`${id}hint`}
        aria-expanded={isListed}
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        aria-activedescendant={isListed && matches.length > 0 ? `${id}${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={text.search}
        value={asked}
        onChange={(event) => {
          setAsked(event.target.value)
          setActive(0)
          setIsOpen(true)
        }}
        onKeyDown={pressKey}
        onBlur={() => setIsOpen(false)}
      />
      <span id={`${id}hint`} className="visually-hidden">
        {text.searchHint}
      </span>
      <span role="status" className="visually-hidden">
        {isListed ? (matches.length === 0 ? text.searchNone : text.searchResults({ count: matches.length })) : ''}
      </span>
      <ul id={`${id}list`} role="listbox" aria-label={text.search} className={styles.suggestions} hidden={!isListed}>
        {matches.map((match, index) => (
          <li
            key={`${match.level} ${match.unitId}`}
            id={`${id}${index}`}
            role="option"
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(match)}
          >
            <b>{match.name}</b>{' '}
            <span>
              {levelName(match)}
              {match.parent !== null && `, ${match.parent}`}
              {match.alias !== null && `. ${text.searchAlias({ alias: match.alias })}`}
            </span>
          </li>
        ))}
      </ul>
      {isListed && matches.length === 0 && <p className={styles.suggestions}>{text.searchNone}</p>}
    </div>
  )
}
