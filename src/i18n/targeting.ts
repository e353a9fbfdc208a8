import type { Language } from '../domain/text.ts'
import { answerEn, answerSv } from './targetingAnswer.ts'
import { areasEn, areasSv } from './targetingAreas.ts'
import { controlsEn, controlsSv } from './targetingControls.ts'
import { needsEn, needsSv } from './targetingNeeds.ts'
import { ownNeedEn, ownNeedSv } from './targetingOwnNeed.ts'
import { scenarioEn, scenarioSv } from './targetingScenario.ts'

const sv = {
  answer: answerSv,
  controls: controlsSv,
  areas: areasSv,
  needs: needsSv,
  scenario: scenarioSv,
  ownNeed: ownNeedSv,
}

export type TargetingTexts = typeof sv

const en: TargetingTexts = {
  answer: answerEn,
  controls: controlsEn,
  areas: areasEn,
  needs: needsEn,
  scenario: scenarioEn,
  ownNeed: ownNeedEn,
}

/** The words of the view about money against need, apart from those of the other views: they are fetched with it. */
export const TARGETING: Readonly<Record<Language, TargetingTexts>> = { sv, en }
