import type { LevelInfo } from '../../domain/dataset.ts'
import type { LevelId } from '../../domain/units.ts'
import { changeQuery } from '../../state/actions.ts'
import { useLanguage, useMessages } from '../../state/hooks.ts'
import { Select } from './Select.tsx'

interface LevelSelectProps {
  readonly level: LevelId
  readonly levels: readonly { readonly info: LevelInfo; readonly isThere: boolean }[]
  readonly onChange: (level: LevelId) => void
}

/** The kinds of areas; one that lacks the figures stays in the list and says which have them. */
export function LevelSelect({ level, levels, onChange }: LevelSelectProps) {
  const text = useMessages().laget
  const language = useLanguage()
  const there = levels.filter(({ isThere }) => isThere).map(({ info }) => info.name[language])
  return (
    <Select
      label={text.levelLabel}
      value={level}
      choices={levels.map(({ info, isThere }) => ({
        value: info.id,
        label: info.name[language],
        reason: isThere ? undefined : text.notPublishedHere({ levels: there.join(', ') }),
      }))}
      onChange={(value) => {
        const chosen = levels.find(({ info }) => info.id === value)?.info.id
        if (chosen !== undefined) onChange(chosen)
      }}
    />
  )
}

/** The years of what is shown; a single one is said and not chosen. */
export function YearSelect({ year, years }: { readonly year: number; readonly years: readonly number[] }) {
  const text = useMessages().laget
  if (years.length < 2) return <span>{`${text.year} ${year}`}</span>
  return (
    <>
      <span>{text.year}</span>
      <Select
        label={text.yearLabel}
        value={String(year)}
        choices={years.map((known) => ({ value: String(known), label: String(known) }))}
        onChange={(value) => changeQuery({ year: years.find((known) => String(known) === value) ?? null })}
      />
    </>
  )
}
