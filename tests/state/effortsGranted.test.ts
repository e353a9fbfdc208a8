import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { withSum, type Effort } from '../../src/domain/interventions.ts'
import { openedDraft } from '../../src/state/draft.ts'
import { selectBand } from '../../src/state/effortsBand.ts'
import { selectLadderGroups } from '../../src/state/effortsLadder.ts'
import { selectRegister } from '../../src/state/effortsView.ts'
import { appStore, type AppState } from '../../src/state/store.ts'
import { there } from '../fixtures/builtSite.ts'
import { askEfforts, loadEfforts, plain } from './effortsState.ts'

beforeAll(loadEfforts)
afterEach(() => appStore.setState({ draft: null }))

/** The shipped register with some granted sums, by the ids of the efforts. */
function granted(sums: Readonly<Record<string, number>>): AppState {
  const register = there(selectRegister(askEfforts()))
  const decided = (effort: Effort): Effort => {
    const sek = sums[effort.id]
    return sek === undefined ? effort : withSum(effort, 'granted', { state: 'known', sek, priceYear: 2023 })
  }
  appStore.setState({ draft: openedDraft({ ...register, efforts: register.efforts.map(decided) }, 'eget.xlsx') })
  return appStore.getState()
}
const groupsOf = (state: AppState) => selectLadderGroups(state).map(({ id, grantedText: said }) => [id, plain(said)])

describe('granted sums beside those applied for', () => {
  it('stand in words on each step once one is known, and what is not known is counted, never 0', () => {
    const state = granted({ 'asn-2023-lokal': 4_000_000, 'asn-2023-flexet': 900_000 })
    expect(groupsOf(state)).toEqual([
      ['named', 'Beviljat: **högst 4 000 000 kr** och 1 okänd'],
      ['unnamed', 'Beviljat: **900 000 kr** och 10 okända'],
    ])
    const steps = selectLadderGroups(state).flatMap((group) => group.steps)
    const said = Object.fromEntries(steps.map(({ precision, grantedText: text }) => [precision, plain(text)]))
    expect(said['point']).toBe('')
    expect(said['community']).toBe('Beviljat: okänd, 1 utan summa')
    expect(said['city']).toMatch(/^Beviljat: okänd, \d utan summa$/)
    expect(steps.flatMap(({ sums }) => sums)).toContain(5_625_000)
  })

  it('have a row of the band that says how many are not known', () => {
    const band = there(selectBand(granted({ 'asn-2023-lokal': 4_000_000, 'asn-2023-flexet': 900_000 })))
    const row = there(band.rows.wide[2])
    expect(row.note).toBe('2 kända, 11 okända')
    expect(row.segments.map(({ style, sek }) => [style, sek])).toEqual([
      ['placed', 4_000_000],
      ['known', 900_000],
    ])
    expect(plain(band.description)).toContain('Beviljat till insatser: 4 900 000 kr (2 kända, 11 okända).')
    expect(band.max).toBeGreaterThanOrEqual(4_900_000)
  })

  it('are not spoken of on the steps, and have no row, where none is known: an empty bar would look like 0', () => {
    expect(groupsOf(askEfforts())).toEqual([
      ['named', ''],
      ['unnamed', ''],
    ])
    expect(there(selectBand(askEfforts())).rows.wide.map(({ id }) => id)).toEqual(['funds', 'applied'])
  })
})
