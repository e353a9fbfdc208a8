/** Map, legend, area panel and lists. */
export const areasSv = {
  displayPicture: 'Karta och listor',
  mapName: (p: { rule: string }) => `Andel av pengarna minus andel av behovet, delområden; ${p.rule}`,
  mapTitle: 'Andel av pengarna minus andel av behovet',
  mapLead:
    'Färgen visar den valda regeln. Ringar: sätten att räkna ger både mer och mindre än behovet, så åt vilket håll det är beror på antagandet.',
  unsettledShort: 'åt vilket håll beror på antagandet',
  legendTitle: 'Teckenförklaring',
  legendPoints: 'Procentenheter',
  legendSettled: 'Samma håll under alla sätt att räkna',
  legendUnsettled: 'Beror på antagandet',
  below: (p: { to: string }) => `under ${p.to}`,
  above: (p: { from: string }) => `${p.from} eller mer`,
  between: (p: { from: string; to: string }) => `${p.from} till ${p.to}`,
  points: 'procentenheter',
  mapValue: (p: { points: string }) => `${p.points} procentenheter`,
  mapDescription: (p: { name: string; need: string; money: string; points: string }) =>
    `${p.name}: ${p.need} av behovet, ${p.money} av pengarna, ${p.points} procentenheter`,
  mapAbsent: (p: { name: string; state: string }) => `${p.name}: ${p.state}`,
  noNeedFigure: 'ingen siffra för behovet',
  chooseHint: 'Välj ett område på kartan, i listorna eller i tabellen för att se dess siffror.',
  people: (p: { count: string }) => `Delområde, ${p.count} invånare`,
  needHead: 'Behov',
  needRow: (p: { count: string; share: string }) => `${p.count} personer, ${p.share} av stadens`,
  rateHead: 'Andel av invånarna',
  moneyHead: 'Kronor som räknas hit',
  moneyShareHead: 'Andel av pengarna',
  disparityHead: 'Skillnad, procentenheter',
  perNeedHead: 'Kronor per person i behovsmåttet',
  perNeedNone: 'inget behov registrerat',
  perNeedFew: 'visas inte: under 100 invånare',
  perNeedFewShort: 'få invånare',
  perNeedNoneShort: 'inget behov',
  legendAll: 'alla lika',
  unplacedLeftOut: (p: { left: string; share: string }) =>
    `Den valda regeln lämnar ${p.left} av pengarna utanför. I underlaget saknar ${p.share} plats`,
  unplacedSpread: (p: { share: string }) =>
    `Den valda regeln räknar alla pengar, också dem utan plats. I underlaget saknar ${p.share} plats`,
  unplacedNone: 'Alla pengar har en plats och räknas',
  rankHead: 'Plats, 1 = störst underskott',
  chosenHeading: 'Vald regel',
  rulesHeading: 'Sätten att räkna',
  rulesNote: (p: { of: string; count: number; text: string }) =>
    p.count === 1
      ? `Andelar, skillnad och plats är över de ${p.of} sätt som ger ett svar. Under 1 sätt har inga pengar ett område`
      : `Andelar, skillnad och plats är över de ${p.of} sätt som ger ett svar. Under ${p.text} sätt har inga pengar ett område`,
  possibleHeading: 'Möjligt som mest',
  undefinedByRule: 'inget med den valda regeln',
  sentence: (p: { name: string; need: string; money: string; rank: string; of: string }) =>
    `${p.name}: **${p.need}** av behovet, **${p.money}** av pengarna; plats ${p.rank} under ${p.of} sätt.`,
  rankRange: (p: { low: string; high: string }) => `${p.low} till ${p.high}`,
  namedBy: (p: { count: number; text: string }) =>
    p.count === 1 ? '1 insats nämner området:' : `${p.text} insatser nämner området:`,
  namedByNone: 'Ingen insats i urvalet nämner området. Det betyder inte att det saknar insatser.',
  effortUpTo: (p: { sum: string }) => `upp till ${p.sum}`,
  effortUnknown: 'okänd summa',
  effortUndecided: 'inte beslutad summa',
  effortNoSum: 'ingen egen summa',
  supposed: 'placerad på försök',
  inTable: 'Visa i tabellen',
  clear: 'Avmarkera',
  areaFigures: 'Områdets siffror',
  withoutNeed: (p: { name: string; sum: string }) =>
    `${p.name} har ingen siffra för behovet och är inte med i resultatet. Upp till ${p.sum} kan ligga här.`,
  noResidents: (p: { sum: string }) => `räknas som obebott: ${p.sum} ligger där`,
  uncounted: (p: { name: string; state: string }) => `${p.name} ${p.state} med den valda regeln.`,
  listsTitle: 'Störst skillnad mellan pengar och behov',
  gapsTitle: 'Mindre andel av pengarna än av behovet',
  oppositeTitle: 'Större andel av pengarna än av behovet',
  listsLead: (p: { count: string }) =>
    `De ${p.count} delområden där skillnaden är störst åt vardera hållet med den valda regeln, obebodda undantagna. Andelen av pengarna är intervallet över de sätt att räkna som ger ett svar.`,
  listsNone: 'Inget delområde har en skillnad med den valda regeln.',
  areaCol: 'Delområde',
  notNamed: 'Att ett område inte nämns betyder inte att det saknar insatser.',
  namedTitle: 'Vilka områden insatserna nämner',
  unnamedTitle: (p: { count: number; text: string }) =>
    p.count === 1
      ? '1 delområde med högre andel än stadens nämns inte'
      : `${p.text} delområden med högre andel än stadens nämns inte`,
  unnamedLead: (p: { above: string; rate: string; named: string; share: string }) =>
    `Av ${p.above} delområden med högre andel än stadens ${p.rate} nämns ${p.named} av någon insats i urvalet. I de andra finns ${p.share} av behovet.`,
  namedBelowTitle: (p: { count: number; text: string }) =>
    p.count === 1
      ? '1 delområde med stadens andel eller lägre nämns'
      : `${p.text} delområden med stadens andel eller lägre nämns`,
  namedBelowLead: (p: { below: string; share: string }) =>
    `Av ${p.below} delområden med stadens andel eller lägre. I dem som nämns finns ${p.share} av behovet.`,
  countCol: 'Personer',
  rateCol: 'Andel, %',
  showAll: (p: { count: string }) => `Visa alla ${p.count}`,
  showFewer: 'Visa färre',
  none: 'Inget delområde.',
  sourceMoney: 'Pengar: ',
  sourceUnknown: 'de räknade summorna anger ingen handling',
  sourceNeed: 'Behov: ',
}

export const areasEn: typeof areasSv = {
  displayPicture: 'Map and lists',
  mapName: (p) => `Share of the money minus share of need, delområden; ${p.rule}`,
  mapTitle: 'Share of the money minus share of need',
  mapLead:
    'The colour shows the chosen rule. Rings: the ways of counting give both more and less than need, so which way it is depends on the assumption.',
  unsettledShort: 'which way depends on the assumption',
  legendTitle: 'Legend',
  legendPoints: 'Percentage points',
  legendSettled: 'The same in all ways of counting',
  legendUnsettled: 'Depends on the assumption',
  below: (p) => `below ${p.to}`,
  above: (p) => `${p.from} or more`,
  between: (p) => `${p.from} to ${p.to}`,
  points: 'percentage points',
  mapValue: (p) => `${p.points} percentage points`,
  mapDescription: (p) => `${p.name}: ${p.need} of need, ${p.money} of the money, ${p.points} percentage points`,
  mapAbsent: (p) => `${p.name}: ${p.state}`,
  noNeedFigure: 'no figure of need',
  chooseHint: 'Choose an area on the map, in the lists or in the table to see its figures.',
  people: (p) => `Delområde, ${p.count} residents`,
  needHead: 'Need',
  needRow: (p) => `${p.count} persons, ${p.share} of the city’s`,
  rateHead: 'Share of the residents',
  moneyHead: 'Kronor counted here',
  moneyShareHead: 'Share of the money',
  disparityHead: 'Difference, percentage points',
  perNeedHead: 'Kronor per person in the measure of need',
  perNeedNone: 'no need registered',
  perNeedFew: 'not shown: fewer than 100 residents',
  perNeedFewShort: 'few residents',
  perNeedNoneShort: 'no need',
  legendAll: 'all the same',
  unplacedLeftOut: (p) => `The chosen rule leaves ${p.left} of the money out. In the documents ${p.share} has no place`,
  unplacedSpread: (p) =>
    `The chosen rule counts all of the money, also that without a place. In the documents ${p.share} has no place`,
  unplacedNone: 'All of the money has a place and is counted',
  rankHead: 'Rank, 1 = largest shortfall',
  chosenHeading: 'Chosen rule',
  rulesHeading: 'Ways of counting',
  rulesNote: (p) =>
    p.count === 1
      ? `Shares, difference and rank are over the ${p.of} ways that give an answer. In 1 way no money has an area`
      : `Shares, difference and rank are over the ${p.of} ways that give an answer. In ${p.text} ways no money has an area`,
  possibleHeading: 'Possible at most',
  undefinedByRule: 'none by the chosen rule',
  sentence: (p) =>
    `${p.name}: **${p.need}** of need, **${p.money}** of the money; rank ${p.rank} in ${p.of} ways of counting.`,
  rankRange: (p) => `${p.low} to ${p.high}`,
  namedBy: (p) => (p.count === 1 ? '1 effort names the area:' : `${p.text} efforts name the area:`),
  namedByNone: 'No effort in the selection names the area. That does not mean that it has no efforts.',
  effortUpTo: (p) => `up to ${p.sum}`,
  effortUnknown: 'unknown sum',
  effortUndecided: 'sum not decided',
  effortNoSum: 'no sum of its own',
  supposed: 'placed as a supposition',
  inTable: 'Show in the table',
  clear: 'Clear selection',
  areaFigures: 'Figures of the area',
  withoutNeed: (p) => `${p.name} has no figure of need and is not in the result. Up to ${p.sum} may lie here.`,
  noResidents: (p) => `counts as uninhabited: ${p.sum} lie there`,
  uncounted: (p) => `${p.name} ${p.state} by the chosen rule.`,
  listsTitle: 'Largest difference between money and need',
  gapsTitle: 'Smaller share of the money than of need',
  oppositeTitle: 'Larger share of the money than of need',
  listsLead: (p) =>
    `The ${p.count} delområden where the difference is largest each way by the chosen rule, apart from uninhabited ones. The share of the money is the interval over the ways of counting that give an answer.`,
  listsNone: 'No delområde has a difference by the chosen rule.',
  areaCol: 'Delområde',
  notNamed: 'That an area is not named does not mean that it has no efforts.',
  namedTitle: 'Which areas the efforts name',
  unnamedTitle: (p) =>
    p.count === 1
      ? '1 delområde with a higher rate than the city’s is not named'
      : `${p.text} delområden with a higher rate than the city’s are not named`,
  unnamedLead: (p) =>
    `Of ${p.above} delområden with a higher rate than the city’s ${p.rate}, ${p.named} are named by an effort in the selection. The others have ${p.share} of need.`,
  namedBelowTitle: (p) =>
    p.count === 1
      ? '1 delområde with the city’s rate or a lower one is named'
      : `${p.text} delområden with the city’s rate or a lower one are named`,
  namedBelowLead: (p) =>
    `Of ${p.below} delområden with the city’s rate or a lower one. Those that are named have ${p.share} of need.`,
  countCol: 'Persons',
  rateCol: 'Rate, %',
  showAll: (p) => `Show all ${p.count}`,
  showFewer: 'Show fewer',
  none: 'No delområde.',
  sourceMoney: 'Money: ',
  sourceUnknown: 'the counted sums name no document',
  sourceNeed: 'Need: ',
}
