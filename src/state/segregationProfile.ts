/** How the division fades as surroundings are taken wider: what is computed once, and the sentences about it. */
import { scaleProfile, type RadiusReading, type ScaleProfile } from '../analysis/segregationScales.ts'
import type { Language } from '../domain/text.ts'
import type { LevelId, UnitLevel } from '../domain/units.ts'
import { asSentence } from '../i18n/inSentence.ts'
import { PROFILE_TEXTS } from '../i18n/segregationProfile.ts'
import { formatCount, formatNumber, formatValue } from '../symbology/format.ts'
import type { DivisionGroups } from '../analysis/segregationGroups.ts'
import type { SegregationModel } from './segregation.ts'
import { unitsName } from './segregationSentences.ts'

const known = new WeakMap<DivisionGroups, { readonly units: UnitLevel; readonly profile: ScaleProfile }>()

/** The profile of what is shown, computed once for each set of groups. */
export function profileOf({ groups, units }: Pick<SegregationModel, 'groups' | 'units'>): ScaleProfile {
  const last = known.get(groups)
  if (last?.units === units) return last.profile
  const profile = scaleProfile(groups, units)
  known.set(groups, { units, profile })
  return profile
}

const KILOMETER = 1000

/** "500 meter", "4 kilometer". */
export function distanceText(meters: number, language: Language): string {
  const text = PROFILE_TEXTS[language]
  if (meters < KILOMETER) return text.meters({ meters: formatCount(Math.round(meters), language) })
  const kilometers = kilometersText(meters, language)
  return text.kilometers({ kilometers, isOne: kilometers === '1' })
}

/** Kilometres without the word, with one decimal where it is needed. */
export function kilometersText(meters: number, language: Language): string {
  const kilometers = Math.round(meters / 100) / 10
  return formatNumber(kilometers, language, { digits: Number.isInteger(kilometers) ? 0 : 1 })
}

const whole = (share: number, language: Language): string => formatValue(share, 'percent', language, { digits: 0 })

/** What is left of the division from the smallest radius that says something to the largest. */
export function profileTitle(model: SegregationModel, language: Language): string {
  const text = PROFILE_TEXTS[language]
  const { kept, radii } = profileOf(model)
  if (kept !== null) return text.profileTitle({ ...ends(kept, language), share: whole(kept.share, language) })
  const units = asSentence(unitsName(model, language))
  const telling = radii.filter(({ isTooSmall }) => !isTooSmall)
  const [first, last] = [telling[0], telling.at(-1)]
  if (first === undefined || last === undefined || telling.length < 2) {
    return text.profileTitleCoarse({ units, to: distanceText(radii.at(-1)?.radiusMeters ?? 0, language) })
  }
  const [from, to] = [distanceText(first.radiusMeters, language), distanceText(last.radiusMeters, language)]
  return text.profileTitleFar({ units, from, to })
}

const ends = ({ fromMeters, toMeters }: { fromMeters: number; toMeters: number }, language: Language) => ({
  from: distanceText(fromMeters, language),
  to: distanceText(toMeters, language),
})

/** What the ratio between the two radii means; null where there is none. */
export function profileMeaning(model: SegregationModel, language: Language): string | null {
  const { kept } = profileOf(model)
  if (kept === null) return null
  const rest = whole(1 - writtenShare(kept.share), language)
  return PROFILE_TEXTS[language].profileMeaning({ rest, ...ends(kept, language) })
}

/** What surroundings hold, from which radius on they say something, and what the border does. */
export function profileSentences(model: SegregationModel, language: Language): readonly string[] {
  const text = PROFILE_TEXTS[language]
  const { smallestMeters, radii } = profileOf(model)
  const isSomeTooSmall = radii.some(({ isTooSmall }) => isTooSmall)
  const smallest =
    smallestMeters === null
      ? []
      : [
          (isSomeTooSmall ? text.profileTooSmall : text.profileSmallest)({
            meters: distanceText(smallestMeters, language),
          }),
        ]
  return [...holds(model, radii, language), ...smallest, text.profileEdge]
}

/** What is left and the rest are written so that they add up to all. */
const writtenShare = (share: number): number => Math.round(share * 100) / 100

function holds(model: SegregationModel, radii: readonly RadiusReading[], language: Language): readonly string[] {
  const text = PROFILE_TEXTS[language]
  const telling = radii.filter(({ isTooSmall }) => !isTooSmall)
  const [first, last] = [telling[0], telling.at(-1)]
  if (first === undefined || last === undefined) return []
  const what = countedWord(model, language)
  const to = {
    to: distanceText(last.radiusMeters, language),
    toUnits: unitsText(last.medianUnits, language),
    toCounted: roundedCount(last.medianCounted, language),
    what,
  }
  if (first === last) return [text.profileHoldsOne(to)]
  return [
    text.profileHolds({
      ...to,
      from: distanceText(first.radiusMeters, language),
      fromUnits: unitsText(first.medianUnits, language),
      fromCounted: roundedCount(first.medianCounted, language),
    }),
  ]
}

/** Residents, or homes for the tenures. */
export const countedWord = ({ asked }: SegregationModel, language: Language): string =>
  asked.division === 'tenure' ? PROFILE_TEXTS[language].dwellingsWord : PROFILE_TEXTS[language].residentsWord

/** A median of an even number of areas may be a half. */
export const unitsText = (units: number, language: Language): string =>
  formatNumber(units, language, { digits: Number.isInteger(units) ? 0 : 1 })

/** To the nearest hundred: the number stands for places, not for people. */
export const roundedCount = (people: number, language: Language): string =>
  formatCount(Math.round(people / 100) * 100, language)

/** Where the points are from, by level. */
export function pointsSentence(level: LevelId, language: Language): string {
  const { profilePoints } = PROFILE_TEXTS[language]
  return level === 'deso' || level === 'regso' || level === 'delomrade' ? profilePoints[level] : profilePoints.larger
}
