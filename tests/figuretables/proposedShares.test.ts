/** What a table of counts and shares beside each other is proposed to be: which is which, and what the shares are of. */
import { describe, expect, it } from 'vitest'
import type { TableMapping } from '../../src/domain/delivery.ts'
import { proposeTableMapping } from '../../src/figuretables/proposeTableMapping.ts'
import { layerOf } from '../fixtures/smallTable.ts'
import { GROUND, utf8, workbookOf } from './tableCity.ts'

const text = (sv: string) => ({ sv, en: sv })
const share = (id: string, name: string, short: string, population: string) =>
  layerOf({
    id,
    kind: 'share',
    unit: 'percent',
    statistic: 'share',
    name: text(name),
    short: text(short),
    population: text(population),
  })
const WITH_SHARES = {
  ...GROUND,
  layers: [
    ...GROUND.layers,
    share('foreignBorn', 'Utrikes födda', 'Utrikes födda', 'invånare'),
    share('employment', 'Sysselsatta 20–64 år', 'Sysselsatta', 'personer 20–64 år'),
    share('employment2065', 'Sysselsatta 20–65 år', 'Sysselsatta 20–65', 'personer 20–65 år'),
  ],
}

async function proposed(table: string): Promise<TableMapping | null> {
  const workbook = await workbookOf(utf8(table))
  return typeof workbook === 'string' ? null : proposeTableMapping(workbook, 'tabell.csv', WITH_SHARES)
}

const columnsOf = (mapping: TableMapping | null): readonly string[] =>
  mapping?.columns.map(({ layer, writtenAs, base }) => [layer, writtenAs, base ?? '-'].join('|')) ?? []

const PEOPLE = `Folkmängd och utrikes födda, 31 december 2025;;;
Område;Folkmängd;Utrikes födda;Andel utrikes födda, %
Möllevången;1 210;430;35,5
Rosengård;3 380;2 500;74
Källa: Stadskontoret. ".." = sekretess;;;
`
const EMPLOYED = (title: string, count: string) => `${title};;
Kod;Andel förvärvsarbetande;${count}
01101;0,515;700
01102;0,601;1900
`

describe('shares beside the counts that they are taken of', () => {
  it('are the layer, of the people beside them, and the count is another', async () => {
    expect(columnsOf(await proposed(PEOPLE))).toEqual([
      'population|plain|-',
      'own-utrikes-fodda|plain|-',
      'foreignBorn|percent|Folkmängd',
    ])
  })

  it('have the day of the title, and of the source its name alone', async () => {
    const source = (await proposed(PEOPLE))?.source
    expect(source).toMatchObject({ referenceDate: '31 december 2025', publisher: 'Stadskontoret' })
    const two = PEOPLE.replace('31 december 2025', '2024-12-31 och 2025-12-31')
    expect((await proposed(two))?.source.referenceDate).toBeNull()
  })

  it('are of the ages of the title and of the count beside them, also under the older word', async () => {
    const mapping = await proposed(EMPLOYED('Förvärvsfrekvens 2024, 20–64 år', 'Befolkning 20-64 år'))
    expect(columnsOf(mapping)).toEqual(['employment|proportion|Befolkning 20-64 år', 'own-befolkning-20-64-ar|plain|-'])
    const older = await proposed(EMPLOYED('Förvärvsfrekvens 2024, 20–65 år', 'Befolkning 20–65 år'))
    expect(columnsOf(older)[0]).toBe('employment2065|proportion|Befolkning 20–65 år')
  })

  it.each([
    ['Befolkning', 'population'],
    ['Antal invånare', 'population'],
    ['Invånare', 'population'],
    ['Boende', 'population'],
    ['Residents', 'population'],
    ['Befolkning 16–64 år', 'own-befolkning-16-64-ar'],
    ['Boendetäthet', 'own-boendetathet'],
  ])('know the layer under another word for it: %s', async (heading, layer) => {
    const [count] = columnsOf(await proposed(EMPLOYED('2024', heading))).slice(-1)
    expect(count).toBe(`${layer}|plain|-`)
  })

  it.each(['Folkmängd', 'Befolkning 16–64 år', 'Arbetskraften 20–64 år'])(
    'are not of other people: %s',
    async (count) => {
      const [employed] = columnsOf(await proposed(EMPLOYED('Förvärvsfrekvens 2024, 20–64 år', count)))
      expect(employed).toBe('employment|proportion|-')
    },
  )

  it('are of nobody known where neither layer nor heading says so', async () => {
    const columns = columnsOf(await proposed('Kod;Folkmängd;Andel bilägare\n01101;1210;30\n01102;3380;22\n'))
    expect(columns[1]).toBe('own-andel-bilagare|percent|-')
  })
})
