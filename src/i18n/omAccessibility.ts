export const omAccessibilitySv = {
  service: 'Hela Malmö',
  actor: (p: { name: string; service: string }) =>
    `${p.name} står bakom den här webbplatsen, ${p.service}. Så många som möjligt ska kunna använda den. Här står hur den följer lagen om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du rapporterar fler.`,
  actorMissing:
    'Den som publicerar sidan har inte fyllt i sitt namn än. Det är den organisationen som svarar för redogörelsen. Namn, kontakt och datum skrivs i filen operator.json, som ligger bredvid index.html.',
  actorUnreadable: (p: { found: string }) => `Filen operator.json går inte att läsa: ${p.found}.`,
  statusTitle: 'Hur tillgänglig är webbplatsen?',
  status:
    'Webbplatsen är **delvis förenlig** med lagen om tillgänglighet till digital offentlig service (2018:1937), på grund av bristerna nedan.',
  shortcomingsTitle: 'Innehåll som inte är tillgängligt',
  shortcomings: [
    '**Kartytan** är dold för skärmläsare, både som SVG och när grafikkortet ritar den. Samma områden nås i listan som ligger över kartan, i sökrutan och i tabellen. (WCAG 1.1.1, 2.1.1)',
    '**Cirklarna i teckenförklaringen** går inte att nå en och en med tangentbord. Samma värden står i tabellen. (WCAG 2.1.1)',
    '**GeoJSON- och JSON-filerna** är gjorda för program. Samma siffror finns som tabell och CSV.',
  ],
  notTestedTitle: 'Det här har vi inte prövat',
  notTested: [
    'Skärmläsare, talstyrning och förstoringsprogram i verklig användning.',
    'Användning av människor med funktionsnedsättning.',
    'Andra webbläsare än Chromium.',
  ],
  burdenTitle: 'Oskäligt betungande anpassning (12 §)',
  burden: 'Inget innehåll är undantaget med stöd av 12 §. Därför finns inget motiv att redovisa.',
  exemptTitle: 'Innehåll som inte omfattas av lagen (9 §)',
  exempt:
    'Kartytan är en webbkarta och räknas till undantagen i 9 §. Den är inte gjord för att hitta vägen. Alla uppgifter på den finns också i tabellen.',
  methodTitle: 'Hur vi har prövat',
  method:
    'Projektet har självt bedömt webbplatsen med automatiska prov (axe, reglerna för WCAG 2.2 nivå A och AA) i varje vy, och genom att gå igenom vyerna med bara tangentbord. Ingen utomstående har granskat den.',
  assessed: (p: { date: string }) => `Senaste bedömning: ${p.date}.`,
  assessedByOperator: (p: { date: string; name: string }) => `${p.name} har gjort sin egen bedömning ${p.date}.`,
  updated: (p: { date: string }) => `Redogörelsen uppdaterades senast ${p.date}.`,
  overdue: 'Bedömningen är mer än ett år gammal och behöver göras om.',
  reportTitle: 'Rapportera en brist',
  reportWrite: 'Meddela utgivaren om något inte fungerar för dig:',
  reportMissing: 'Utgivaren har inte fyllt i någon kontakt än.',
  superviseTitle: 'Tillsyn',
  supervise:
    'Myndigheten för digital förvaltning, Digg, har tillsyn över lagen. Om du inte är nöjd med hur utgivaren svarar kan du anmäla det till Digg:',
}

export const omAccessibilityEn: typeof omAccessibilitySv = {
  service: 'Hela Malmö',
  actor: (p) =>
    `${p.name} is behind this website, ${p.service}. As many people as possible should be able to use it. This says how it meets the Swedish act on accessibility of digital public services, which shortcomings we know of and how to report others.`,
  actorMissing:
    'Whoever publishes the site has not filled in a name yet. That organisation answers for this statement. Name, contact and date go into the file operator.json beside index.html.',
  actorUnreadable: (p) => `The file operator.json cannot be read: ${p.found}.`,
  statusTitle: 'How accessible is the website?',
  status:
    'The website is **partially compliant** with the act on accessibility of digital public services (2018:1937), because of the shortcomings below.',
  shortcomingsTitle: 'Content that is not accessible',
  shortcomings: [
    '**The surface of the map** is hidden from screen readers, both as SVG and when the graphics card draws it. The same areas are reached in the list that lies over the map, in the search box and in the table. (WCAG 1.1.1, 2.1.1)',
    '**The circles of the legend** cannot be reached one by one with a keyboard. The same values are in the table. (WCAG 2.1.1)',
    '**The GeoJSON and JSON files** are made for programs. The same figures are there as a table and as CSV.',
  ],
  notTestedTitle: 'What we have not tried',
  notTested: [
    'Screen readers, voice control and magnifiers in real use.',
    'Use by people with disabilities.',
    'Browsers other than Chromium.',
  ],
  burdenTitle: 'Disproportionate burden (section 12)',
  burden: 'No content is exempted under section 12. So there is no reason to give.',
  exemptTitle: 'Content that the act does not cover (section 9)',
  exempt:
    'The surface of the map is a web map and is among the exemptions of section 9. It is not made for finding the way. Everything on it is in the table too.',
  methodTitle: 'How we have tested',
  method:
    'The project itself has assessed the website with automatic tests (axe, the rules for WCAG 2.2 level A and AA) in each view, and by going through the views with a keyboard only. Nobody from outside has audited it.',
  assessed: (p) => `Latest assessment: ${p.date}.`,
  assessedByOperator: (p) => `${p.name} made its own assessment on ${p.date}.`,
  updated: (p) => `This statement was last updated on ${p.date}.`,
  overdue: 'The assessment is more than a year old and needs to be done again.',
  reportTitle: 'Report a shortcoming',
  reportWrite: 'Tell the publisher if something does not work for you:',
  reportMissing: 'The publisher has not filled in a contact yet.',
  superviseTitle: 'Supervision',
  supervise:
    'The Agency for Digital Government, Digg, supervises the act. If you are not satisfied with the publisher’s answer you can notify Digg (in Swedish):',
}
