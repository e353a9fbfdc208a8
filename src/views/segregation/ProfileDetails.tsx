import { useLanguage } from '../../state/hooks.ts'
import type { SegregationModel } from '../../state/segregation.ts'
import { countedWord, pointsSentence, profileOf, roundedCount, unitsText } from '../../state/segregationProfile.ts'
import { PROFILE_TEXTS } from '../../i18n/segregationProfile.ts'
import { asSentence } from '../../i18n/inSentence.ts'
import { formatCount, formatIndex, formatValue } from '../../symbology/format.ts'
import { NamedMethodLink } from './NamedMethodLink.tsx'
import styles from './segregation.module.css'
import scales from './scales.module.css'
import tables from './tables.module.css'

/** The figures of the profile as a table, with what surroundings are and where distances are measured from. */
export function ProfileDetails({ model }: { model: SegregationModel }) {
  const language = useLanguage()
  const text = PROFILE_TEXTS[language]
  const heads = [text.profileHead.units, asSentence(countedWord(model, language)), text.profileHead.own]
  return (
    <details className={scales.details}>
      <summary>{text.profileDetails}</summary>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">{text.profileHead.radius}</th>
            <th scope="col" className={tables.number}>
              <NamedMethodLink measure="spatialInformationTheory" symbol="H̃" />
            </th>
            <th scope="col" className={tables.number}>
              <NamedMethodLink measure="spatialDissimilarity" symbol="D̃" />
            </th>
            {heads.map((head) => (
              <th key={head} scope="col" className={tables.number}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Rows model={model} />
        </tbody>
      </table>
      <p className={styles.small}>{text.profileHeadNote}</p>
      <p className={styles.small}>
        {model.asked.division === 'tenure' ? text.profileKernelHomes : text.profileKernel}{' '}
        {pointsSentence(model.asked.level, language)}
      </p>
    </details>
  )
}

function Rows({ model }: { model: SegregationModel }) {
  const language = useLanguage()
  const index = (value: number | null) => (value === null ? '–' : formatIndex(value, language))
  return profileOf(model).radii.map((row) => (
    <tr key={row.radiusMeters} className={row.isTooSmall ? tables.aside : undefined}>
      <th scope="row">{formatCount(row.radiusMeters, language)}</th>
      <td className={tables.number}>{index(row.informationTheory)}</td>
      <td className={tables.number}>{index(row.dissimilarity)}</td>
      <td className={tables.number}>{unitsText(row.medianUnits, language)}</td>
      <td className={tables.number}>{roundedCount(row.medianCounted, language)}</td>
      <td className={tables.number}>
        {formatValue(row.medianOwnShare, 'percent', language, { digits: 0, bare: true })}
      </td>
    </tr>
  ))
}
