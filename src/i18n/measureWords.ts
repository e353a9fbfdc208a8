/** Words about measures that several views share. */
export const measureWordsSv = {
  /** The dimensions as the questions that they answer. */
  dimensions: {
    evenness: 'Hur ojämnt är grupperna fördelade?',
    exposure: 'Vilka bor i samma område?',
    clustering: 'Ligger områden som liknar varandra intill varandra?',
    concentration: 'Hur stor yta bor gruppen på?',
    centralization: 'Hur nära stadens mitt bor gruppen?',
    composition: 'Vad består ett område av?',
    structure: 'Hur är ett värde uppbyggt?',
    chance: 'Hur mycket kan vara slump?',
    targeting: 'Ligger pengarna där behovet är?',
  },
  scopes: { global: 'ett tal för staden', local: 'ett tal per område' },
  name: 'Mått',
  symbol: 'Tecken',
  meaning: 'Vad det säger',
  shownIn: 'Visas i',
  shownNowhere: 'ingen vy än',
}

export const measureWordsEn: typeof measureWordsSv = {
  dimensions: {
    evenness: 'How unevenly are groups spread?',
    exposure: 'Who lives in the same area?',
    clustering: 'Do areas that are alike lie beside each other?',
    concentration: 'How much land does the group live on?',
    centralization: 'How close to the middle of the city does the group live?',
    composition: 'What does an area consist of?',
    structure: 'How is a value made up?',
    chance: 'How much may be chance?',
    targeting: 'Does the money lie where the need is?',
  },
  scopes: { global: 'one number for the city', local: 'one number per area' },
  name: 'Measure',
  symbol: 'Symbol',
  meaning: 'What it says',
  shownIn: 'Shown in',
  shownNowhere: 'no view yet',
}
