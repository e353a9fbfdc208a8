import { format } from 'prettier'
import { expect, test } from 'vitest'
import { MEASURES } from '../../src/measures/catalog.ts'
import { documentedAs, exampleOf, parameterNames } from '../architecture/measureDocs.ts'

/** The examples of all docblocks as the method pages read them. */
const examples = Object.fromEntries(
  MEASURES.flatMap(({ id }) => {
    const measure = documentedAs(id)
    if (measure === undefined) return []
    const { args, result } = exampleOf(measure)
    const names = parameterNames(measure)
    return [[id, { inputs: args.map((value, at) => ({ name: names[at] ?? '', value })), result }]]
  }),
)

/** When this fails because a measure or its example is new, `npx vitest run tests/views/metodExamples.test.ts -u` writes the file. */
test('the method pages show the examples of the docblocks', async () => {
  const text = await format(JSON.stringify(examples), { parser: 'json', printWidth: 120 })
  await expect(text).toMatchFileSnapshot('../../src/views/metod/examples.json')
})
