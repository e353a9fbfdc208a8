import type { Allocation, Register } from '../../domain/interventions.ts'
import type { Language, LocalText } from '../../domain/text.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { removeAllocations } from '../../state/registerActions.ts'
import { selectRegister } from '../../state/shownRegister.ts'
import { formatSek } from '../../symbology/format.ts'
import { afterDrawing, focusChecks } from './focus.ts'
import { useRegisterTexts } from './useRegisterTexts.ts'
import found from './findings.module.css'
import styles from './register.module.css'

/** The list that divides the money between the committees, line by line as it was read. */
export function AllocationList() {
  const { allocationList: text } = useRegisterTexts()
  const register = useAppState(selectRegister)
  if (register === undefined || register.allocations.length === 0) return null
  return (
    <section className={found.checks} aria-labelledby="list-heading">
      <h2 id="list-heading">{text.title}</h2>
      <p className={styles.small}>{text.note}</p>
      <div className={found.scroll} tabIndex={0} role="region" aria-labelledby="list-heading">
        <table>
          <thead>
            <tr>
              <th scope="col">{text.committee}</th>
              <th scope="col">{text.fund}</th>
              <th scope="col">{text.status}</th>
              <th scope="col" className={found.number}>
                {text.sum}
              </th>
              <th scope="col">{text.source}</th>
            </tr>
          </thead>
          <tbody>
            {register.allocations.map((line, index) => (
              <Line key={index} line={line} register={register} />
            ))}
          </tbody>
        </table>
      </div>
      <p className={found.reportTools}>
        <button
          type="button"
          onClick={() => {
            removeAllocations()
            afterDrawing(focusChecks)
          }}
        >
          {text.remove}
        </button>
      </p>
    </section>
  )
}

function Line({ line, register }: { line: Allocation; register: Register }) {
  const { allocationList: text, form } = useRegisterTexts()
  const language = useLanguage()
  const { money } = line
  return (
    <tr>
      <td>{nameOf(register.committees, line.committee, language)}</td>
      <td>{line.fund === null ? text.noFund : nameOf(register.funds, line.fund, language)}</td>
      <td>{form.fields[line.status]}</td>
      <td className={found.number}>
        {money.state === 'known' ? formatSek(money.sek, language) : form.money[money.state]}
      </td>
      <td>{sourceOf(line, register) || text.noSource}</td>
    </tr>
  )
}

type Named = { readonly id: string; readonly name: LocalText }

const nameOf = (all: readonly Named[], id: string, language: Language): string =>
  all.find((one) => one.id === id)?.name[language] ?? id

function sourceOf({ source }: Allocation, { documents }: Register): string {
  if (source === null) return ''
  const reference = documents.find(({ id }) => id === source.document)?.reference ?? source.document
  return [reference, source.lines].filter(Boolean).join(', ')
}
