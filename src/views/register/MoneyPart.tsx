import { useState } from 'react'
import { SUM_STATUSES, type Effort, type Staffing, type SumStatus } from '../../domain/interventions.ts'
import { readDecimal } from '../../register/fieldValues.ts'
import { selectRegister } from '../../state/shownRegister.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { fieldElementId } from './fieldIds.ts'
import { decimalText } from './fieldTexts.ts'
import { SumFields } from './SumFields.tsx'
import { TextField } from './TextField.tsx'
import { useEdit } from './useEdit.ts'
import { useRegisterTexts } from './useRegisterTexts.ts'
import styles from './form.module.css'

/** The fund, the sums as each document gives them, and the work in posts. */
export function MoneyPart({ effort }: { effort: Effort }) {
  const { form } = useRegisterTexts()
  const language = useLanguage()
  const edit = useEdit(effort)
  const funds = useAppState(selectRegister)?.funds ?? []
  const unlisted = effort.fund !== null && funds.every(({ id }) => id !== effort.fund) ? [effort.fund] : []
  return (
    <fieldset className={styles.part}>
      <legend>{form.parts.money}</legend>
      <ChoiceField
        id={fieldElementId('fund')}
        label={form.fields.fund}
        value={effort.fund ?? ''}
        choices={[
          { value: '', label: form.fundNone },
          ...funds.map(({ id, name, year }) => ({ value: id, label: `${name[language]} ${year}` })),
          ...unlisted.map((id) => ({ value: id, label: id })),
        ]}
        onChoose={(fund, isPart) =>
          edit(form.fields.fund, (known) => ({ ...known, fund: fund === '' ? null : fund }), isPart)
        }
      />
      <p className={styles.hint}>
        {form.hints.states} {form.hints.sum} {form.hints.date}
      </p>
      {SUM_STATUSES.map((status: SumStatus) => (
        <SumFields key={status} effort={effort} status={status} />
      ))}
      <StaffingFields effort={effort} />
    </fieldset>
  )
}

const STAFFING_STATES = [
  'known',
  'unknown',
  'undecided',
  'notApplicable',
] as const satisfies readonly Staffing['state'][]

function StaffingFields({ effort }: { effort: Effort }) {
  const { form } = useRegisterTexts()
  const edit = useEdit(effort)
  const [needsNumber, setNeedsNumber] = useState(false)
  const { staffing } = effort
  return (
    <fieldset className={styles.group}>
      <legend>{form.fields.staffing}</legend>
      <div className={styles.pair}>
        <ChoiceField
          id={fieldElementId('staffing-state')}
          label={form.money.state}
          value={staffing.state}
          choices={STAFFING_STATES.map((value) => ({ value, label: form.staffingStates[value] }))}
          error={needsNumber && staffing.state !== 'known' ? form.problems.needsSum : undefined}
          onChoose={(state, isPart) => {
            setNeedsNumber(state === 'known')
            if (state !== 'known') edit(form.fields.staffing, (known) => ({ ...known, staffing: { state } }), isPart)
          }}
        />
        <TextField
          id={fieldElementId('staffing')}
          label={form.fields.staffingCount}
          hint={form.hints.staffing}
          value={staffing.state === 'known' ? decimalText(staffing.fullTimeEquivalents) : ''}
          read={readDecimal}
          onCommit={(fullTimeEquivalents) =>
            edit(form.fields.staffing, (known) => ({ ...known, staffing: { state: 'known', fullTimeEquivalents } }))
          }
          width="short"
        />
      </div>
    </fieldset>
  )
}
