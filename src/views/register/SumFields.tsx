import { useState } from 'react'
import type { Effort, SumStatus } from '../../domain/interventions.ts'
import type { Money } from '../../domain/money.ts'
import { priceYearFor, withStatedSum } from '../../register/effortEdits.ts'
import { readDate, readKronor, readYear, unreadable, type FieldReading } from '../../register/fieldValues.ts'
import { selectRegister } from '../../state/shownRegister.ts'
import { useAppState } from '../../state/hooks.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { fieldElementId, type FieldId } from './fieldIds.ts'
import { kronorText, yearText } from './fieldTexts.ts'
import { SumSource } from './SumSource.tsx'
import { TextField } from './TextField.tsx'
import { useEdit } from './useEdit.ts'
import { useRegisterTexts } from './useRegisterTexts.ts'
import styles from './form.module.css'

const STATES = ['known', 'unknown', 'undecided', 'notApplicable'] as const satisfies readonly Money['state'][]

type KnownMoney = Extract<Money, { readonly state: 'known' }>

/** A year in the prices of which the sum is has no empty state. */
function readPriceYear(text: string): FieldReading<number> {
  const reading = readYear(text)
  if (!reading.ok) return reading
  return reading.value === null ? unreadable('notAYear') : { ok: true, value: reading.value }
}

/** One sum: a number, or the reason why there is none, with the day and the line where it is said. */
export function SumFields({ effort, status }: { effort: Effort; status: SumStatus }) {
  const { form } = useRegisterTexts()
  const edit = useEdit(effort)
  const [needsSum, setNeedsSum] = useState(false)
  const { money, date } = effort.sums[status]
  // A sum that was taken for unknown by mistake comes back with its state.
  const [lastKnown, setLastKnown] = useState<KnownMoney | null>(null)
  const name = form.fields[status]
  const field: FieldId = status
  const labelOf = (part: string) => form.money.of({ field: part, status: name })
  return (
    <fieldset className={styles.group}>
      <legend>{name}</legend>
      <div className={styles.sumRow}>
        <ChoiceField
          id={fieldElementId(`${field}-state`)}
          label={form.money.state}
          value={money.state}
          choices={STATES.map((value) => ({ value, label: form.money[value] }))}
          error={needsSum && money.state !== 'known' ? form.problems.needsSum : undefined}
          onChoose={(state, isPart) => {
            if (money.state === 'known') setLastKnown(money)
            const next: Money | null = state === 'known' ? lastKnown : { state }
            setNeedsSum(next === null)
            if (next !== null) edit(name, (known) => withStatedSum(known, status, { money: next }), isPart)
          }}
        />
        <KnownSum effort={effort} status={status} />
        <TextField
          id={fieldElementId(`${field}-date`)}
          label={form.money.date}
          value={date ?? ''}
          read={readDate}
          onCommit={(day) => edit(labelOf(form.money.date), (known) => withStatedSum(known, status, { date: day }))}
          width="short"
        />
        <SumSource effort={effort} status={status} />
      </div>
    </fieldset>
  )
}

function KnownSum({ effort, status }: { effort: Effort; status: SumStatus }) {
  const { form } = useRegisterTexts()
  const edit = useEdit(effort)
  const register = useAppState(selectRegister)
  const { money } = effort.sums[status]
  const name = form.fields[status]
  const fundYear = register?.funds.find(({ id }) => id === effort.fund)?.year
  const setSum = (sek: number) =>
    edit(name, (known) => {
      const priceYear = priceYearFor(known, known.sums[status].money, fundYear)
      return withStatedSum(known, status, { money: { state: 'known', sek, priceYear } })
    })
  return (
    <>
      <TextField
        id={fieldElementId(status)}
        label={form.money.sum}
        spokenLabel={form.money.of({ field: form.money.sum, status: name })}
        value={money.state === 'known' ? kronorText(money.sek) : ''}
        read={readKronor}
        onCommit={setSum}
        width="sum"
      />
      {money.state === 'known' ? (
        <TextField
          id={fieldElementId(`${status}-year`)}
          label={form.money.priceYear}
          value={yearText(money.priceYear)}
          read={readPriceYear}
          onCommit={(priceYear) =>
            edit(form.money.of({ field: form.money.priceYear, status: name }), (known) =>
              withStatedSum(known, status, { money: { ...money, priceYear } }),
            )
          }
          width="short"
        />
      ) : (
        <span className={styles.year} aria-hidden />
      )}
    </>
  )
}
