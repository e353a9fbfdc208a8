import { changeQuery } from '../../state/actions.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { selectLevelIndices, selectSegregation } from '../../state/segregation.ts'
import { symbolOf } from '../../state/segregationSentences.ts'
import { formatCount, formatIndex, formatYear } from '../../symbology/format.ts'
import { NamedMethodLink } from './NamedMethodLink.tsx'
import { useTexts } from './useTexts.ts'
import styles from './segregation.module.css'
import tables from './tables.module.css'

/** The same index on every kind of area: how finely the city is cut up decides how high it comes out. */
export function LevelTable() {
  const text = useTexts()
  const language = useLanguage()
  const model = useAppState(selectSegregation)
  const rows = useAppState(selectLevelIndices)
  if (model === undefined) return null
  return (
    <section className={styles.block}>
      <h2>{text.levelsTitle}</h2>
      <p className={styles.small}>{text.levelsNote}</p>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">{text.levelsHead.level}</th>
            <th scope="col" className={tables.number}>
              {text.levelsHead.units}
            </th>
            <th scope="col" className={tables.number}>
              <NamedMethodLink
                measure={model.indices.kind === 'two' ? 'dissimilarity' : 'multigroupInformationTheory'}
                symbol={symbolOf(model)}
              />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { id, name } = row.level
            const isShown = id === model.asked.level
            const label = name[language]
            if (row.state !== 'value') {
              return (
                <tr key={id}>
                  <th scope="row">{label}</th>
                  <td colSpan={2} className={tables.missing}>
                    {row.state === 'waiting'
                      ? text.levelWaiting
                      : text.levelMissing({ year: formatYear(model.asked.year) })}
                  </td>
                </tr>
              )
            }
            return (
              <tr key={id} className={isShown ? tables.shown : undefined}>
                <th scope="row">
                  {isShown ? (
                    label
                  ) : (
                    <button type="button" onClick={() => changeQuery({ level: id, unitId: null })}>
                      {label}
                    </button>
                  )}
                  {row.basis === 'estimate' && <span className={tables.aside}>, {text.estimated}</span>}
                </th>
                <td className={tables.number}>{formatCount(row.units, language)}</td>
                <td className={tables.number}>{formatIndex(row.index, language)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
