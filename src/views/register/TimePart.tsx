import type { Effort } from '../../domain/interventions.ts'
import { readYear, unreadable, type FieldReading } from '../../register/fieldValues.ts'
import { fieldElementId } from './fieldIds.ts'
import { yearText } from './fieldTexts.ts'
import { TextField } from './TextField.tsx'
import { useEdit } from './useEdit.ts'
import { useRegisterTexts } from './useRegisterTexts.ts'
import styles from './form.module.css'

/** From which year to which, both included. A single year is written once; no beginning is no period. */
export function TimePart({ effort }: { effort: Effort }) {
  const { form } = useRegisterTexts()
  const edit = useEdit(effort)
  const { period } = effort
  const readFrom = (text: string): FieldReading<number | null> => {
    const reading = readYear(text)
    const isLate =
      reading.ok && reading.value !== null && period !== null && isRange(period) && reading.value > period.to
    return isLate ? unreadable('wrongOrder') : reading
  }
  const readTo = (text: string): FieldReading<number | null> => {
    const reading = readYear(text)
    if (!reading.ok || reading.value === null) return reading
    if (period === null) return unreadable('needsFrom')
    return reading.value < period.from ? unreadable('wrongOrder') : reading
  }
  return (
    <fieldset className={styles.part}>
      <legend>{form.parts.time}</legend>
      <div className={styles.pair}>
        <TextField
          id={fieldElementId('from')}
          label={form.fields.from}
          hint={form.hints.years}
          value={yearText(period?.from)}
          read={readFrom}
          onCommit={(from) =>
            edit(form.fields.from, (known) => {
              const to = endAfter(from, known.period)
              return { ...known, period: from === null || to === null ? null : { from, to } }
            })
          }
          width="short"
        />
        <TextField
          id={fieldElementId('to')}
          label={form.fields.to}
          value={yearText(period?.to)}
          read={readTo}
          onCommit={(to) =>
            edit(form.fields.to, (known) =>
              known.period === null ? known : { ...known, period: { ...known.period, to: to ?? known.period.from } },
            )
          }
          width="short"
        />
      </div>
    </fieldset>
  )
}

/** The end stays; only the end of a single year goes along with a later beginning. */
function endAfter(from: number | null, period: Effort['period']): number | null {
  if (from === null || period === null) return from
  return isRange(period) || from < period.to ? period.to : from
}

const isRange = ({ from, to }: { readonly from: number; readonly to: number }): boolean => from !== to
