/** The local picture: map, legend, both ends, one area, and the table. */
export const segregationLocalSv = {
  localTitle: (p: { share: string }) => `Lokal bild: områdets andel mot stadens ${p.share}`,
  localTitleMany: 'Lokal bild: hur blandade områdenas bostäder är',
  localNote: (p: { unit: string }) => `Lokaliseringskvot per ${p.unit}. 1 är stadens andel.`,
  localNoteMany: (p: { unit: string; city: string }) =>
    `Blandning (normaliserad entropi) per ${p.unit}: 0 är en enda form, 1 tre lika stora. Hela Malmö ${p.city}.`,
  mapTitle: (p: { what: string; units: string; year: string }) => `${p.what}, ${p.units}, ${p.year}`,
  mapValue: (p: { share: string; quotient: string }) => `${p.share}, kvot ${p.quotient}`,
  mapDifference: (p: { share: string; difference: string }) => `${p.share}, skillnad ${p.difference}`,
  quotient: 'Lokaliseringskvot',
  quotientShort: 'Kvot',
  diversity: 'Blandning',
  endsTitle: 'Längst från stadens andel, åt båda hållen',
  endsTitleMany: 'Mest och minst blandat',
  endsNote: 'Områden med minst 1 000 invånare. Kvoten beskriver fördelningen i staden, inte hur ett område är.',
  endsNoteMany:
    'Områden med minst 1 000 invånare. Blandning säger hur jämnt formerna delar på området, inte vilken som är störst.',
  endsTied: (p: { count: string; shown: string }) =>
    `${p.count} områden delar det lägsta värdet; ${p.shown} av dem visas.`,
  wholeCity: 'Hela Malmö',
  area: 'Område',
  parent: 'Ligger i',
  residentsHead: 'Invånare',
  shareHead: 'Andel, %',
  difference: 'Skillnad (ls)',
  areaTwo: (p: { share: string; has: string; quotient: string; city: string }) =>
    `**${p.share}** ${p.has}. Det är **${p.quotient}** gånger stadens ${p.city}.`,
  areaMany: (p: { parts: string; diversity: string; city: string }) =>
    `${p.parts}. Blandningen är **${p.diversity}**, i hela staden ${p.city}.`,
  areaDifference: (p: { difference: string }) =>
    `Områdets blandning skiljer sig ${p.difference} nat från stadens (ls med tecken: + över stadens andel, − under).`,
  areaDifferenceMany: (p: { difference: string }) =>
    `Områdets blandning skiljer sig ${p.difference} nat från stadens (ls). Talet säger hur mycket, inte åt vilket håll.`,
  areaDifferenceNotWritten: 'Områdets skillnad mot staden (ls) skrivs inte: där bor färre än 500.',
  areaUncounted: (p: { state: string }) => `${p.state}: ingår inte i indexet.`,
  areaPeople: (p: { count: string; level: string }) => `${p.level}, ${p.count} invånare`,
  clear: 'Avmarkera',
  inTable: 'Visa i tabellen',
  displayPicture: 'Karta och diagram',
  caption: (p: { division: string; units: string; year: string; basis: string }) =>
    `${p.division}, ${p.units}, ${p.year}, ${p.basis}.`,
  tableNote:
    'Kvoten och ls beskriver hur området förhåller sig till staden, inte hur det är att bo där. Under 1 000 invånare skrivs hela procent och kvoten med en decimal; under 500 skrivs låga och höga andelar som högst 5 och minst 95 %, och ls skrivs inte.',
  tableNoteMany:
    'Andelarna är av bostäder med känd form. Blandning 0 är en enda form, 1 tre lika stora; ls är hur långt områdets blandning är från stadens.',
  notWritten: 'skrivs inte',
  atMost: 'högst',
  atLeast: 'minst',
  csvHeader: {
    code: 'kod',
    area: 'område',
    level: 'indelning',
    vintage: 'version',
    division: 'grupper',
    year: 'år',
    residents: 'invånare',
    basis: 'framtagning',
    status: 'status',
    source: 'källa',
  },
}

export const segregationLocalEn: typeof segregationLocalSv = {
  localTitle: (p) => `Local picture: the area’s share against the city’s ${p.share}`,
  localTitleMany: 'Local picture: how mixed the homes of each area are',
  localNote: (p) => `Location quotient by ${p.unit}. 1 is the share of the city.`,
  localNoteMany: (p) =>
    `Diversity (normalised entropy) by ${p.unit}: 0 is a single tenure, 1 three of equal size. All of Malmö ${p.city}.`,
  mapTitle: (p) => `${p.what}, ${p.units}, ${p.year}`,
  mapValue: (p) => `${p.share}, quotient ${p.quotient}`,
  mapDifference: (p) => `${p.share}, difference ${p.difference}`,
  quotient: 'Location quotient',
  quotientShort: 'Quotient',
  diversity: 'Diversity',
  endsTitle: 'Farthest from the share of the city, both ways',
  endsTitleMany: 'Most and least mixed',
  endsNote:
    'Areas of at least 1,000 residents. The quotient describes the distribution in the city, not what an area is like.',
  endsNoteMany:
    'Areas of at least 1,000 residents. Diversity says how evenly the tenures share the area, not which is the largest.',
  endsTied: (p) => `${p.count} areas share the lowest value; ${p.shown} of them are shown.`,
  wholeCity: 'All of Malmö',
  area: 'Area',
  parent: 'Lies in',
  residentsHead: 'Residents',
  shareHead: 'Share, %',
  difference: 'Difference (ls)',
  areaTwo: (p) => `**${p.share}** ${p.has}. That is **${p.quotient}** times the city’s ${p.city}.`,
  areaMany: (p) => `${p.parts}. The diversity is **${p.diversity}**, in the whole city ${p.city}.`,
  areaDifference: (p) =>
    `The mix of the area differs by ${p.difference} nats from that of the city (signed ls: + above the share of the city, − below).`,
  areaDifferenceMany: (p) =>
    `The mix of the area differs by ${p.difference} nats from that of the city (ls). The number says how much, not in which direction.`,
  areaDifferenceNotWritten: 'The difference of the area from the city (ls) is not written: fewer than 500 live there.',
  areaUncounted: (p) => `${p.state}: not part of the index.`,
  areaPeople: (p) => `${p.level}, ${p.count} residents`,
  clear: 'Clear selection',
  inTable: 'Show in the table',
  displayPicture: 'Map and charts',
  caption: (p) => `${p.division}, ${p.units}, ${p.year}, ${p.basis}.`,
  tableNote:
    'The quotient and ls describe how the area relates to the city, not what it is like to live there. Under 1,000 residents whole per cent are written, and the quotient with one decimal; under 500 low and high shares are written as at most 5 and at least 95%, and ls is not written.',
  tableNoteMany:
    'The shares are of homes of known tenure. Diversity 0 is a single tenure, 1 three of equal size; ls is how far the mix of the area is from that of the city.',
  notWritten: 'not written',
  atMost: 'at most',
  atLeast: 'at least',
  csvHeader: {
    code: 'code',
    area: 'area',
    level: 'level',
    vintage: 'version',
    division: 'groups',
    year: 'year',
    residents: 'residents',
    basis: 'basis',
    status: 'status',
    source: 'source',
  },
}
