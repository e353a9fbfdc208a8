import { TenureBar } from '../../charts/TenureBar.tsx'
import { useSize } from '../../charts/useSize.ts'
import { changeQuery, selectUnit } from '../../state/actions.ts'
import { useAppState, useLanguage, useMessages } from '../../state/hooks.ts'
import type { SegregationModel } from '../../state/segregation.ts'
import { segregationRows, type SegregationRow } from '../../state/segregationAreas.ts'
import { areaSentence, differenceSentence } from '../../state/segregationAreaSentence.ts'
import { neighbourSentence } from '../../state/segregationClusterSentences.ts'
import { formatCount, formatValue } from '../../symbology/format.ts'
import { NamedMethodLink } from './NamedMethodLink.tsx'
import { Rich } from '../frame/Rich.tsx'
import { useTexts } from './useTexts.ts'
import evidence from './evidence.module.css'
import styles from './segregation.module.css'

/** How the chosen area relates to the city, in words. */
export function LocalArea({ model, index }: { model: SegregationModel; index: number }) {
  const messages = useMessages()
  const text = useTexts()
  const language = useLanguage()
  const row = segregationRows(model)[index]
  if (row === undefined) return null
  const { residents } = row
  const level = model.info.name[language]
  const isKnown = row.local.state === 'value'
  return (
    <section className={evidence.area} aria-labelledby="area-name">
      <h2 id="area-name" className={evidence.name}>
        <mark>{row.name}</mark>
      </h2>
      <p className={styles.small}>
        {residents === null ? level : text.areaPeople({ level, count: formatCount(Math.round(residents), language) })}
        {model.groups.basis === 'estimate' && `, ${messages.laget.basisShort.estimate}`}
      </p>
      <p className={evidence.actions}>
        <button type="button" onClick={() => changeQuery({ display: 'table' })}>
          {text.inTable}
        </button>
        <button type="button" onClick={() => selectUnit(null)}>
          {text.clear}
        </button>
      </p>
      {row.local.state !== 'value' ? (
        <p>{text.areaUncounted({ state: messages.laget.states[row.local.state] })}</p>
      ) : (
        <p>
          <Rich text={areaSentence(model, row, language)} />
        </p>
      )}
      {isKnown && row.shares.length > 1 && <Forms row={row} />}
      {isKnown && <Relation model={model} row={row} />}
    </section>
  )
}

/** What the chosen measure says of the area. */
function Relation({ model, row }: { model: SegregationModel; row: SegregationRow }) {
  const language = useLanguage()
  const measure = useAppState((state) => state.query.localMeasure)
  if (measure === 'clusters' || measure === 'highLow') {
    return (
      <p>
        <Rich text={neighbourSentence(model, row.index, measure, language)} />{' '}
        <NamedMethodLink measure={measure === 'clusters' ? 'localMoranPermutation' : 'getisOrdStar'} />
      </p>
    )
  }
  return (
    <p className={styles.small}>
      {differenceSentence(model, row, language)} <NamedMethodLink measure="localSegregation" />
    </p>
  )
}

function Forms({ row }: { row: SegregationRow }) {
  const text = useTexts()
  const language = useLanguage()
  const [box, { width }] = useSize()
  const share = (form: number): number => {
    const figure = row.shares[form]
    return figure?.state === 'value' ? figure.value : 0
  }
  const ids = ['rental', 'cooperative', 'owner'] as const
  const percent = (form: number, bare: boolean) => formatValue(share(form), 'percent', language, { digits: 0, bare })
  return (
    <div ref={box} className={evidence.forms}>
      {width > 0 && (
        <TenureBar
          width={width}
          height={20}
          title={row.name}
          description={text.formNames.map((form, index) => `${form} ${percent(index, false)}`).join(', ')}
          parts={ids.map((id, index) => ({ id, share: share(index), label: percent(index, true) }))}
        />
      )}
    </div>
  )
}
