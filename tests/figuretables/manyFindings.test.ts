import { describe, expect, it } from 'vitest'
import { intakeFindingText } from '../../src/i18n/intakeFindings.ts'
import { mapped, NEW_GROUND, POPULATION, readText, short } from './tableCity.ts'

const YEARS = Array.from({ length: 61 }, (_, at) => 1950 + at)
const CODES = ['01101', '01102', '01103', '01104', '01105']
const LONG = `Kod;År;Folkmängd\n${YEARS.flatMap((year) => CODES.map((code) => `${code};${year};?\n`)).join('')}`
const BY_YEAR = { yearColumn: 'År', columns: [{ ...POPULATION, year: null }] }

describe('more of one kind than anybody reads', () => {
  it('are 200 of them, and one that counts the rest where the last one stands', async () => {
    const { findings, delivery } = await readText(LONG, BY_YEAR, NEW_GROUND)
    expect(delivery).toBeNull()
    expect(findings.filter(({ code }) => code === 'signUnknown')).toHaveLength(200)
    const [more, ...others] = findings.filter(({ code }) => code === 'moreFindings')
    expect(others).toEqual([])
    expect(more).toMatchObject({ place: { row: 201, column: 'Folkmängd' }, found: '?', details: { more: 105 } })
  })

  it('are counted for each kind, and nothing is said of rows whose year nobody knows', async () => {
    const text = LONG.replaceAll(/^(\d+);(\d{4});/gm, '$1;$2x;')
    const { findings } = await readText(text, BY_YEAR, NEW_GROUND)
    const rest = findings.filter(({ code }) => code === 'moreFindings').map(({ details }) => details)
    expect(rest).toEqual([{ more: 105, rule: 'yearUnreadable' }])
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['yearUnreadable', 'moreFindings']))
  })

  it('leave out what only follows from a year that cannot be read', async () => {
    const text = LONG.replaceAll('?', '7').replace('01103;1960', '01103;196o')
    const reading = await readText(text, BY_YEAR, NEW_GROUND)
    expect(short(reading).filter((finding) => !finding.includes('columnIdentical'))).toEqual([
      'fault|yearUnreadable|54|År|196o',
    ])
  })

  it('are all of them up to 200', async () => {
    const reading = await readText(LONG.split('\n').slice(0, 201).join('\n'), BY_YEAR, NEW_GROUND)
    expect(short(reading).filter((finding) => finding.includes('moreFindings'))).toEqual([])
  })
})

describe('the numbers of what is found', () => {
  const rows = ['01101;410000', '01102;5', '01103;6', '01104;7', '01105;15284']
  const text = `Kod;Folkmängd\n${rows.join('\n')}\nStaden;425300\n`
  const read = () => readText(text, { columns: [POPULATION], totals: ['Staden'] }, NEW_GROUND)

  it('are grouped as the reader has them', async () => {
    const [found] = (await read()).findings.filter(({ code }) => code === 'totalFarOff')
    if (found === undefined) throw new Error('nothing found')
    expect(intakeFindingText(found, 'sv').replace(/\s/gu, ' ')).toContain('Områdena är 425 302 tillsammans')
    expect(intakeFindingText(found, 'en')).toContain('add up to 425,302, but the row')
  })

  it('stay as they were written where the file is quoted', async () => {
    const reading = await readText('Kod;Folkmängd\n01101;425 302,5\n', { columns: [POPULATION] }, NEW_GROUND)
    const [found] = reading.findings.filter(({ code }) => code === 'countNotWhole')
    if (found === undefined) throw new Error('nothing found')
    expect(intakeFindingText(found, 'en')).toContain('425 302,5')
  })

  it('have the unit of the column', async () => {
    const wages = 'Kod;Lön\n01101;231000\n01102;145000\n01103;1000\n01104;288000\n01105;198000\n'
    const columns = [mapped('Lön', 'meanWage', { writtenAs: 'kronor' })]
    const reading = await readText(wages, { columns }, NEW_GROUND)
    const [found] = reading.findings.filter(({ code }) => code === 'figureFarOff')
    if (found === undefined) throw new Error(short(reading).join('\n'))
    expect(intakeFindingText(found, 'sv').replace(/\s/gu, ' ')).toContain('1000 kr är mer än hundra gånger')
    expect(intakeFindingText(found, 'en')).toContain('198,000 kr')
  })

  it('say how many times larger, or which part', async () => {
    const known = 'Kod;Folkmängd\n01101;1200000\n01102;3400000\n01103;560000\n01104;890000\n01105;2100000\n'
    const large = await readText(known, { columns: [POPULATION] })
    const [found] = large.findings.filter(({ code }) => code === 'magnitudeOff')
    expect(found?.details).toMatchObject({ times: 1000, knownYear: 2023 })
  })
})
