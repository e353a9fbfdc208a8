import { LorenzCurve } from '../../charts/LorenzCurve.tsx'
import { useSize } from '../../charts/useSize.ts'
import { useLanguage } from '../../state/hooks.ts'
import type { SegregationModel } from '../../state/segregation.ts'
import { groupWords, unitsName } from '../../state/segregationSentences.ts'
import { formatCount, formatIndex, formatValue } from '../../symbology/format.ts'
import { NamedMethodLink } from './NamedMethodLink.tsx'
import { useTexts } from './useTexts.ts'
import styles from './segregation.module.css'
import tables from './tables.module.css'

const MOST = 380
const TICKS = [0, 0.25, 0.5, 0.75, 1] as const

/** The curve behind D; for tenure, where there is none, what surrounds an average home. */
export function CurvePanel({ model }: { model: SegregationModel }) {
  return model.indices.kind === 'two' ? <Curve model={model} /> : <Surroundings model={model} />
}

function Curve({ model }: { model: SegregationModel }) {
  const text = useTexts()
  const language = useLanguage()
  const [box, { width }] = useSize()
  const words = groupWords(model, language)
  if (model.curve === undefined || words === null) return null
  const { points, widest, areas } = model.curve
  const units = unitsName(model, language)
  const percent = (value: number) => formatValue(value, 'percent', language, { digits: 0 })
  const reading = text.curveReading({
    ...words,
    areas: formatCount(areas, language),
    units,
    restShare: percent(widest.rest),
    share: percent(widest.group),
  })
  const size = Math.min(width, MOST)
  return (
    <section className={styles.block}>
      <h2>{text.curveTitle}</h2>
      <p className={styles.small}>{text.curveNote({ units, group: words.group })}</p>
      <div ref={box} className={styles.curve}>
        {size > 0 && (
          <LorenzCurve
            width={size}
            height={size}
            title={text.curveTitle}
            description={reading}
            points={points.map(({ rest, group }) => ({ x: rest, y: group }))}
            ticks={TICKS.map((value) => ({
              value,
              label: formatValue(value, 'percent', language, { digits: 0, bare: true }),
            }))}
            xLabel={text.curveAxis({ group: sentenceStart(words.rest) })}
            yLabel={text.curveAxis({ group: sentenceStart(words.group) })}
            diagonalLabel={text.curveDiagonal}
            gapLabel={text.curveGap({ index: formatIndex(model.index, language) })}
          />
        )}
      </div>
      <p className={styles.small}>
        {reading} <NamedMethodLink measure="dissimilarity" />
      </p>
    </section>
  )
}

const sentenceStart = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

function Surroundings({ model }: { model: SegregationModel }) {
  const text = useTexts()
  const language = useLanguage()
  const { indices, groups } = model
  if (indices.kind === 'two') return null
  const percent = (value: number | undefined) => formatValue(value ?? 0, 'percent', language, { bare: true })
  return (
    <section className={styles.block}>
      <h2>{text.formsTitle}</h2>
      <p className={styles.small}>
        {text.formsNote} <NamedMethodLink measure="isolation" />
      </p>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">{text.formsHead.form}</th>
            <th scope="col" className={tables.number}>
              {text.formsHead.city}
            </th>
            <th scope="col" className={tables.number}>
              {text.formsHead.around}
            </th>
          </tr>
        </thead>
        <tbody>
          {text.formNames.map((form, index) => (
            <tr key={form}>
              <th scope="row">{form}</th>
              <td className={tables.number}>{percent(groups.shares[index])}</td>
              <td className={tables.number}>{percent(indices.isolation[index])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
