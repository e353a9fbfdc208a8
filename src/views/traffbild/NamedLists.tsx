import { useId } from 'react'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { namedAreasOf, type KnownRow } from '../../state/targetingLists.ts'
import type { TargetingModel } from '../../state/targetingModel.ts'
import { needCountText, rateText } from '../../state/targetingRows.ts'
import { formatCount, formatValue } from '../../symbology/format.ts'
import { FoldButton, useFolding } from './Folding.tsx'
import { AreaButton } from './GapLists.tsx'
import { useTexts } from './useTexts.ts'
import areas from './areas.module.css'
import styles from './traffbild.module.css'

/** Areas above the city's rate that no effort names, and beside them the areas below it that are named. */
export function NamedLists({ model }: { model: TargetingModel }) {
  const { areas: text } = useTexts()
  const language = useLanguage()
  const found = namedAreasOf(model)
  const percent = (share: number): string => formatValue(share, 'percent', language)
  const { unnamedAbove, namedBelow } = found
  return (
    <section className={areas.named} aria-labelledby="named-areas">
      <h2 id="named-areas">{text.namedTitle}</h2>
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
  const id = useId()
  return (
    <div className={areas.list}>
      <h3 id={id}>{title}</h3>
      <p className={styles.small}>
        {lead} {isNoteShown && <strong>{text.notNamed}</strong>}
      </p>
      {rows.length > 0 && <Rows rows={rows} labelledBy={id} />}
    </div>
  )
}

function Rows({ rows, labelledBy }: { rows: readonly KnownRow[]; labelledBy: string }) {
  const { areas: text } = useTexts()
  const language = useLanguage()
  const unitId = useAppState((state) => state.query.unitId)
  const folding = useFolding(rows.length)
  return (
    <>
      <table aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">{text.areaCol}</th>
            <th scope="col">{text.countCol}</th>
            <th scope="col">{text.rateCol}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.unitId} className={folding.rowClass(index)}>
              <td>
                <AreaButton row={row} isChosen={row.unitId === unitId} />
              </td>
              <td>{needCountText(row.area, language)}</td>
              <td>{rateText(row.area, language, true)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <FoldButton folding={folding} />
    </>
  )
}
