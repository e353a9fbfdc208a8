import { format } from 'prettier'
import { expect, test } from 'vitest'
import { measureWordsEn } from '../../src/i18n/measureWords.ts'
import { MEASURES, type CatalogEntry } from '../../src/measures/catalog.ts'
import { dimensionsOf } from '../../src/views/metod/dimensions.ts'
import { documentedAs } from './measureDocs.ts'
import { textOf } from './sourceFiles.ts'

const MARK = '<!-- measures -->\n\n'

const GROUPS: Readonly<Record<CatalogEntry['groups'], string>> = { two: 'two', many: 'any number', value: 'values' }

const fileOf = (id: string): string => documentedAs(id)?.path.replace(/^.*\//, '') ?? ''

/** One row of the table; a bar in a symbol would end its cell. */
const rowOf = (measure: CatalogEntry): string =>
  `| ${[
    measureWordsEn.dimensions[measure.dimension],
    measure.name.en,
    measure.symbol.replaceAll('|', '\\|'),
    GROUPS[measure.groups],
    measure.scope,
    `\`${fileOf(measure.id)}\``,
  ].join(' | ')} |`

const tableOf = (measures: readonly CatalogEntry[]): string =>
  [
    '| Question | Measure | Symbol | Groups | Scope | File |',
    '| --- | --- | --- | --- | --- | --- |',
    ...dimensionsOf(measures).flatMap((dimension) =>
      measures.filter((measure) => measure.dimension === dimension).map(rowOf),
    ),
  ].join('\n')

/** When this fails, the difference shows the table that the README is to hold. */
test('the README of the measures lists those of the catalogue', async () => {
  const expected = await format(tableOf(MEASURES), { parser: 'markdown', printWidth: 120 })
  const readme = textOf('src/measures/README.md')
  const [, rest = ''] = readme.split(MARK)
  expect(`${rest.split('\n\n')[0] ?? ''}\n`).toBe(expected)
})
