/** The columns of the segregation view's table: what heads them, what they say of each area and of the city. */
import type { LocalMeasure } from '../analysis/query.ts'
import { figureOf } from '../domain/figures.ts'
import type { Language } from '../domain/text.ts'
import { MESSAGES } from '../i18n/messages.ts'
import { SEGREGATION } from '../i18n/segregation.ts'
import { formatCount, formatNumber } from '../symbology/format.ts'
import type { SegregationModel } from './segregation.ts'
import { areaContext, differenceText, localText, shareText } from './segregationAreas.ts'
import { adjustedText, clusterText, isFound, zText } from './segregationClusters.ts'
import type { SegregationSort, SegregationTableRow } from './segregationTable.ts'

export interface SegregationColumn {
  readonly key: SegregationSort
  readonly label: string
  readonly isNumber: boolean
  /** Left out on a phone. */
  readonly isWide: boolean
  /** Needs a figure of the area: without one the reason stands once instead of all of these. */
  readonly isFigure: boolean
  readonly city: string
  readonly cell: (row: SegregationTableRow) => string
}

/** After a value that passes the correction. */
const FOUND = '*'

/** All columns but the name; the one of the chosen measure stays on a phone. */
export function tableColumns(
  model: SegregationModel,
  measure: LocalMeasure,
  language: Language,
): readonly SegregationColumn[] {
  return [
    ...placeColumns(model, language),
    ...shareColumns(model, measure, language),
    ...cityColumns(model, measure, language),
    ...neighbourColumns(measure, language),
  ]
}

function placeColumns({ larger, groups }: SegregationModel, language: Language): readonly SegregationColumn[] {
  const text = SEGREGATION[language]
  const { table } = MESSAGES[language]
  const parent: SegregationColumn = {
    key: 'parent',
    label: text.parent,
    isNumber: false,
    isWide: true,
    isFigure: false,
    city: table.wholeCity,
    cell: (row) => row.parent ?? table.wholeCity,
  }
  const residents: SegregationColumn = {
    key: 'residents',
    label: text.residentsHead,
    isNumber: true,
    isWide: true,
    isFigure: false,
    city: groups.cityResidents === null ? '' : formatCount(groups.cityResidents, language),
    cell: (row) => (row.residents === null ? '' : formatCount(Math.round(row.residents), language)),
  }
  return larger === null ? [residents] : [parent, residents]
}

const SHARE_KEYS = ['share', 'cooperative', 'owner'] as const

function shareColumns(model: SegregationModel, measure: LocalMeasure, language: Language) {
  const text = SEGREGATION[language]
  const { groups, local } = model
  const isTwo = local.kind === 'quotient'
  const isOfForm = measure === 'clusters' || measure === 'highLow'
  return SHARE_KEYS.slice(0, isTwo ? 1 : groups.shares.length).map((key, index): SegregationColumn => ({
    key,
    label: isTwo ? text.shareHead : `${text.formNames[index] ?? ''}, %`,
    isNumber: true,
    isWide: !isTwo && !(isOfForm && index === 0),
    isFigure: true,
    city: shareText(figureOf(groups.shares[index] ?? Number.NaN), areaContext(model, language, Infinity)),
    cell: (row) => {
      const share = row.shares[index]
      return share === undefined ? '' : shareText(share, areaContext(model, language, row.residents))
    },
  }))
}

function cityColumns(model: SegregationModel, measure: LocalMeasure, language: Language): readonly SegregationColumn[] {
  const text = SEGREGATION[language]
  const isTwo = model.local.kind === 'quotient'
  return [
    {
      key: 'local',
      label: isTwo ? text.quotientShort : text.diversity,
      isNumber: true,
      isWide: measure !== 'quotient',
      isFigure: true,
      city: formatNumber(model.local.city, language, { digits: 2 }),
      cell: (row) => localText(row.local, row.shares[0], areaContext(model, language, row.residents)),
    },
    {
      key: 'difference',
      label: isTwo ? text.differenceSigned : text.difference,
      isNumber: true,
      isWide: measure !== 'difference',
      isFigure: true,
      city: formatNumber(0, language),
      cell: (row) => differenceText(row.difference, areaContext(model, language, row.residents)),
    },
  ]
}

function neighbourColumns(measure: LocalMeasure, language: Language): readonly SegregationColumn[] {
  const text = SEGREGATION[language]
  const [isFigure, isWide] = [true, measure !== 'highLow']
  return [
    {
      key: 'cluster',
      label: text.clusterColumn,
      isNumber: false,
      isWide: measure !== 'clusters',
      isFigure,
      city: '',
      cell: ({ cluster }) => clusterText(cluster, language),
    },
    {
      key: 'z',
      label: text.zHead,
      isNumber: true,
      isWide,
      isFigure,
      city: formatNumber(0, language),
      cell: ({ z, zAdjusted }) =>
        z.state === 'value' ? `${zText(z.value, language)}${isFound(zAdjusted) ? FOUND : ''}` : '',
    },
    {
      key: 'p',
      label: text.pHead,
      isNumber: true,
      isWide,
      isFigure,
      city: '',
      cell: ({ zP }) => (zP.state === 'value' ? adjustedText(zP.value, language) : ''),
    },
  ]
}
