import { INSATSER } from '../../i18n/insatser.ts'
import { changeQuery } from '../../state/actions.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { Segment } from '../controls/Segment.tsx'
import { GROUPINGS, readGrouping } from './effortGrouping.ts'

/** Between single rows, areas and committees. */
export function GroupChoice() {
  const { order } = INSATSER[useLanguage()].table
  const value = useAppState((state) => readGrouping(state.query.sort))
  return (
    <Segment
      label={order.label}
      value={value}
      options={GROUPINGS.map((grouping) => ({ value: grouping, label: order[grouping] }))}
      onChange={(grouping) => changeQuery({ sort: grouping === 'plain' ? 'name' : grouping })}
    />
  )
}
