/** The words round both ends of the local picture. */
import type { LocalMeasure } from '../analysis/query.ts'
import type { Ends } from '../analysis/segregationLocal.ts'
import type { Language } from '../domain/text.ts'
import { SEGREGATION } from '../i18n/segregation.ts'
import { formatCount, formatIndex, formatNumber } from '../symbology/format.ts'
import type { SegregationModel } from './segregation.ts'
import { clustersOf } from './segregationClusters.ts'
import { localView } from './segregationLocalView.ts'

export interface LocalEndTexts extends Ends {
  readonly title: string
  /** Null where no single share belongs to the value. */
  readonly shareHead: string | null
  readonly head: string
  /** The value of the whole city, or the middle of the scale. */
  readonly city: string
  /** How many share the last place, where that is more than are listed. */
  readonly tied: string
  readonly note: string
}

/** Null where no area is at either end. */
export function localEnds(model: SegregationModel, measure: LocalMeasure, language: Language): LocalEndTexts | null {
  const text = SEGREGATION[language]
  const { ends } = localView(model, measure)
  if (ends.highest.length + ends.lowest.length === 0) return null
  const isTied = ends.atLowest > ends.lowest.length
  const tied = isTied
    ? text.endsTied({
        count: formatCount(ends.atLowest, language),
        shown: formatCount(ends.lowest.length, language),
      })
    : ''
  return { ...ends, ...wordsOf(model, measure, language), tied }
}

type Words = Pick<LocalEndTexts, 'title' | 'shareHead' | 'head' | 'city' | 'note'>

function wordsOf(model: SegregationModel, measure: LocalMeasure, language: Language): Words {
  const text = SEGREGATION[language]
  if (measure === 'quotient') return quotientWords(model, language)
  if (measure === 'difference') return differenceWords(model, language)
  const shareHead =
    model.local.kind === 'quotient' ? text.shareHead : text.shareOfHead({ form: text.formNames[0] ?? '' })
  const note = text.neighbourEndsNote
  if (measure === 'highLow') return { title: text.starEnds, shareHead, head: text.zHead, city: '0', note }
  const { city } = clustersOf(model)
  const written = city === null ? '' : formatIndex(city.moran, language)
  return { title: text.clustersEnds, shareHead, head: text.localIHead, city: written, note }
}

function quotientWords({ local }: SegregationModel, language: Language): Words {
  const text = SEGREGATION[language]
  const city = formatNumber(local.city, language, { digits: local.kind === 'quotient' ? 0 : 2 })
  return local.kind === 'quotient'
    ? { title: text.endsTitle, shareHead: text.shareHead, head: text.quotientShort, city, note: text.endsNote }
    : { title: text.endsTitleMany, shareHead: null, head: text.diversity, city, note: text.endsNoteMany }
}

function differenceWords({ local }: SegregationModel, language: Language): Words {
  const text = SEGREGATION[language]
  const [head, city] = [text.difference, '0']
  return local.kind === 'quotient'
    ? { title: text.differenceEnds, shareHead: text.shareHead, head, city, note: text.differenceEndsNote }
    : { title: text.differenceEndsMany, shareHead: null, head, city, note: text.differenceEndsNoteMany }
}
