// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { blankEffort, type Register } from '../../src/domain/interventions.ts'
import { selectRegister } from '../../src/state/effortsView.ts'
import {
  addCommittee,
  addEffort,
  changeRegister,
  closeRegister,
  duplicateEffort,
  editEffort,
  markSaved,
  openRegister,
  redo,
  removeEffort,
  undo,
} from '../../src/state/registerActions.ts'
import { addAllocations, mergeFile, openFile } from '../../src/state/registerFiles.ts'
import { findingText } from '../../src/state/registerFindingText.ts'
import { openName } from '../../src/state/registerName.ts'
import { selectPlacingMap } from '../../src/state/registerMap.ts'
import { toggleArea } from '../../src/state/registerPlaces.ts'
import {
  listedEfforts,
  selectFindings,
  selectFindingsByEffort,
  selectOpenRegister,
  unsavedCount,
} from '../../src/state/registerView.ts'
import { appStore } from '../../src/state/store.ts'
import { stateFor, there } from '../fixtures/builtSite.ts'

const LOV = 'frn-2023-lov'

const state = () => appStore.getState()
const register = (): Register => there(selectRegister(state()))
const effort = (id = LOV) => there(register().efforts.find((known) => known.id === id))
const said = () => state().announcement.text
const rename = (id: string, sv: string) =>
  editEffort(id, (known) => ({ ...known, title: { sv, en: sv } }), `Namn för ${id}`)

beforeEach(async () => {
  appStore.setState({ draft: null })
  await stateFor({ view: 'register' })
})

describe('a register that is changed', () => {
  it('leaves the shipped one as it was, and gives it back when it is closed', () => {
    const shipped = register()
    rename(LOV, 'Lov')
    expect(effort().title.sv).toBe('Lov')
    expect(shipped.efforts.find(({ id }) => id === LOV)?.title.sv).toBe('Lovaktiviteter')
    expect(openName(selectOpenRegister(state()), 'sv')).toBe('Registret ur promemoriorna, med egna ändringar')
    closeRegister()
    expect(register()).toBe(shipped)
    expect(selectOpenRegister(state()).kind).toBe('shipped')
  })

  it('goes back and forward one change at a time, and says which', () => {
    rename(LOV, 'Ett')
    rename(LOV, 'Två')
    undo()
    expect(effort().title.sv).toBe('Ett')
    expect(said()).toBe(`Ångrat: Namn för ${LOV}.`)
    undo()
    undo()
    expect(effort().title.sv).toBe('Lovaktiviteter')
    expect(selectOpenRegister(state()).kind).toBe('shipped')
    redo()
    expect(effort().title.sv).toBe('Ett')
    expect(said()).toBe(`Gjort igen: Namn för ${LOV}.`)
  })

  it('makes one change of the steps through a list', () => {
    const step = (theme: string, isPartOfLast: boolean) =>
      editEffort(LOV, (known) => ({ ...known, theme: { sv: theme, en: theme } }), 'Tema', { isPartOfLast })
    step('a', false)
    step('b', true)
    step('c', true)
    undo()
    expect(effort().theme?.sv).not.toBe('b')
    expect(state().draft?.past).toEqual([])
  })

  it('is not changed by a change that gives the same effort, or one that is not there', () => {
    editEffort(LOV, (known) => known, 'Ingenting')
    rename('finns-inte', 'x')
    changeRegister(register(), 'Samma')
    expect(state().draft).toBeNull()
  })

  it('counts unsaved changes from the last saving, in both directions', () => {
    expect(unsavedCount(state().draft)).toBe(0)
    rename(LOV, 'Ett')
    rename(LOV, 'Två')
    expect(unsavedCount(state().draft)).toBe(2)
    markSaved('mitt.xlsx')
    expect(unsavedCount(state().draft)).toBe(0)
    undo()
    expect(unsavedCount(state().draft)).toBe(1)
    expect(openName(selectOpenRegister(state()), 'sv')).toBe('Egen fil: mitt.xlsx')
  })

  it('asks the browser to warn only while something is unsaved', () => {
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true })
      window.dispatchEvent(event)
      return event.defaultPrevented
    }
    expect(leave()).toBe(false)
    rename(LOV, 'Ett')
    expect(leave()).toBe(true)
    markSaved('mitt.xlsx')
    expect(leave()).toBe(false)
    rename(LOV, 'Två')
    expect(leave()).toBe(true)
    closeRegister()
    expect(leave()).toBe(false)
  })
})

describe('efforts of the register', () => {
  it('are added with nothing known, copied beside the first, and removed; each can be taken back', () => {
    const count = register().efforts.length
    addEffort()
    expect(state().query.effort).toBe('ny-1')
    expect(effort('ny-1')).toEqual(blankEffort('ny-1', { sv: 'Namnlös insats', en: 'Effort without a name' }, 'funded'))
    duplicateEffort(LOV)
    const ids = register().efforts.map(({ id }) => id)
    expect(ids.indexOf(`${LOV}-1`)).toBe(ids.indexOf(LOV) + 1)
    removeEffort('ny-1')
    expect(register().efforts).toHaveLength(count + 1)
    undo()
    undo()
    undo()
    expect(register().efforts).toHaveLength(count)
    expect(state().query.effort).toBeNull()
  })

  it('get a committee that the register did not have, once', () => {
    addCommittee(LOV, 'Servicenämnden', 'Nämnder')
    expect(effort().committees).toContain('Servicenämnden')
    const count = register().committees.length
    addCommittee('asn-2023-lokal', 'Servicenämnden', 'Nämnder')
    expect(register().committees).toHaveLength(count)
  })

  it('are placed and taken away by pressing an area, but not out of a larger place', async () => {
    await stateFor({ view: 'register', effort: 'asn-2023-lokal' })
    const before = effort('asn-2023-lokal').places.length
    const rosengard = there(effort('asn-2023-lokal').places.find(({ name }) => name === 'Rosengård'))
    toggleArea(there(rosengard.delomraden[0]))
    expect(effort('asn-2023-lokal').places).toHaveLength(before)
    expect(said()).toContain('ingår i Rosengård')
    toggleArea('36213')
    expect(effort('asn-2023-lokal').places.map(({ name }) => name)).not.toContain('Lindängen')
    const areas = there(selectPlacingMap(state())).areas
    expect(areas.find(({ name }) => name === 'Lindängen')?.value).toBe('inte vald')
    toggleArea('36213')
    expect(effort('asn-2023-lokal').places.at(-1)?.name).toBe('Lindängen')
  })
})

describe('the list and the checks', () => {
  it('are found by name, committee and place; the history stands last', () => {
    const listed = (text: string, more = {}) =>
      listedEfforts(
        register().efforts,
        selectFindingsByEffort(state()),
        { text, onlyFindings: false, onlyUnplaced: false, ...more },
        'sv',
      ).map(({ id }) => id)
    expect(listed('LINDÄNGEN')).toEqual(['asn-2023-lokal'])
    expect(listed('').at(-1)).toBe(there(register().efforts.find(({ isHistory }) => isHistory)).id)
    expect(listed('', { onlyUnplaced: true })).toHaveLength(28)
    expect(listed('', { onlyFindings: true })).toEqual([])
  })

  it('follow every change at once, in words of both languages', () => {
    const before = selectFindings(state()).length
    editEffort(LOV, (known) => ({ ...known, period: { from: 2024, to: 2023 } }), 'År')
    const found = there(selectFindings(state()).find(({ code }) => code === 'periodReversed'))
    expect(selectFindings(state()).length).toBeGreaterThan(before)
    expect(findingText(found, register(), 'sv')).toContain('börjar 2024 och slutar 2023')
    for (const finding of selectFindings(state()))
      expect(findingText(finding, register(), 'en').length).toBeGreaterThan(20)
    undo()
    expect(selectFindings(state())).toHaveLength(before)
  })
})

describe('a file of the office’s own', () => {
  const sheet = (rows: readonly (readonly string[])[]) => ({
    fileName: 'egen.csv',
    sheets: [{ name: 'egen.csv', rows }],
  })

  it('opens in place of the register where it has no fault, and does nothing where it has', () => {
    const shipped = register()
    const broken = openFile(
      sheet([
        ['Id', 'Titel', 'Sökt (kr)'],
        ['a', 'Läxhjälp', 'drygt 44 000 000'],
      ]),
    )
    expect(broken.isDone).toBe(false)
    expect(broken.findings.map(({ code }) => code)).toContain('numberNotExact')
    expect(register()).toBe(shipped)
    const whole = openFile(
      sheet([
        ['Id', 'Titel', 'Slag', 'År från', 'År till'],
        ['a', 'Läxhjälp', 'sökt', '2024', '2024'],
      ]),
    )
    expect(whole.isDone, JSON.stringify(whole.findings)).toBe(true)
    expect(register().efforts.map(({ id }) => id)).toEqual(['a'])
    expect(effort('a').sums.applied.money.state).toBe('unknown')
    expect(openName(selectOpenRegister(state()), 'sv')).toBe('Egen fil: egen.csv')
  })

  it('fills in what it says of the open efforts, as one change', () => {
    const outcome = mergeFile(
      sheet([
        ['Id', 'Titel', 'Återrapporterat (kr)'],
        [LOV, 'Lovaktiviteter', '250 000'],
      ]),
    )
    expect(outcome.isDone, JSON.stringify(outcome.findings)).toBe(true)
    expect(effort().sums.reported.money).toMatchObject({ state: 'known', sek: 250_000 })
    undo()
    expect(effort().sums.reported.money.state).toBe('unknown')
  })

  it('adds the lines of a list beside the efforts, once', () => {
    const list = sheet([
      ['Nämnd', 'Belopp', 'Prisår'],
      ['TN', '1 000 000', '2023'],
    ])
    expect(addAllocations(list).said).toBe('1 rad ur listan är inläst.')
    expect(register().allocations).toHaveLength(1)
    expect(addAllocations(list).isDone).toBe(true)
    expect(register().allocations).toHaveLength(1)
    expect(addAllocations(sheet([['Vad'], ['något']])).isDone).toBe(false)
  })

  it('is said to be an example where it is one', () => {
    openRegister({ ...register(), isExample: true, name: { sv: 'Prov', en: 'Trial' } }, 'prov.xlsx')
    expect(openName(selectOpenRegister(state()), 'sv')).toBe('EXEMPEL, påhittade uppgifter. Egen fil: prov.xlsx (Prov)')
  })
})
