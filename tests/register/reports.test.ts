import { describe, expect, it } from 'vitest'
import { FILE_FINDINGS, READING_FINDINGS } from '../../src/domain/findingCodes.ts'
import { findingText } from '../../src/i18n/registerFindings.ts'
import { NOWHERE } from '../../src/domain/finding.ts'
import { readRegister } from '../../src/register/readRegister.ts'
import { readWorkbook } from '../../src/sheets/readWorkbook.ts'
import { BOOK, SHIPPED } from './registerBook.ts'

async function reportOf(headings: string, ...rows: readonly string[]) {
  const reading = await readWorkbook(new TextEncoder().encode([headings, ...rows].join('\r\n')), 'prov.csv')
  if (!('workbook' in reading)) throw new Error(reading.finding.code)
  return readRegister(reading.workbook, { book: BOOK, base: SHIPPED })
}

async function codesOf(headings: string, ...rows: readonly string[]) {
  const { findings } = await reportOf(headings, ...rows)
  return findings.map(({ severity, code, place }) => `${severity} ${code} ${place.row ?? ''} ${place.column ?? ''}`)
}

const effortOf = async (headings: string, row: string) => (await reportOf(headings, row)).register?.efforts[0]

describe('the report of a file', () => {
  it('says that no area is stated where there is none, and the whole city where that is said', async () => {
    expect(await effortOf('Id;Titel;Platser', 'a;A;')).toMatchObject({ precision: 'notStated', places: [] })
    expect(await effortOf('Id;Titel;Platser', 'a;A;Hela staden')).toMatchObject({ precision: 'city', places: [] })
  })

  it('stops at a name that is no area, and reads a decided one', async () => {
    expect(await codesOf('Id;Titel;Platser', 'a;A;Hermodsdal och Gullviksborg')).toEqual([
      'fault placeUnknown 2 Platser',
    ])
    const effort = await effortOf('Id;Titel;Platser', 'a;A;"Rosengård (25 %); lindängen"')
    expect(effort?.places.map(({ level, share }) => [level, share])).toEqual([
      ['stadsdel', 0.25],
      ['delomrade', null],
    ])
  })

  it.each([
    ['22,2 mnkr', 22_200_000],
    ['8 075 000 SEK', 8_075_000],
    ['8\u00a0075\u00a0000 kr', 8_075_000],
    ['0', 0],
  ])('reads the sum %s', async (text, sek) => {
    const effort = await effortOf('Id;Titel;År från;År till;Sökt (kr)', `a;A;2023;2023;${text}`)
    expect(effort?.sums.applied.money).toEqual({ state: 'known', sek, priceYear: 2023 })
  })

  it.each([
    ['drygt 44 000 000', 'numberNotExact'],
    ['1.234', 'numberAmbiguous'],
    ['1E05', 'numberUnreadable'],
    ['-5', 'numberNegative'],
    ['#N/A', 'cellError'],
    ['sökt och beviljat 5', 'numberUnreadable'],
  ])('stops at the sum %s', async (text, code) => {
    expect(await codesOf('Id;Titel;Sökt (kr)', `a;A;${text}`)).toEqual([`fault ${code} 2 Sökt (kr)`])
  })

  it.each([
    ['', 'unknown'],
    ['okänt', 'unknown'],
    ['Ej beslutat', 'undecided'],
    ['not applicable', 'notApplicable'],
  ])('reads "%s" as no sum', async (text, state) => {
    expect((await effortOf('Id;Titel;Sökt (kr)', `a;A;${text}`))?.sums.applied.money).toEqual({ state })
  })

  it('keeps one sum for an effort in five areas', async () => {
    const headings = 'Id;Titel;Prisår;Sökt (kr);Platser'
    const { register } = await reportOf(
      headings,
      'a;A;2023;100;"Lindängen; Holma; Kroksbäck; Hermodsdal; Gullviksborg"',
    )
    expect(register?.efforts.map(({ sums, places }) => [sums.applied.money, places.length])).toEqual([
      [{ state: 'known', sek: 100, priceYear: 2023 }, 5],
    ])
  })

  it('stops at links that are not https, and warns of http', async () => {
    const rows = ['a;A;javascript:alert(1)', 'b;B;http://malmo.se', 'c;C;https://malmo.se', 'd;D;data:text/html,x']
    expect(await codesOf('Id;Titel;Anmärkning', ...rows)).toEqual([
      'fault linkUnsafe 2 Anmärkning',
      'warning linkNotEncrypted 3 Anmärkning',
      'fault linkUnsafe 5 Anmärkning',
    ])
  })

  it('knows committees by name and abbreviation, and no others', async () => {
    const effort = await effortOf('Id;Titel;Nämnder', 'a;A;"ASF (60 %); grundskolenämnden (40 %)"')
    expect(effort).toMatchObject({ committees: ['ASN', 'GRN'], committeeShares: [0.6, 0.4] })
    expect(await codesOf('Id;Titel;Nämnder', 'a;A;Månnämnden')).toEqual(['fault committeeUnknown 2 Nämnder'])
  })

  it('stops at personal data and at years that cannot be', async () => {
    const headings = 'Id;Titel;År från;År till;Anmärkning'
    const rows = ['a;A;;;fråga namn.namnsson@example.se', 'b;B;2203;2203;', 'c;C;;;19811218-9876']
    expect(await codesOf(headings, ...rows)).toEqual([
      'fault personalData 2 Anmärkning',
      'fault yearOutside 3 År från',
      'fault yearOutside 3 År till',
      'fault personalData 4 Anmärkning',
    ])
  })

  it('names columns that it leaves out, ids that stand twice and ids that it has made', async () => {
    expect(await codesOf('Id;Titel;Hittepå', 'a;A;1', 'a;B;2', ';C;3')).toEqual([
      'note columnUnknown 1 Hittepå',
      'fault idTwice 3 Id',
      'note idMade 4 Id',
    ])
    expect(await codesOf('Id;Nämnder', 'a;ASN')).toContain('fault columnMissing 1 Titel')
  })

  it('gives the same id each time that a row has none', async () => {
    const effort = await effortOf('Titel;Nämnder;År från;År till', 'Läsning på lov;ASN;2024;2024')
    expect(effort?.id).toBe('asn-2024-lasning-pa-lov')
  })
})

describe('the texts of the findings', () => {
  it.each([...FILE_FINDINGS, ...READING_FINDINGS])('has %s in both languages', (code) => {
    const finding = { severity: 'fault', code, place: NOWHERE, effortId: null, found: 'X', details: {} } as const
    const [sv, en] = [findingText(finding, 'sv'), findingText(finding, 'en')]
    expect(sv.length).toBeGreaterThan(20)
    expect(en.length).toBeGreaterThan(20)
    expect(sv).not.toBe(en)
  })
})
