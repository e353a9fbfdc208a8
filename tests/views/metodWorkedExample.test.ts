import { describe, expect, test } from 'vitest'
import { EXAMPLE_VALUES, EXAMPLE_WORDS, exampleValue, exampleWord } from '../../src/i18n/metodExample.ts'
import { MEASURES } from '../../src/measures/catalog.ts'
import { exampleOf, tableOf } from '../../src/views/metod/exampleTable.ts'

describe('the table of an example', () => {
  test('has a row per area, settings beside it, and the result where it belongs', () => {
    const columns = tableOf({
      inputs: [
        {
          name: 'groups',
          value: [
            [1, 2],
            [3, 4],
          ],
        },
        { name: 'options', value: { draws: 500 } },
      ],
      result: [0.5, null],
    })
    expect(columns.columns).toEqual([
      { name: 'groups', number: 1, values: [1, 2] },
      { name: 'groups', number: 2, values: [3, 4] },
    ])
    expect(columns.settings).toEqual([{ name: 'draws', value: 500 }])
    expect(columns.column).toEqual([0.5, null])
    expect(columns.results).toEqual([])
  })

  test('has no rows where the inputs are single numbers', () => {
    const { columns, settings, results } = tableOf({
      inputs: [{ name: 'observed', value: 0.6 }],
      result: { low: 1, high: 2 },
    })
    expect(columns).toEqual([])
    expect(settings).toEqual([{ name: 'observed', value: 0.6 }])
    expect(results).toEqual([
      { name: 'low', value: 1 },
      { name: 'high', value: 2 },
    ])
  })

  test('has a column for every place, neighbours as pairs, and counts groups from 1', () => {
    const { columns, settings } = tableOf({
      inputs: [
        { name: 'values', value: [5, 6, 7] },
        { name: 'place', value: { positions: { east: [0, 1, 2] }, centre: { east: 9 } } },
        { name: 'weights', value: { starts: [0, 1, 3, 4], neighbours: [1, 0, 2, 1], values: [1, 1, 3, 3] } },
        { name: 'partOf', value: [0, 0, 1] },
        { name: 'group', value: 0 },
        { name: 'options', value: { radiiMeters: [400, 500, 600] } },
      ],
      result: 0.5,
    })
    expect(columns).toEqual([
      { name: 'values', values: [5, 6, 7] },
      { name: 'positions/east', values: [0, 1, 2] },
      { name: 'partOf', values: [1, 1, 2] },
    ])
    expect(settings).toEqual([
      { name: 'centre/east', value: 9 },
      {
        name: 'weights',
        value: {
          pairs: [
            [1, 2, 1],
            [2, 3, 3],
          ],
        },
      },
      { name: 'group', value: 1 },
      { name: 'radiiMeters', value: [400, 500, 600] },
    ])
  })

  const shown = MEASURES.flatMap(({ id }) => exampleOf(id) ?? [])
  const names = shown.flatMap(({ columns, settings, results }) =>
    [...columns, ...settings, ...results].map(({ name }) => name),
  )

  test('has no name from the code in either language, and no two things of one name', () => {
    const steps = new Set(names.flatMap((name) => name.split('/').map((step) => step.replace(/ \d+$/, ''))))
    const last = names.flatMap((name) => name.split('/').at(-1)?.replace(/ \d+$/, '') ?? [])
    expect(last.filter((step) => step !== '' && EXAMPLE_WORDS[step] === undefined)).toEqual([])
    const unused = Object.keys(EXAMPLE_WORDS).filter((word) => !steps.has(word.replace(/ #$/, '')))
    expect(unused).toEqual([])
    for (const { settings, results } of shown) {
      for (const facts of [settings, results]) {
        const words = facts.map(({ name }) => exampleWord(name, 'sv'))
        expect(new Set(words).size).toBe(words.length)
      }
    }
  })

  test('says a part with its number, and what sets two of one name apart', () => {
    expect(exampleWord('parts 2/share', 'sv')).toBe('Del 2: Andel av invånarna')
    expect(exampleWord('parts', 'en')).toBe('Parts')
    expect(exampleWord('centre/east', 'sv')).toBe('Mitten: Österut, m')
    expect(exampleWord('positions/east', 'en')).toBe('East, m')
    const words = shown
      .flatMap(({ settings }) => settings.map(({ value }) => value))
      .filter((one) => typeof one === 'string')
    expect(words.filter((word) => EXAMPLE_VALUES[word] === undefined)).toEqual([])
    expect(exampleValue('entropy', 'sv')).toBe('entropi')
  })
})
