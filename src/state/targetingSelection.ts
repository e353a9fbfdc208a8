/** Which efforts money against need is computed of, in words: how many of the register's, and what chose them. */
import { currentEfforts, type EffortFilter } from '../analysis/efforts.ts'
import type { Effort, Register } from '../domain/interventions.ts'
import type { Language } from '../domain/text.ts'
import { TARGETING } from '../i18n/targeting.ts'
import { formatCount, formatYear } from '../symbology/format.ts'
import { selectAllEfforts, selectEffortFilter, selectRegister } from './effortsView.ts'
import type { AppState } from './store.ts'
import { selectFilteredEfforts } from './targeting.ts'

/** What the efforts are narrowed by: committee, fund and year, as the register names them. */
export function filterWords(
  { committee, fund, year }: EffortFilter,
  register: Register,
  language: Language,
): readonly string[] {
  const text = TARGETING[language].controls
  const nameOf = (parts: readonly { readonly id: string; readonly name: { sv: string; en: string } }[], id: string) =>
    parts.find((part) => part.id === id)?.name[language]
  return [
    ...(committee === null ? [] : [nameOf(register.committees, committee) ?? text.unknownCommittee]),
    ...(fund === null ? [] : [nameOf(register.funds, fund) ?? text.fundNotStated]),
    ...(year === null ? [] : [typeof year === 'number' ? formatYear(year) : text.noYear]),
  ]
}

/** "The selection is 10 of 30 efforts", said before what is computed of them; empty where all count. */
export function selectionText(efforts: readonly Effort[], register: Register, language: Language): string {
  const all = currentEfforts(register).length
  if (efforts.length === all) return ''
  return TARGETING[language].answer.selection({
    shown: formatCount(efforts.length, language),
    all: formatCount(all, language),
  })
}

/** The same with what they were chosen by, also where there are no controls: on paper and in a frame. */
export function selectSelectionNote(state: AppState): string {
  const register = selectRegister(state)
  const { language } = state.query
  if (register === undefined) return ''
  const words = filterWords(selectEffortFilter(state), register, language)
  if (words.length === 0) return ''
  return TARGETING[language].answer.selectedBy({
    shown: formatCount(selectFilteredEfforts(state).length, language),
    all: formatCount(selectAllEfforts(state).length, language),
    words: words.join(', '),
  })
}
