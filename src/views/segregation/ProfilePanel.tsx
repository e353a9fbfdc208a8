import { RadiusProfile } from '../../charts/RadiusProfile.tsx'
import { useSize } from '../../charts/useSize.ts'
import type { ScaleProfile } from '../../analysis/segregationScales.ts'
import type { Language } from '../../domain/text.ts'
import { PROFILE_TEXTS } from '../../i18n/segregationProfile.ts'
import { changeQuery } from '../../state/actions.ts'
import { useLanguage } from '../../state/hooks.ts'
import type { SegregationModel } from '../../state/segregation.ts'
import {
  distanceText,
  kilometersText,
  profileMeaning,
  profileOf,
  profileSentences,
  profileTitle,
} from '../../state/segregationProfile.ts'
import { unitsName } from '../../state/segregationSentences.ts'
import { formatIndex, formatNumber, formatYear } from '../../symbology/format.ts'
import { NamedMethodLink } from './NamedMethodLink.tsx'
import { ProfileDetails } from './ProfileDetails.tsx'

import styles from './segregation.module.css'
import scales from './scales.module.css'

const HEIGHT = 220

/** How much of the division is left when people's surroundings are taken wider. */
export function ProfilePanel({ model }: { model: SegregationModel }) {
  const language = useLanguage()
  const text = PROFILE_TEXTS[language]
  const [box, { width }] = useSize()
  const { kept } = profileOf(model)
  const units = unitsName(model, language)
  const meaning = profileMeaning(model, language)
  const sentences = profileSentences(model, language).join(' ')
  return (
    <section className={styles.block} aria-labelledby="profile-title">
      <h2 id="profile-title">{profileTitle(model, language)}</h2>
      <p className={styles.small}>
        {text.profileNote({ units, year: formatYear(model.asked.year) })}{' '}
        <NamedMethodLink measure="segregationProfile" />
      </p>
      <div ref={box} className={scales.profile}>
        {width > 0 && <Chart model={model} width={width} description={`${meaning ?? ''} ${sentences}`} />}
      </div>
      {meaning !== null && <p>{meaning}</p>}
      <p className={styles.small}>
        {sentences}{' '}
        {kept === null && model.asked.level !== 'deso' && model.asked.division !== 'foreignBorn' && (
          <button type="button" onClick={() => changeQuery({ level: 'deso', year: null, unitId: null })}>
            {text.profileDeso}
          </button>
        )}
      </p>
      <ProfileDetails model={model} />
    </section>
  )
}

function Chart({ model, width, description }: { model: SegregationModel; width: number; description: string }) {
  const language = useLanguage()
  const text = PROFILE_TEXTS[language]
  const profile = profileOf(model)
  const { radii, smallestMeters } = profile
  const points = radii.flatMap(({ radiusMeters, informationTheory, isTooSmall }) =>
    informationTheory === null
      ? []
      : [
          {
            radius: radiusMeters,
            value: informationTheory,
            label: formatIndex(informationTheory, language),
            isHollow: isTooSmall,
          },
        ],
  )
  const values = points.map(({ radius, label }) =>
    text.profilePoint({ radius: distanceText(radius, language), value: label }),
  )
  return (
    <RadiusProfile
      width={width}
      height={HEIGHT}
      title={profileTitle(model, language)}
      description={`${values.join('. ')}. ${description}`}
      points={points}
      xTicks={radiusTicks(profile, language)}
      yTicks={valueTicks(points, language)}
      xLabel={text.profileAxis}
      yLabel="H̃"
      mark={
        smallestMeters === null
          ? null
          : {
              radius: smallestMeters,
              label: text.profileSmallestMark({ meters: distanceText(smallestMeters, language) }),
            }
      }
    />
  )
}

const radiusTicks = ({ radii }: ScaleProfile, language: Language) =>
  [0, ...radii.map(({ radiusMeters }) => radiusMeters)].map((value) => ({
    value,
    label: kilometersText(value, language),
  }))

const STEPS = [0.01, 0.02, 0.05, 0.1, 0.2] as const
const MOST_STEPS = 5

/** Whole steps from 0, or from below it where a value is, to above the greatest value. */
function valueTicks(points: readonly { readonly value: number }[], language: Language) {
  const high = points.reduce((most, { value }) => Math.max(most, value), 0)
  const low = points.reduce((least, { value }) => Math.min(least, value), 0)
  const step = STEPS.find((one) => Math.ceil(high / one) - Math.floor(low / one) <= MOST_STEPS) ?? 0.2
  const [from, to] = [Math.floor(low / step), Math.max(1, Math.ceil(high / step))]
  const digits = step < 0.1 ? 2 : 1
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const value = (from + index) * step
    return { value, label: from + index === 0 ? '0' : formatNumber(value, language, { digits }) }
  })
}
