import { counted } from './targetingEvidenceCount.ts'

/** The tables below the charts: results, parts of the register, rules, and where each number comes from. */
export const evidenceTablesSv = {
  rule: {
    split: {
      stated: 'summor delas bara där andelar anges',
      equal: 'summor delas lika mellan platserna',
      population: 'summor delas efter folkmängd',
      need: 'summor delas efter behov',
    },
    unplaced: {
      leftOut: 'pengar utan plats lämnas utanför',
      population: 'pengar utan plats sprids efter folkmängd',
      need: 'pengar utan plats sprids efter behov',
    },
    partly: {
      named: 'delvis placerade insatser räknas helt i de nämnda områdena',
      without: 'delvis placerade insatser räknas som pengar utan plats',
    },
    chosen: 'valt',
    choose: 'Välj antagandet',
  },
  measures: {
    geographicDisparity: 'Andel av pengarna minus andel av behovet',
    kakwaniIndex: 'Kakwanis index',
    concentrationIndex: 'Koncentrationsindex',
    shareByRankGroup: 'Andel per femtedel',
  },
  results: {
    title: (p: { results: string; rules: string; sums: string }) =>
      `${p.results} mått på de ${p.sums} pengarna mot behovet, vart och ett med sitt intervall över ${p.rules === '1' ? 'det antagande' : `de ${p.rules} antaganden`} som ger ett svar`,
    note: 'Lägst och högst: över de antaganden som ger ett svar. Möjliga gränser: över varje placering av alla pengarna som registret tillåter. Ett antagande som lämnar pengar utanför räknar bara en del av dem, så det kan hamna utanför de möjliga gränserna.',
    names: {
      amountToMove: 'Kronor som skulle behöva flytta för att följa behovet',
      moneyNeedDissimilarity: 'Olikhet mellan pengar och behov',
      concentrationIndex: 'Koncentrationsindex för pengarna',
      kakwaniIndex: 'K: pengarnas index minus behovets',
      demographicDisparity: 'Andelen i behovsmåttet där en genomsnittlig krona ligger, minus stadens',
      needCoverage: 'Behov i områden som har pengar',
      undercoverage: 'Behov i områden som inte har några pengar',
      leakage: 'Pengar utanför områdena med högst andel',
      topTargetingRatio: 'Pengar per invånare där andelen är högst, mot hela staden',
      topFifthShare: 'Pengar till femtedelen med högst andel',
    },
    units: { sek: 'kr', share: '%', index: 'index', points: 'procentenheter', ratio: 'kvot' },
    head: {
      name: 'Mått',
      chosen: 'Valt',
      range: 'Lägst–högst',
      searched: 'Möjliga gränser',
      agreeing: 'Samma tecken',
      unit: 'Enhet',
    },
    agreeing: (p: { agreeing: string; of: string }) => `${p.agreeing} av ${p.of}`,
    safe: 'yttre',
    safeNote: 'Yttre: en säker gräns som kanske inte går att nå.',
    nothingSearched: '–',
    noNumber: 'går inte att räkna',
    leakageNote: (p: { share: string }) =>
      `Områdena med högst andel är här de som tillsammans har minst 40 % av invånarna (hela områden), här ${p.share}.`,
    leakageNoteOpen: 'Områdena med högst andel är de som tillsammans har minst 40 % av invånarna, hela områden.',
  },
  parts: {
    title: (p: { sums: string; parts: string }) =>
      `För ${p.parts} går det att räkna hur mycket av de ${p.sums} pengarna som skulle behöva flytta`,
    titleNone: (p: { sums: string }) => `Varken medel eller nämnd framgår för de ${p.sums} pengarna`,
    ofFunds: (p: { computed: string; of: string }) => `${p.computed} av ${p.of} medel`,
    ofCommittees: (p: { computed: string; of: string }) => `${p.computed} av ${counted(p.of, 'nämnd', 'nämnder')}`,
    note: 'Varje rad bedöms för sig mot hela stadens behov. Medel och nämnder är samma pengar, delade på två sätt. Medel med olika ändamål läggs inte ihop.',
    funds: 'Medel',
    committees: 'Nämnd',
    several:
      'En insats med flera nämnder står på var och en av dem: med angiven del, eller med intervallet från ingenting till hela summan.',
    head: {
      name: 'Del',
      known: 'Kända belopp, kr',
      unknown: 'Utan känd summa',
      placed: 'Placerat, %',
      move: 'Behöver flytta, kr',
      kakwani: 'K',
    },
    noFund: 'medlen framgår inte',
    noCommittee: 'okänd nämnd',
    why: {
      noSum: 'går inte att räkna: ingen summa är känd',
      noPlace: 'går inte att räkna: inga kronor har ett område',
    },
  },
  rules: {
    title: (p: { rules: string; answering: string; low: string; high: string }) =>
      `De ${p.rules} antagandena ett för ett: under ${p.answering === '1' ? 'det enda' : `de ${p.answering}`} som ger ett svar skulle mellan ${p.low} och ${p.high} behöva flytta`,
    titleNone: (p: { rules: string }) => `De ${p.rules} antagandena ett för ett`,
    summary: (p: { rules: string }) => `Visa alla ${p.rules} antaganden`,
    head: {
      rule: 'Antagande',
      amountToMove: 'Behöver flytta, kr',
      kakwaniIndex: 'K',
      needCoverage: 'Behov i områden med pengar, %',
    },
    noArea: 'ingen krona har ett område',
  },
  provenance: {
    title: (p: { known: string; unknown: string; documents: number; sums: string }) =>
      `De ${p.sums} beloppen kommer från ${counted(p.known, 'insats', 'insatser')} i ${counted(String(p.documents), 'handling', 'handlingar')}; ${counted(p.unknown, 'insats', 'insatser')} saknar känd summa`,
    note: 'Varje belopp med sin handling och rad, och hur det placeras under det valda antagandet.',
    head: {
      effort: 'Insats',
      committee: 'Nämnd',
      fund: 'Medel',
      sek: (p: { sums: string }) => `Belopp (${p.sums}), kr`,
      date: 'Datum',
      source: 'Handling',
      placed: 'Placeras',
    },
    noDate: 'framgår inte',
    noSource: 'ingen handling angiven',
    scenario: 'Placerad för hand i denna länk, inte i registret.',
    how: {
      one: (p: { place: string }) => `allt i ${p.place}`,
      stated: 'efter de angivna andelarna',
      equal: (p: { places: string }) => `lika på ${counted(p.places, 'plats', 'platser')}`,
      population: (p: { places: string }) => `på ${counted(p.places, 'plats', 'platser')} efter folkmängd`,
      need: (p: { places: string }) => `på ${counted(p.places, 'plats', 'platser')} efter behov`,
      notSplit: (p: { places: string }) => `inte alls: ${counted(p.places, 'plats', 'platser')} utan angiven andel`,
      nothing: 'inget att placera: summan är 0 kr',
      leftOut: 'utan plats, räknas inte in',
      byPopulation: 'utan plats, läggs efter folkmängd',
      byNeed: 'utan plats, läggs efter behov',
    },
    partly: 'delvis placerad',
    leftOutTitle: (p: { count: string }) =>
      `${counted(p.count, 'insats', 'insatser')} är inte med, eftersom summan inte är känd`,
    leftOutReason: {
      unknown: 'Summan är inte känd',
      undecided: 'Summan är inte beslutad',
      notApplicable: 'Har ingen egen summa',
    },
    leftOutGroup: (p: { reason: string; count: string; names: string }) => `${p.reason} (${p.count}): ${p.names}.`,
    contradictionsTitle: 'Handlingarna säger olika',
    said: (p: { text: string; source: string }) => `${p.text} (${p.source})`,
    differenceTitle: 'Mot handlingarnas summor',
    difference: (p: { stated: string; known: string; rest: string }) =>
      `Handlingarna anger ${p.stated}; insatserna med känd summa blir ${p.known}. Vilka insatser resten är, minst ${p.rest}, är inte känt.`,
    justOver: (p: { sek: string }) => `drygt ${p.sek}`,
    partSum: (p: { committee: string; known: string; stated: string }) =>
      `${p.committee}: insatserna blir ${p.known}, handlingen anger ${p.stated}.`,
  },
  files: {
    title: 'Ladda ner underlaget',
    note: 'Alla tal på den här sidan, med intervall, antaganden och källor.',
    xlsx: 'Excel-fil (XLSX), alla blad',
    csv: (p: { sheet: string }) => `CSV: ${p.sheet}`,
    failed: 'Filen gick inte att skapa.',
    preparing: 'Filen skapas.',
  },
}
