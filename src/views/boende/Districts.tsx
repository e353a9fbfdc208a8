import { PartsBar } from '../../charts/PartsBar.tsx'
import type { DistrictRow } from '../../analysis/housingDistricts.ts'
import { fileName, formatCsv } from '../../export/csv.ts'
import { download } from '../../export/download.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { selectDistricts, type DistrictsModel } from '../../state/housingDistricts.ts'
import { districtsTitle, reportWord } from '../../state/housingReport.ts'
import { districtsCsv } from '../../state/housingDistrictsCsv.ts'
import { limitText, percentText, typeName } from '../../state/housingText.ts'
import { formatCount, formatValue, formatYear } from '../../symbology/format.ts'
import { MIX_FILLS, mixIdOf } from '../../symbology/mixScale.ts'
import { useIsNarrow } from '../frame/useIsNarrow.ts'
import { useTexts } from './useTexts.ts'
import evidence from './evidence.module.css'
import styles from './boende.module.css'

const BAR = { wide: 96, narrow: 60, height: 16 } as const

/** The ten city districts with their residents by type, and what the report of 2018 said of them. */
export function Districts() {
  const text = useTexts()
  const language = useLanguage()
  const model = useAppState(selectDistricts)
  if (model === undefined) return null
  const { districtsHead: head } = text
  const hasTies = model.rows.some(({ share }, index) => share === model.rows[index + 1]?.share)
  return (
    <section className={evidence.block}>
      <h2>{districtsTitle(model, language)}</h2>
      <p className={styles.small}>
        {text.districtsNote({
          year: formatYear(model.homes.year),
          threshold: limitText(model.mix.threshold, language),
        })}{' '}
        {hasTies && text.tied}
      </p>
      <div className={evidence.scroll} tabIndex={0} role="region" aria-label={districtsTitle(model, language)}>
        <table className={`${evidence.rows} ${evidence.districts}`}>
          <thead>
            <tr>
              <th scope="col">{head.district}</th>
              <th scope="col" className={evidence.bar}>
                {head.bar}
              </th>
              <th scope="col" className={evidence.number}>
                {head.share}
              </th>
              <th scope="col" className={evidence.number}>
                {head.units}
              </th>
              <th scope="col" className={evidence.number}>
                {head.report}
              </th>
            </tr>
          </thead>
          <tbody>
            {model.rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      <Save model={model} />
    </section>
  )
}

function Row({ row }: { row: DistrictRow }) {
  const text = useTexts()
  const language = useLanguage()
  const isNarrow = useIsNarrow(false)
  const parts = row.parts.flatMap(({ type, share }) => {
    const id = mixIdOf(type)
    return id === undefined || !(share > 0) ? [] : [{ id, share, fill: MIX_FILLS[id] }]
  })
  const written = parts.map(({ id, share }) => `${typeName(id, language)} ${percentText(share, language, 0)}`)
  return (
    <tr>
      <th scope="row">{row.name}</th>
      <td className={evidence.bar}>
        <PartsBar
          width={isNarrow ? BAR.narrow : BAR.wide}
          height={BAR.height}
          parts={parts}
          title={row.name}
          description={text.districtBar({ district: row.name, parts: written.join(', ') })}
        />
      </td>
      <td className={evidence.number}>
        <b>{formatValue(row.share, 'percent', language, { bare: true })}</b>
      </td>
      <td className={evidence.number}>
        {text.ofUnits({ mixed: formatCount(row.mixedUnits, language), all: formatCount(row.units, language) })}
      </td>
      <td className={evidence.number}>{reportWord(row.id, language)}</td>
    </tr>
  )
}

function Save({ model }: { model: DistrictsModel }) {
  const text = useTexts()
  const language = useLanguage()
  function save() {
    const { header, rows } = districtsCsv(model, language)
    const name = fileName(['boende', 'stadsdelar', formatYear(model.homes.year)], 'csv')
    download(name, formatCsv(header, rows), 'text/csv')
  }
  return (
    <p className={evidence.actions}>
      <button type="button" onClick={save}>
        {text.saveDistricts}
      </button>
    </p>
  )
}
