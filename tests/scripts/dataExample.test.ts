import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkExample, EXAMPLE_TRIPS } from '../../scripts/data/check/checkExample.ts'
import { FOLLOW_UP_KINDS, INSTRUMENTS, PRECISIONS, SUM_STATUSES, TARGET_SEXES } from '../../src/domain/interventions.ts'
import { checkRegister } from '../../src/register/checkRegister.ts'
import { readAllocations } from '../../src/register/readAllocations.ts'
import { readRegister } from '../../src/register/readRegister.ts'
import { writeRegister } from '../../src/register/writeRegister.ts'
import { readWorkbook } from '../../src/sheets/readWorkbook.ts'
import { writeXlsx } from '../../src/sheets/writeXlsx.ts'
import { builtJson, builtPath, builtText } from '../fixtures/builtData.ts'
import { examplePlaceBook, exampleRegister } from '../fixtures/exampleRegister.ts'

const example = exampleRegister()
const { efforts } = example
const FOLDER = 'public/data'

async function workbookOf(bytes: Uint8Array, name: string) {
  const read = await readWorkbook(bytes, name)
  if ('finding' in read) throw new Error(read.finding.code)
  return read.workbook
}

describe('the made register', () => {
  it('has a full year: 60 efforts, 11 committees, two funds, several years', () => {
    expect(efforts).toHaveLength(60)
    expect(example.committees).toHaveLength(11)
    expect(example.funds).toHaveLength(2)
    expect(new Set(efforts.flatMap(({ committees }) => committees)).size).toBe(11)
    const years = efforts.flatMap(({ period }) => (period === null ? [] : [period.from, period.to]))
    expect([...new Set(years)].toSorted()).toEqual([2023, 2024, 2025])
  })

  it('says in every title, document, fund and statement that it is made up', () => {
    expect(example.isExample).toBe(true)
    const named = [
      example.name,
      ...efforts.map(({ title }) => title),
      ...example.documents.map(({ title }) => title),
      ...example.funds.map(({ name }) => name),
      ...example.statements.map(({ text }) => text),
    ]
    expect(named.filter((text) => text?.sv.startsWith('EXEMPEL') !== true)).toEqual([])
    expect(named.filter((text) => text?.en.startsWith('EXAMPLE') !== true)).toEqual([])
    expect(example.documents.every(({ id, reference }) => `${id} ${reference}`.includes('EXEMPEL'))).toBe(true)
  })

  it('has no reference, document, sum of a fund or effort of the real register', () => {
    const real = builtJson('interventions') as typeof example
    const text = JSON.stringify({ ...example, readings: [] })
    expect(real.documents.filter(({ reference }) => text.includes(reference))).toEqual([])
    expect(text).not.toMatch(/\b(STK|ASN|FSKN|GRN|TN|SBN)-20\d\d-/)
    expect(text).not.toMatch(/22200700|15000000|37200700|22 200 700|15 000 000/)
    const documents = new Set(efforts.flatMap(({ sources }) => sources.map(({ document }) => document)))
    expect(real.documents.filter(({ id }) => documents.has(id))).toEqual([])
    const titles = new Set(efforts.map(({ title }) => title.sv.replace('EXEMPEL: ', '')))
    expect(real.efforts.filter(({ title }) => titles.has(title.sv))).toEqual([])
  })

  it('has every way of stating a place, and lists that are open, shared and partly for the whole city', () => {
    expect(new Set(efforts.map(({ precision }) => precision))).toEqual(new Set(PRECISIONS))
    expect(efforts.some(({ isOpenEnded }) => isOpenEnded)).toBe(true)
    const partly = efforts.filter(({ hasCityWidePart }) => hasCityWidePart)
    expect(new Set(partly.map(({ cityWideShare }) => cityWideShare === null))).toEqual(new Set([true, false]))
    expect(efforts.some(({ places }) => places.some(({ share }) => share !== null))).toBe(true)
    const shared = efforts.filter(({ committees }) => committees.length > 1)
    expect(new Set(shared.map(({ committeeShares }) => committeeShares === null))).toEqual(new Set([true, false]))
  })

  it.each(SUM_STATUSES)('has sums %s that are known and that are not', (status) => {
    const states = new Set(efforts.map(({ sums }) => sums[status].money.state))
    expect(states.has('known') && states.size > 1).toBe(true)
  })

  it('has a granted sum of every kind: known, zero, unknown, undecided, not applicable', () => {
    const granted = efforts.map(({ sums }) => sums.granted.money)
    expect(new Set(granted.map(({ state }) => state))).toEqual(
      new Set(['known', 'unknown', 'undecided', 'notApplicable']),
    )
    expect(granted.some((money) => money.state === 'known' && money.sek === 0)).toBe(true)
  })

  it('has rounded sums only, so that none is taken for a real one', () => {
    const sums = efforts.flatMap(({ sums: of }) => SUM_STATUSES.map((status) => of[status].money))
    expect(sums.filter((money) => money.state === 'known' && money.sek % 10_000 !== 0)).toEqual([])
  })

  it('has people instead of kronor, every instrument, sex and kind of follow-up, and efforts that belong together', () => {
    expect(efforts.filter(({ staffing }) => staffing.state === 'known').length).toBeGreaterThan(3)
    expect(efforts.some(({ staffing }) => staffing.state === 'undecided')).toBe(true)
    expect(new Set(efforts.map(({ instrument }) => instrument))).toEqual(new Set([...INSTRUMENTS, null]))
    expect(new Set(efforts.map(({ targetSex }) => targetSex))).toEqual(new Set([...TARGET_SEXES, null]))
    expect(new Set(efforts.map(({ followUp }) => followUp?.kind))).toEqual(new Set([...FOLLOW_UP_KINDS, undefined]))
    expect(efforts.some(({ related }) => related.length > 0)).toBe(true)
    expect(efforts.some(({ reservations }) => reservations !== null)).toBe(true)
    expect(efforts.some(({ kind }) => kind === 'running')).toBe(true)
    expect(efforts.some(({ isHistory }) => isHistory)).toBe(true)
  })

  it('trips the checks that it should and no fault', () => {
    const findings = checkRegister(example)
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(EXAMPLE_TRIPS))
    expect(findings.filter(({ severity }) => severity === 'fault')).toEqual([])
    expect(findings.filter(({ code }) => code === 'allocationDiffers')).toHaveLength(2)
  })

  it.each(['sv', 'en'] as const)('is the same after being written and read in %s', async (language) => {
    const bytes = await writeXlsx(writeRegister(example, language))
    const workbook = await workbookOf(bytes, 'register.xlsx')
    const { register, findings } = readRegister(workbook, { book: examplePlaceBook(), base: null })
    expect(findings).toEqual([])
    expect(register).toEqual(example)
  })
})

describe('the files of the example', () => {
  it('keep the contract', async () => {
    expect(await checkExample(FOLDER)).toEqual([])
  })

  it('say in the list of allocations that it is made up, and hold the lines of the register', async () => {
    const bytes = readFileSync(`${FOLDER}/${builtPath('example.allocations')}`)
    expect(bytes.toString('utf8')).toContain('EXEMPEL: påhittad fördelning')
    const workbook = await workbookOf(new Uint8Array(bytes), 'bilaga-1-exempel.csv')
    const { allocations, findings } = readAllocations(workbook, example)
    expect(findings).toEqual([])
    expect(allocations).toEqual(example.allocations)
  })

  it('mark every row of the CSV file as an example', () => {
    const [, ...rows] = builtText('example.register.csv').trim().split('\r\n')
    expect(rows).toHaveLength(60)
    expect(rows.filter((row) => !row.includes('EXEMPEL') || !row.endsWith(';ja'))).toEqual([])
  })
})
