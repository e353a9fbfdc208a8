/** What a file of areas has wrong, where, and how to mend it. */
import type { AreaFindingCode } from '../domain/areaFindingCodes.ts'

/** The sentence of a finding: what stood there, and its details as the language writes them. */
export type AreaFindingWords = Readonly<
  Record<AreaFindingCode, (found: string, detail: (name: string) => string) => string>
>

type Detail = (name: string) => string

/** Text of a detail that may be missing, after its words. */
export const withDetail = (words: string, detail: string, end = ''): string =>
  detail === '' ? '' : `${words}${detail}${end}`

/** What anybody can do whose program exports maps, and the command of the free program GDAL for others. */
const exported = (command: string): string =>
  `exportera lagret på nytt ur kartprogrammet som GeoJSON i WGS 84 (EPSG:4326). Samma sak på kommandoraden: ${command}`

const howToConvert = (d: Detail): string =>
  `Ange koordinatsystemet ${d('system')} i beskrivningen, eller ${exported(`ogr2ogr -s_srs ${d('system')} -t_srs EPSG:4326 ny.geojson gammal.geojson`)}`

/** What another rule says, by its name among the details. */
export const sentenceOf = (words: AreaFindingWords, found: string, d: Detail): string =>
  Object.entries(words).find(([code]) => code === d('rule'))?.[1](found, d) ?? ''

export const areaFindingsSv: AreaFindingWords = {
  areasFileEmpty: () => 'Filen är tom. Välj en fil med områden.',
  areasFileTooLarge: (_, d) =>
    `Filen är för stor (packad eller uppackad). Högst ${d('megabytes')} MB läses. Förenkla gränserna eller ta bort lager.`,
  areasFileIsHtml: () => 'Filen är HTML, inte JSON: en webbsida, kanske en inloggning. Hämta filen på nytt.',
  areasFileIsXml: () => 'Filen är XML (GML eller KML). Spara den som GeoJSON eller GeoPackage.',
  areasFileIsCompressed: () => 'Filen är packad (gzip, 7-Zip eller RAR). Packa upp den, eller spara den som zip.',
  areasFileIsSpreadsheet: () => 'Filen är ett kalkylblad, ingen fil med områden. Öppna den som tabell.',
  areasFileIsPdf: () => 'Filen är en PDF. Välj en fil med områden: GeoJSON, GeoPackage eller shapefil i zip.',
  areasFileIsEsriJson: () => 'Filen är Esri JSON, inte GeoJSON. Exportera den som GeoJSON.',
  areasFileIsTable: () =>
    'Filen är text men inte JSON, kanske en tabell. Välj en fil med områden, eller öppna den som tabell.',
  areasFileIsBareShapefile: (found) =>
    `Filen är en enda del (${found}) av en shapefil. Lägg .shp, .dbf, .prj och .cpg i en zip-fil.`,
  areasFileIsUnknown: () => 'Filen är inget känt format. Spara den som GeoJSON, GeoPackage eller shapefil i zip.',
  areasFileDamaged: (found) =>
    `Filen går inte att läsa och kan vara skadad${withDetail(' (', found, ')')}. Spara den på nytt.`,
  areasPartMissing: (found) => `Delen ${found} saknas i filen. Exportera lagret på nytt med alla delar.`,
  areasSeveralLayers: (_, d) => `Filen har flera lager: ${d('layers')}. Spara det som ska läsas i en egen fil.`,
  areasLayerNotPlain: (found) =>
    `Lagret ${found} är en vy eller beräknas. Spara det som en vanlig tabell i en ny GeoPackage.`,
  areasEncodingUnknown: (_, d) => `Filen är inte UTF-8 (byte ${d('byte')}). Spara den som UTF-8.`,
  areasEncodingUtf16: () => 'Filen är UTF-16 och lästes som det. Spara den gärna som UTF-8.',
  areasEncodingAssumed: (_, d) =>
    `Filen säger inte vilken teckenkodning den har. Den lästes som ${d('encoding')}. Kontrollera å, ä och ö.`,
  areasJsonBroken: (found, d) =>
    d('isCut') === '1'
      ? `Filen slutar mitt i (rad ${d('line')}, tecken ${d('column')}). Hämta eller spara den på nytt.`
      : `Filen är inte giltig JSON: "${found}" kan inte stå på rad ${d('line')}, tecken ${d('column')}.`,
  areasJsonSeveral: (_, d) =>
    `Filen har flera JSON-dokument efter varandra (det andra på rad ${d('line')}). Spara en enda FeatureCollection.`,
  areasJsonTooDeep: (_, d) =>
    `Filen är nästlad djupare än ${d('most')} nivåer (rad ${d('line')}). Så ser inga områden ut.`,
  areasKeyTwice: (found) =>
    `"${found}" står två gånger i samma objekt, så att det inte går att veta vilken som gäller. Ta bort den ena.`,
  areasNameForbidden: (found) => `Namnet "${found}" är inte tillåtet. Byt namn.`,
  areasTextTooLong: (_, d) => `En text har fler än ${d('most')} tecken. Korta den.`,
  areasTextGarbled: (found) => `"${found}" visar att å, ä och ö har förvanskats. Spara filen på nytt som UTF-8.`,
  areasTextTidied: (found) =>
    `Osynliga tecken, extra mellanslag eller delade bokstäver togs bort. Texten är nu "${found}".`,
  areasNotCollection: (found) =>
    `Filen är ${withDetail('"', found, '"') || 'JSON'}, ingen FeatureCollection. Exportera områdena som GeoJSON.`,
  areasTopologyBroken: () => 'Filens TopoJSON hänger inte ihop: linjer som områdena hänvisar till saknas eller är fel.',
  areasNone: () => 'Filen har inga områden.',
  areasOnlyOne: () => 'Filen har ett enda område. Kontrollera att hela lagret kom med.',
  areasTooMany: (_, d) => `Filen har ${d('areas')} områden. Högst ${d('most')} läses.`,
  areasTooManyPoints: (_, d) => `Filen har fler än ${d('most')} brytpunkter. Förenkla gränserna.`,
  areasTooComplex: () => 'Gränserna är för invecklade för att kontrolleras. Förenkla dem.',
  areasFeatureUnreadable: (found) => `Här står "${found}" i stället för ett objekt av typen Feature.`,
  areasPropertiesMissing: () => 'Området saknar egenskaper (properties). Exportera lagret med attribut.',
  areasPropertyLeftOut: () =>
    'Egenskapen är en lista, ett objekt, ett tal med för många siffror eller en av för många, och lämnas utanför.',
  areasIdUnreadable: (found) => `Id ${found} är varken text eller ett exakt heltal. Skriv det som text.`,
  areasIdNumber: (found) => `Id är ett tal och läses som texten "${found}". Nollor i början kan ha försvunnit.`,
  areasBoxIgnored: (found) => `Rektangeln bbox (${found}) är fel och används inte.`,
  areasSystemLikely: (found, d) =>
    `Koordinaterna (${found}) är inte grader i WGS 84. De passar ${d('name')} (${d('system')}). ${howToConvert(d)}`,
  areasSystemUnknown: (found) =>
    `Filen anger koordinatsystemet ${found}, som inte är känt här. Be leverantören om WGS 84, eller ${exported('ogr2ogr -t_srs EPSG:4326 ny.geojson gammal')}`,
  areasSystemContradicted: (found, d) =>
    `Filen eller beskrivningen säger ${found}, men koordinaterna (${d('position')}) hamnar då utanför kartan.${withDetail(' De passar ', d('likely'), '.')} Rätta uppgiften om koordinatsystem.`,
  areasSystemDisagrees: (found, d) => `Filen säger ${found}, men beskrivningen ${d('asked')}. Rätta beskrivningen.`,
  areasAxesSwapped: (found, d) =>
    `Omkastade koordinater (${found}): nord står före öst, i ${d('name')} (${d('system')}). Exportera lagret på nytt ur kartprogrammet med öst först${d('system') === 'EPSG:4326' ? ', eller på kommandoraden: ogr2ogr -swapxy ny.geojson gammal.geojson' : `, eller byt plats med ogr2ogr -swapxy på kommandoraden, och ange koordinatsystemet ${d('system')} i beskrivningen`}.`,
  areasOutside: (found, d) =>
    `Områdena ligger inte där kommunen finns: ${found} är utanför ${d('west')}–${d('east')}° öst, ${d('south')}–${d('north')}° nord. Välj rätt fil.`,
  areasFeatureOutside: (found, d) =>
    `${d('name')} ligger utanför kartan (${found}).${withDetail(' Just det området ser ut att vara i ', d('likely'), '.')} Rätta området.`,
  areasSystemAssumed: () =>
    'Filen säger inte vilket koordinatsystem den har. Koordinaterna passar WGS 84 och lästes så.',
  areasSystemRemoved: (found) => `Filens crs (${found}) är WGS 84, som GeoJSON alltid har, och behövs inte.`,
  areasConverted: (found, d) => `Koordinaterna räknades om från ${d('name')} (${found}) till WGS 84.`,
  areasGeometryKind: (found) =>
    `Området är ${found === '' ? 'ingen geometri' : found}, inte Polygon eller MultiPolygon. Ta bort det eller rätta lagret.`,
  areasGeometryEmpty: () =>
    'Området har en tom geometri. Rita det, eller skriv geometry: null och ange det i beskrivningen.',
  areasNesting: (found) => `Koordinaterna har inte så många nivåer som ${found} ska ha. Exportera lagret på nytt.`,
  areasPosition: (found) => `"${found}" är ingen position: två tal väntas. Rätta den.`,
  areasHeightDropped: (_, d) => `Höjder i koordinaterna (${d('areas')} områden) används inte och togs bort.`,
  areasRounded: (_, d) =>
    `Koordinater med fler än ${d('decimals')} decimaler (${d('areas')} områden) avrundades; det är en centimeter.`,
  areasPointsRepeated: (_, d) => `${d('positions')} brytpunkter som stod två gånger i rad togs bort.`,
  areasRingOpen: (_, d) => `Gränsen för ${d('name')} är inte sluten: ${d('meters')} m saknas. Slut den.`,
  areasRingClosed: (_, d) => `Gränsen för ${d('name')} var inte sluten och slöts (${d('meters')} m).`,
  areasRingShort: (_, d) => `Gränsen för ${d('name')} har för få brytpunkter: minst tre olika behövs.`,
  areasRingFlat: (_, d) => `Gränsen för ${d('name')} omsluter ingen yta. Ta bort ringen eller rätta den.`,
  areasRingCrosses: (found, d) =>
    `Gränsen för ${d('name')} korsar sig själv vid ${found}. Rätta den i kartprogrammet (”reparera geometri”, på kommandoraden ogr2ogr -makevalid), eller ange i beskrivningen att filen är en förenklad kopia.`,
  areasRingTouches: (found, d) => `Gränsen för ${d('name')} rör sig själv vid ${found}. Ytan är ändå entydig.`,
  areasSpike: (found, d) =>
    `Gränsen för ${d('name')} går ut och tillbaka i samma spår (${d('meters')} m) vid ${found}. Ta bort utskottet.`,
  areasSpikeRemoved: (found, d) => `Ett utskott på ${d('meters')} m i gränsen för ${d('name')} vid ${found} togs bort.`,
  areasRewound: (_, d) => `Ringar i ${d('areas')} områden gick åt fel håll och vändes.`,
  areasHoleOutside: (_, d) => `Ett hål i ${d('name')} ligger utanför området. Rätta hålet.`,
  areasHolesOverlap: (_, d) => `Två hål i ${d('name')} överlappar varandra (${d('squareMeters')} m²). Rätta dem.`,
  areasPartsOverlap: (_, d) => `Två delar av ${d('name')} överlappar varandra (${d('squareMeters')} m²). Slå ihop dem.`,
  areasOverlap: (_, d) =>
    `${d('name')} och ${d('other')} överlappar varandra med ${d('squareMeters')} m². Rätta gränsen mellan dem.`,
  areasGeneralisedLikely: (_, d) =>
    `Är filen en kopia som har förenklats område för område? Ange det då i beskrivningen, med överlapp på ${d('meters')} m och till exempel 12 m isär (i en mappningsfil "generalised": { "overlapMeters": ${d('meters')}, "apartMeters": 12 }). Överlappen är högst ${d('meters')} m djupa; isär är hur långt isär grannars gränser får ligga. Annars: hämta gränserna oförenklade.`,
  areasOverlapGeneralised: (_, d) =>
    `${d('name')} och ${d('other')} överlappar varandra med ${d('squareMeters')} m², grundare än vad beskrivningen anger för en förenklad kopia. Ytan räknas till båda.`,
  areasHoleCut: (_, d) =>
    `${d('other')} (${d('squareMeters')} m²) ligger helt i ${d('name')}, som saknade hål för det. Hålet gjordes, så att ${d('name')} blev så mycket mindre.`,
  areasLoopRemoved: (found, d) =>
    `Gränsen för ${d('name')} korsade sig själv vid ${found}; en slinga på högst ${d('squareMeters')} m² togs bort.`,
  areasGap: (_, d) => `Mellan ${d('names')} finns en lucka på ${d('squareMeters')} m² som inte hör till något område.`,
  areasVintageDiffers: (found, d) =>
    `Beskrivningen gäller indelningen ${found}, men kartan har ${d('vintage')}. Välj samma.`,
  areasLevelDiffers: (found, d) => `Beskrivningen gäller nivån ${found}, men områdena lästes mot ${d('level')}.`,
  areasIdMissingEverywhere: (found, d) =>
    `Inget område har ${found === '' ? 'ett eget id' : `egenskapen "${found}"`}. Egenskaper som finns: ${d('properties')}. Rätta beskrivningen.`,
  areasVersionDiffers: (_, d) =>
    `En annan version av indelningen: filen har ${d('areas')} områden, nivån ${d('units')}.${withDetail(' Bara i filen: ', d('onlyInFile'), '.')}${withDetail(' Bara på kartan: ', d('onlyOnMap'), '.')}`,
  areaWithoutId: (_, d) => `${d('name')} saknar id. Fyll i det.`,
  areaUnknown: (found, d) =>
    `"${found}" är inget område på nivån.${withDetail(' Menas ', d('suggestions'), '?')} Rätta id:t eller välj rätt version.`,
  areaNamesInAnyCase: (found, d) =>
    `${d('areas')} namn, t.ex. "${found}", har andra stora och små bokstäver än områdenas och lästes som samma namn.`,
  areaTwice: (found, d) => `${found} står också som nummer ${d('other')} i filen. Slå ihop dem till en MultiPolygon.`,
  areaMissing: (found, d) =>
    `${d('name')} (${found}) saknas i filen. Lägg till området, eller ange i beskrivningen att det saknas.`,
  areaWithoutShape: (found, d) =>
    `${d('name')} (${found}) har ingen geometri. Lägg till den, eller ange i beskrivningen att den saknas.`,
  areaListedWithoutShape: (found, d) =>
    `${d('name')} (${found}) har ingen geometri, som beskrivningen säger, och ritas inte.`,
  areaListedHasShape: (found, d) =>
    `${d('name')} (${found}) ska enligt beskrivningen saknas men finns i filen och används.`,
  areaFarFromPoint: (found, d) =>
    `${d('name')} (${found}) ligger ${d('kilometers')} km från sin kända plats${withDetail(', i ', d('other'))}. Kontrollera att id:n inte har förväxlats.`,
  areasMoreFindings: (found, d) =>
    `Samma sak på ytterligare ${d('count')} ställen visas inte.${withDetail(' Den sista som visas: ', sentenceOf(areaFindingsSv, found, d))}`,
}
