export const errorsSv = {
  title: 'Alla uppgifter kunde inte hämtas',
  file: (p: { name: string; reason: string }) => `${p.name}: ${p.reason}`,
  rest: 'Resten av sidan fungerar. Inget visas i stället för det som saknas.',
  names: {
    manifest: 'Datamängdens förteckning',
    catalog: 'Katalogen över mått',
    units: 'Områdena',
    interventions: 'Insatsregistret',
    cities: 'Jämförelsestäderna',
    figures: (p: { level: string }) => `Siffrorna per ${p.level}`,
    map: 'Kartans gränser',
  },
  rules: {
    unreachable: 'servern svarade inte. Kontrollera nätet och försök igen.',
    notFound: (p: { found: string }) =>
      `filen finns inte på servern (${p.found}). Den som driver sidan behöver lägga dit den.`,
    notJson: 'filen är inte data, kanske en inloggningssida. Den som driver sidan behöver se över servern.',
    version: (p: { found: string }) => `filen är av en annan version (${p.found}). Ladda om sidan.`,
    schema: (p: { found: string }) => `filen har inte väntat innehåll (${p.found}).`,
    hash: 'filen hör till en annan utgåva av datamängden. Ladda om sidan.',
    rows: (p: { found: string }) => `filen har fel antal rader (${p.found}).`,
    join: (p: { found: string }) => `filen passar inte ihop med områdena (${p.found}).`,
    notInManifest: 'filen finns inte i datamängden.',
  },
}

export const errorsEn: typeof errorsSv = {
  title: 'Some figures could not be loaded',
  file: (p) => `${p.name}: ${p.reason}`,
  rest: 'The rest of the page works. Nothing is shown in place of what is missing.',
  names: {
    manifest: 'The list of the data set',
    catalog: 'The catalogue of layers',
    units: 'The areas',
    interventions: 'The effort register',
    cities: 'The comparison cities',
    figures: (p) => `The figures by ${p.level}`,
    map: 'The borders of the map',
  },
  rules: {
    unreachable: 'the server did not answer. Check the network and try again.',
    notFound: (p) => `the file is not on the server (${p.found}). Whoever runs the site needs to put it there.`,
    notJson: 'the file is not data, perhaps a login page. Whoever runs the site needs to look at the server.',
    version: (p) => `the file is of another version (${p.found}). Reload the page.`,
    schema: (p) => `the file does not hold what it should (${p.found}).`,
    hash: 'the file belongs to another edition of the data set. Reload the page.',
    rows: (p) => `the file has the wrong number of rows (${p.found}).`,
    join: (p) => `the file does not match the areas (${p.found}).`,
    notInManifest: 'the file is not in the data set.',
  },
}
