import { describe, expect, it } from 'vitest'
import { headingsOf } from '../../src/state/ownMappings.ts'
import { mappingOf } from '../figuretables/tableCity.ts'

const look = (rows: readonly (readonly string[])[]) =>
  ({ kind: 'table', file: 'a.csv', sheets: [{ name: 'a.csv', rows }] }) as const

describe('the columns that the form offers', () => {
  it('are called by their headings, and by their place where that says nothing', () => {
    const rows = [['Titel'], ['', 'Antal', 'Antal', 'År', ''], ['01101', '5', '3', '2024', '', 'not']]
    expect(headingsOf(look(rows), mappingOf({ headingRow: 2 }))).toEqual(['<A>', '<B>', '<C>', 'År', '<F>'])
  })

  it('are those that have anything', () => {
    expect(
      headingsOf(
        look([
          ['Kod', '', 'Antal'],
          ['01101', '', ''],
        ]),
        mappingOf(),
      ),
    ).toEqual(['Kod', 'Antal'])
  })
})
