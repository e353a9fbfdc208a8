/** The numbered cases of bad registers of efforts, E01 to E10, each with its whole report through the register's reader. */
import { describe, expect, it } from 'vitest'
import { isPlaced, placedShareInterval } from '../../src/analysis/effortsSums.ts'
import { sumMoney } from '../../src/domain/money.ts'
import { checkRegister } from '../../src/register/checkRegister.ts'
import { readRegister } from '../../src/register/readRegister.ts'
import { readWorkbook } from '../../src/sheets/readWorkbook.ts'
import { effort, register, statement, sums, sek } from '../register/checkFixtures.ts'
import { BOOK, SHIPPED } from '../register/registerBook.ts'

async function reading(...lines: readonly string[]) {
  const read = await readWorkbook(new TextEncoder().encode(lines.join('\r\n')), 'insatser.csv')
  if (!('workbook' in read)) throw new Error(read.finding.code)
  return readRegister(read.workbook, { book: BOOK, base: SHIPPED })
}

/** All that is said, and nothing besides: severity, rule, row and column. */
async function report(...lines: readonly string[]): Promise<string[]> {
  const { findings } = await reading(...lines)
  return findings.map(({ severity, code, place }) => `${severity} ${code} ${place.row ?? '-'} ${place.column ?? '-'}`)
}

const efforts = async (...lines: readonly string[]) => (await reading(...lines)).register?.efforts ?? []

describe('registers of efforts', () => {
  it('E01: an effort without an area has none, and is not painted anywhere; one for the whole city says so', async () => {
    const lines = ['Id;Titel;Platser', 'a;Utan plats;', 'b;Alla;Hela staden']
    expect(await report(...lines)).toEqual([])
    const found = await efforts(...lines)
    expect(found.map(({ precision, places }) => [precision, places])).toEqual([
      ['notStated', []],
      ['city', []],
    ])
    expect(found.map(isPlaced)).toEqual([false, false])
  })

  it('E02: a name that is no delområde is read by the key, or stops the register with what may be meant', async () => {
    expect(await report('Id;Titel;Platser', 'a;A;Hermodsdal och Gullviksborg')).toEqual([
      'fault placeUnknown 2 Platser',
    ])
    const [rosengard] = await efforts('Id;Titel;Platser', 'a;A;Rosengård')
    expect(rosengard?.places).toMatchObject([{ name: 'Rosengård', level: 'stadsdel' }])
    expect(rosengard?.places[0]?.delomraden.length).toBeGreaterThan(1)
    const { findings } = await reading('Id;Titel;Platser', 'a;A;Lindangen')
    expect(findings).toMatchObject([
      { code: 'placeUnknown', details: { candidates: expect.stringContaining('Lindängen') as string } },
    ])
  })

  it('E03: a sum that is not exact stops the register, and exact ones are read in any writing', async () => {
    const heading = 'Id;Titel;Prisår;Sökt (kr)'
    expect(await report(heading, 'a;A;2023;drygt 44 000 000')).toEqual(['fault numberNotExact 2 Sökt (kr)'])
    const lines = [heading, 'a;A;2023;22,2 mnkr', 'b;B;2023;8 075 000 SEK']
    expect(await report(...lines)).toEqual([])
    expect((await efforts(...lines)).map((one) => one.sums.applied.money)).toEqual([
      { state: 'known', sek: 22_200_000, priceYear: 2023 },
      { state: 'known', sek: 8_075_000, priceYear: 2023 },
    ])
  })

  it('E04: parts that do not make the total of a document are a warning with both sums', () => {
    const parts = [effort('1', { sums: sums({ applied: 60 }) }), effort('2', { sums: sums({ applied: 30 }) })]
    const total = statement('12', 'applied', { amount: sek(100) })
    const findings = checkRegister(register(parts, { statements: [total] }))
    expect(findings).toMatchObject([
      { severity: 'warning', code: 'totalNotStated', details: { statedSek: 100, effortsSek: 90 } },
    ])
  })

  it('E05: what was applied for and what was granted are never one sum', async () => {
    expect(await report('Id;Titel;Sökt (kr)', 'a;A;sökt och beviljat 5')).toEqual([
      'fault numberUnreadable 2 Sökt (kr)',
    ])
    const lines = ['Id;Titel;Prisår;Sökt (kr);Beviljat (kr)', 'a;A;2023;100;60', 'b;B;2023;50;']
    const found = await efforts(...lines)
    expect(await report(...lines)).toEqual([])
    expect(sumMoney(found.map((one) => one.sums.applied.money))).toEqual({ knownSek: 150, known: 2, unknown: 0 })
    expect(sumMoney(found.map((one) => one.sums.granted.money))).toEqual({ knownSek: 60, known: 1, unknown: 1 })
  })

  it('E06: the sum of an effort in five areas is there once', async () => {
    const places = '"Lindängen; Holma; Kroksbäck; Hermodsdal; Gullviksborg"'
    const lines = ['Id;Titel;Prisår;Sökt (kr);Platser', `a;A;2023;100;${places}`]
    expect(await report(...lines)).toEqual([])
    const found = await efforts(...lines)
    expect(found[0]?.places).toHaveLength(5)
    expect(placedShareInterval(found)).toMatchObject({ lowSek: 100, highSek: 100, knownSek: 100 })
  })

  it('E07: a link that runs something stops the register, and one that is not encrypted is a warning', async () => {
    const rows = ['a;A;javascript:alert(1)', 'b;B;data:text/html,x', 'c;C;http://malmo.se', 'd;D;https://malmo.se']
    expect(await report('Id;Titel;Anmärkning', ...rows)).toEqual([
      'fault linkUnsafe 2 Anmärkning',
      'fault linkUnsafe 3 Anmärkning',
      'warning linkNotEncrypted 4 Anmärkning',
    ])
  })

  it('E08: a committee is known by its abbreviations and its office, and by nothing that is like them', async () => {
    const lines = ['Id;Titel;Nämnder', 'a;A;ASN', 'b;B;ASF', 'c;C;arbetsmarknads- och socialnämnden']
    expect(await report(...lines)).toEqual([])
    expect((await efforts(...lines)).map(({ committees }) => committees)).toEqual([['ASN'], ['ASN'], ['ASN']])
    expect(await report('Id;Titel;Nämnder', 'a;A;ASX')).toEqual(['fault committeeUnknown 2 Nämnder'])
  })

  it('E09: an address or number of a person in a text stops the register', async () => {
    const rows = ['a;A;fråga namn.namnsson@example.se', 'b;B;811218-9876', 'c;C;ring 040-34 10 00']
    const found = await report('Id;Titel;Anmärkning', ...rows)
    expect(found).toEqual([
      'fault personalData 2 Anmärkning',
      'fault personalData 3 Anmärkning',
      'fault personalData 4 Anmärkning',
    ])
  })

  it('E10: a sum below zero and a year that cannot be stop the register; a sum of 0 is 0 and not unknown', async () => {
    expect(await report('Id;Titel;Sökt (kr)', 'a;A;-5', 'b;B;−8 000 kr')).toEqual([
      'fault numberNegative 2 Sökt (kr)',
      'fault numberNegative 3 Sökt (kr)',
    ])
    expect(await report('Id;Titel;År från;År till', 'a;A;2203;2203')).toEqual([
      'fault yearOutside 2 År från',
      'fault yearOutside 2 År till',
    ])
    const [zero] = await efforts('Id;Titel;Prisår;Beviljat (kr)', 'a;A;2023;0')
    expect(zero?.sums.granted.money).toEqual({ state: 'known', sek: 0, priceYear: 2023 })
  })
})
