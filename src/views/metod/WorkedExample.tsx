import type { Language } from '../../domain/text.ts'
import type { CatalogEntry } from '../../measures/catalog.ts'
import { useLanguage } from '../../state/useAppState.ts'
import { formatNumber } from '../../symbology/format.ts'
import { exampleValue, exampleWord } from '../../i18n/metodExample.ts'
import { exampleOf, type Cell, type ExampleTable, type Fact, type Links } from './exampleTable.ts'
import { useMetodTexts } from './useMetodTexts.ts'
import styles from './metod.module.css'

/** The example of the docblock: its numbers in a table, and the calculation in words. */
export function WorkedExample({ entry }: { entry: CatalogEntry }) {
  const text = useMetodTexts()
  const language = useLanguage()
  const table = exampleOf(entry.id)
  return (
    <>
      {table !== undefined && table.columns.length > 0 && <Numbers table={table} name={entry.name[language]} />}
      {table !== undefined && <Facts facts={table.settings} />}
      {table !== undefined && <Facts title={text.result} facts={newIn(table)} />}
      <p>{entry.example[language]}</p>
    </>
  )
}

/** Results that only repeat a setting say nothing. */
const newIn = ({ settings, results }: ExampleTable): readonly Fact[] =>
  results.filter(({ name }) => !settings.some((setting) => setting.name === name))

function Numbers({ table, name }: { table: ExampleTable; name: string }) {
  const text = useMetodTexts()
  const language = useLanguage()
  const { columns, column } = table
  const label = ({ name, number }: ExampleTable['columns'][number]) =>
    number === undefined
      ? exampleWord(name, language)
      : text.numbered({ name: numberedWord(name, language, text.groupWord), number: String(number) })
  return (
    <div className={styles.scroller} role="group" aria-label={text.exampleTable({ measure: name })} tabIndex={0}>
      <table className={styles.numbers}>
        <thead>
          <tr>
            <th scope="col">{text.area}</th>
            {columns.map((one) => (
              <th key={label(one)} scope="col">
                {label(one)}
              </th>
            ))}
            {column !== null && <th scope="col">{text.result}</th>}
          </tr>
        </thead>
        <tbody>
          {columns[0]?.values.map((_, row) => (
            <tr key={row}>
              <th scope="row">{row + 1}</th>
              {columns.map((one) => (
                <td key={label(one)}>{written(one.values[row], language)}</td>
              ))}
              {column !== null && (
                <td>
                  <b>{written(column[row], language)}</b>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A number with the decimals that it has in the example. */
const plain = (value: number, language: Language): string =>
  formatNumber(value, language, { digits: String(value).split('.')[1]?.length ?? 0 })

const written = (value: Cell | undefined, language: Language): string =>
  value === null || value === undefined ? '–' : plain(value, language)

function Facts({ title, facts }: { title?: string; facts: readonly Fact[] }) {
  const text = useMetodTexts()
  const language = useLanguage()
  if (facts.length === 0) return null
  return (
    <div className={styles.facts}>
      {title !== undefined && <span>{title}:</span>}
      <ul>
        {facts.map(({ name, value }) => (
          <li key={name}>
            {name !== '' && `${exampleWord(name, language)} = `}
            <b>{factText(value, language, text)}</b>
          </li>
        ))}
      </ul>
    </div>
  )
}

function factText(value: Fact['value'], language: Language, { yes, no }: { yes: string; no: string }): string {
  if (typeof value === 'number') return plain(value, language)
  if (typeof value === 'boolean') return value ? yes : no
  if (typeof value === 'string') return exampleValue(value, language)
  return 'pairs' in value ? pairsText(value, language) : value.map((one) => written(one, language)).join('; ')
}

/** Which areas are neighbours; what joins them only where it is more than that. */
const pairsText = ({ pairs }: Links, language: Language): string =>
  pairs.map(([one, other, weight]) => `${one}–${other}${weight === 1 ? '' : `: ${plain(weight, language)}`}`).join('; ')

/** Groups before and after a change are groups too. */
const numberedWord = (name: string, language: Language, group: string): string =>
  name === 'before' || name === 'after'
    ? `${exampleWord(name, language)}, ${group.toLowerCase()}`
    : exampleWord(name, language)
