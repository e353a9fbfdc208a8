import type { BothLanguages } from './catalogEntry.ts'

/** Texts that several entries share. */

/** The four areas of the worked examples. */
export const FOUR_AREAS = {
  sv: 'Fyra områden har 100, 60, 40 och 0 av gruppen och 0, 40, 60 och 100 av de andra.',
  en: 'Four areas have 100, 60, 40 and 0 of the group and 0, 40, 60 and 100 of the others.',
}

export const SMALL_UNITS = {
  sv: 'Små områden och små grupper ger högre värden av en slump. Jämför bara samma slags områden.',
  en: 'Small areas and small groups give higher values by chance. Compare only the same kind of areas.',
}

export const GROUP_SIZE = {
  sv: 'Beror på hur stor gruppen är i hela staden. Läs det tillsammans med gruppens andel.',
  en: 'Depends on how large the group is in the whole city. Read it together with the group’s share.',
}

const SPLITS = {
  sv: 'Gäller bara pengar som har en plats, och hur summor delas mellan platser avgör värdet: läs det som ett intervall över alla antaganden.',
  en: 'Holds for money that has a place only, and how sums are split between places decides the value: read it as an interval over all assumptions.',
}

/** The caution of a measure of money, and what holds for all of them. */
export const withSplits = (first: BothLanguages): BothLanguages => ({
  sv: `${first.sv} ${SPLITS.sv}`,
  en: `${first.en} ${SPLITS.en}`,
})
