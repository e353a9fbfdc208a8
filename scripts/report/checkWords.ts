import type { CheckReport } from '../data/check/checkData.ts'
import { both, type Language } from '../fetch/language.ts'
import { COUNT_WORDS } from './reportWords.ts'

interface Checked extends CheckReport {
  readonly folder: string
}

/** That the limits which figures were protected by are not confirmed by anybody, with the way out. */
export const UNCONFIRMED = both(
  'Publicera inte: siffror är skyddade här efter gränser som ingen har bekräftat. Den som ansvarar för statistiken bekräftar dem med sin roll och ett datum i geodata/protection.json (docs/protection.md); bygg sedan om. Det gäller:',
  'Do not publish: figures were protected here by limits that nobody has confirmed. Who answers for the statistics confirms them with a role and a date in geodata/protection.json (docs/protection.md); then build again. It is about:',
)

/** What a check of the data set found, in lines for the terminal. */
export function checkLines({ folder, errors, unconfirmed, counts }: Checked, language: Language): readonly string[] {
  const looked = Object.entries(counts).map(([what, count]) => `${count} ${COUNT_WORDS.get(what)?.[language] ?? what}`)
  const nothing = both('inget att kontrollera', 'nothing to check')[language]
  const holds = both('Datakontraktet håller.', 'The data contract holds.')
  const broken = both(
    `Datakontraktet är brutet på ${errors.length} ${errors.length === 1 ? 'ställe' : 'ställen'}.`,
    `The data contract is broken in ${errors.length} ${errors.length === 1 ? 'place' : 'places'}.`,
  )
  const list = (lines: readonly string[]) => lines.map((line) => `  ${line}`)
  return [
    `${folder}: ${looked.length === 0 ? nothing : looked.join(', ')}`,
    ...list(errors.map((fault) => fault[language])),
    ...(unconfirmed.length === 0 ? [] : [UNCONFIRMED[language], ...list(unconfirmed)]),
    (errors.length === 0 ? holds : broken)[language],
  ]
}
