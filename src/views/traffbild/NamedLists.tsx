import { useState } from 'react'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { namedAreasOf, type KnownRow } from '../../state/targetingLists.ts'
import type { TargetingModel } from '../../state/targetingModel.ts'
import { needCountText, rateText } from '../../state/targetingRows.ts'
import { formatCount, formatValue } from '../../symbology/format.ts'
import { AreaButton } from './GapLists.tsx'
import { useTexts } from './useTexts.ts'
import areas from './areas.module.css'
import styles from './traffbild.module.css'

/** Rows that are shown before all are asked for. */
const FIRST = 8

/** Areas above the city's rate that no effort names, and beside them the areas below it that are named. */
export function NamedLists({ model }: { model: TargetingModel }) {
  const { areas: text } = useTexts()
  const language = useLanguage()
  const found = namedAreasOf(model)
  const percent = (share: number): string => formatValue(share, 'percent', language)
  const { unnamedAbove, namedBelow } = found
  return (
    <section className={areas.named}>
      <List
        title={text.unnamedTitle(counted(unnamedAbove.length, language))}
        lead={text.unnamedLead({
          above: formatCount(found.above, language),
          rate: percent(model.cityRate),
          named: formatCount(found.above - unnamedAbove.length, language),
          share: percent(found.unnamedNeedShare),
        })}
        rows={unnamedAbove}
        isNoteShown
      />
      <List
        title={text.namedBelowTitle(counted(namedBelow.length, language))}
        lead={text.namedBelowLead({
          below: formatCount(found.below, language),
          share: percent(found.namedNeedShare),
        })}
        rows={namedBelow}
        isNoteShown={false}
      />
    </section>
  )
}

const counted = (count: number, language: 'sv' | 'en') => ({ count, text: formatCount(count, language) })

interface ListProps {
  readonly title: string
  readonly lead: string
  readonly rows: readonly KnownRow[]
  readonly isNoteShown: boolean
}

function List({ title, lead, rows, isNoteShown }: ListProps) {
  const { areas: text } = useTexts()
  const language = useLanguage()
  const [isWhole, setIsWhole] = useState(false)
  return (
    <div className={areas.list}>
      <h2>{title}</h2>
      <p className={styles.small}>
        {lead} {isNoteShown && <strong>{text.notNamed}</strong>}
      </p>
      {rows.length > 0 && <Rows rows={rows} isWhole={isWhole} />}
      {rows.length > FIRST && (
        <button type="button" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? text.showFewer : text.showAll({ count: formatCount(rows.length, language) })}
        </button>
      )}
    </div>
  )
}

/** All rows are there for paper; the screen shows the first until the rest is asked for. */
function Rows({ rows, isWhole }: { rows: readonly KnownRow[]; isWhole: boolean }) {
  const { areas: text } = useTexts()
  const language = useLanguage()
  const unitId = useAppState((state) => state.query.unitId)
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{text.areaCol}</th>
          <th scope="col">{text.countCol}</th>
          <th scope="col">{text.rateCol}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.unitId} className={isWhole || index < FIRST ? undefined : areas.rest}>
            <td>
              <AreaButton row={row} isChosen={row.unitId === unitId} />
            </td>
            <td>{needCountText(row.area, language)}</td>
            <td>{rateText(row.area, language, true)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
