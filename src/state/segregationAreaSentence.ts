import type { Language } from '../domain/text.ts'
import { SEGREGATION } from '../i18n/segregation.ts'
import { formatQuotient, formatValue, withPercent } from '../symbology/format.ts'
import type { SegregationModel } from './segregation.ts'
import {
  areaContext,
  differenceText,
  isDifferenceWritten,
  localText,
  shareText,
  type SegregationRow,
} from './segregationAreas.ts'
import { groupWords } from './segregationSentences.ts'

/** One area against the city as a sentence; figures between ** are bold. */
export function areaSentence(model: SegregationModel, row: SegregationRow, language: Language): string {
  const text = SEGREGATION[language]
  const words = groupWords(model, language)
  const context = areaContext(model, language, row.residents)
  const local = localText(row.local, row.shares[0], context)
  const written = row.shares.map((share) => withPercent(shareText(share, context), language))
  if (words === null) {
    const parts = text.formNames.map((form, index) => `${form} **${written[index] ?? ''}**`).join(', ')
    return text.areaMany({ parts, diversity: local, city: formatQuotient(model.local.city, language) })
  }
  return text.areaTwo({
    has: words.has,
    share: written[0] ?? '',
    quotient: local,
    city: formatValue(context.cityShare, 'percent', language),
  })
}

/** How far the mix of the area is from the city's; without the number where few live. */
export function differenceSentence(model: SegregationModel, row: SegregationRow, language: Language): string {
  const text = SEGREGATION[language]
  const context = areaContext(model, language, row.residents)
  if (!isDifferenceWritten(context)) return text.areaDifferenceNotWritten
  const difference = differenceText(row.difference, context)
  return (model.local.kind === 'quotient' ? text.areaDifference : text.areaDifferenceMany)({ difference })
}
