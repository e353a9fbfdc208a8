import type { YearCells } from './officialCells.ts'
import { both, firstOf, OfficialFault } from './officialFault.ts'
import type { LayerRule, ThemeRule } from './officialThemes.ts'

/**
 * Refuses a table whose categories are not those that its layers are made of: a sum of all forms without a new form
 * would be wrong without anybody seeing it.
 *
 * @throws {OfficialFault} that names the line to look at
 */
export function refuseOtherCategories(
  rule: ThemeRule,
  layers: readonly LayerRule[],
  path: string,
  { year, vintage, categories }: YearCells,
): void {
  const where = `${path} ${year} ${vintage}`
  if (rule.categories !== null) {
    const known = new Set(rule.categories)
    const added = [...categories].filter((category) => !known.has(category)).map((category) => `+ ${category}`)
    const gone = rule.categories.filter((category) => !categories.has(category)).map((category) => `− ${category}`)
    if (added.length + gone.length > 0) throw changed(where, rule.where, [...added, ...gone])
  }
  for (const layer of layers) {
    const gone = [...layer.numerator, ...layer.base].find((category) => !categories.has(category))
    if (gone !== undefined) throw missing(where, layer, gone, [...categories].sort())
  }
}

const changed = (where: string, line: string, categories: readonly string[]): OfficialFault =>
  new OfficialFault(
    where,
    both(
      `kategorierna är inte de som står i geodata/${line}: ${firstOf(categories)} (+ ny, − borta)`,
      `the categories are not those of geodata/${line}: ${firstOf(categories)} (+ new, − gone)`,
    ),
    both(
      `Läs utgivarens beskrivning; ändra sedan categories på den raden och de lager i geodata/official-layers.csv som bygger på temat.`,
      `Read the publisher's description; then change categories in that line and the layers in geodata/official-layers.csv that use the theme.`,
    ),
  )

const missing = (where: string, layer: LayerRule, category: string, has: readonly string[]): OfficialFault =>
  new OfficialFault(
    where,
    both(
      `kategorin "${category}" finns inte, som lagret ${layer.layer} byggs av enligt geodata/${layer.where}; tabellen har ${firstOf(has, 12)}`,
      `there is no category "${category}", which the layer ${layer.layer} is made of by geodata/${layer.where}; the table has ${firstOf(has, 12)}`,
    ),
    both(
      'Skriv rätt kategori på den raden i numerator eller base.',
      'Write the right category in numerator or base of that line.',
    ),
  )
