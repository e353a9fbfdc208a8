import { PARTLY_RULES, SPLIT_RULES, UNPLACED_RULES } from '../../analysis/targetingTypes.ts'
import { changeQuery } from '../../state/actions.ts'
import { useAppState } from '../../state/hooks.ts'
import { Select } from '../controls/Select.tsx'
import { useTexts } from './useTexts.ts'
import choices from './choices.module.css'

interface RuleProps<T extends string> {
  readonly lead: string
  readonly label: string
  readonly value: T
  readonly values: readonly T[]
  readonly names: Readonly<Record<T, string>>
  readonly why: Readonly<Record<T, string>>
  readonly onChange: (value: T) => void
}

/** The three assumptions, each with a line that says what it does. */
export function RuleControls() {
  const { controls: text } = useTexts()
  const { splitRule, unplacedRule, partlyRule } = useAppState((state) => state.query)
  return (
    <fieldset className={choices.rules}>
      <legend>{text.rules}</legend>
      <Rule
        lead={text.splitIs}
        label={text.splitLabel}
        value={splitRule}
        values={SPLIT_RULES}
        names={text.split}
        why={text.splitWhy}
        onChange={(value) => changeQuery({ splitRule: value })}
      />
      <Rule
        lead={text.unplacedLabel}
        label={text.unplacedLabel}
        value={unplacedRule}
        values={UNPLACED_RULES}
        names={text.unplaced}
        why={text.unplacedWhy}
        onChange={(value) => changeQuery({ unplacedRule: value })}
      />
      <Rule
        lead={text.partlyLabel}
        label={text.partlyLabel}
        value={partlyRule}
        values={PARTLY_RULES}
        names={text.partly}
        why={text.partlyWhy}
        onChange={(value) => changeQuery({ partlyRule: value })}
      />
    </fieldset>
  )
}

function Rule<T extends string>({ lead, label, value, values, names, why, onChange }: RuleProps<T>) {
  return (
    <div className={choices.rule}>
      <span aria-hidden>{lead}</span>
      <Select
        label={label}
        value={value}
        choices={values.map((known) => ({ value: known, label: names[known] }))}
        onChange={(chosen) => {
          const known = values.find((one) => one === chosen)
          if (known !== undefined) onChange(known)
        }}
      />
      <p>{why[value]}</p>
    </div>
  )
}
