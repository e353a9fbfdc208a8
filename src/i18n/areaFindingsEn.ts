import { sentenceOf, withDetail, type AreaFindingWords } from './areaFindings.ts'

type Detail = (name: string) => string

/** What anybody can do whose program exports maps, and the command of the free program GDAL for others. */
const exported = (command: string): string =>
  `export the layer again from the map program as GeoJSON in WGS 84 (EPSG:4326). The same on the command line: ${command}`

const howToConvert = (d: Detail): string =>
  `State the coordinate system ${d('system')} in the description, or ${exported(`ogr2ogr -s_srs ${d('system')} -t_srs EPSG:4326 new.geojson old.geojson`)}`

export const areaFindingsEn: AreaFindingWords = {
  areasFileEmpty: () => 'The file is empty. Choose a file with areas.',
  areasFileTooLarge: (_, d) =>
    `The file is too large (packed or unpacked). At most ${d('megabytes')} MB are read. Simplify the boundaries or remove layers.`,
  areasFileIsHtml: () => 'The file is HTML, not JSON: a web page, perhaps a login. Fetch the file again.',
  areasFileIsXml: () => 'The file is XML (GML or KML). Save it as GeoJSON or GeoPackage.',
  areasFileIsCompressed: () => 'The file is packed (gzip, 7-Zip or RAR). Unpack it, or save it as zip.',
  areasFileIsSpreadsheet: () => 'The file is a spreadsheet, not a file of areas. Open it as a table.',
  areasFileIsPdf: () => 'The file is a PDF. Choose a file of areas: GeoJSON, GeoPackage or a zipped shapefile.',
  areasFileIsEsriJson: () => 'The file is Esri JSON, not GeoJSON. Export it as GeoJSON.',
  areasFileIsTable: () =>
    'The file is text but not JSON, perhaps a table. Choose a file of areas, or open it as a table.',
  areasFileIsBareShapefile: (found) =>
    `The file is a single part (${found}) of a shapefile. Put .shp, .dbf, .prj and .cpg in a zip file.`,
  areasFileIsUnknown: () => 'The file is of no known format. Save it as GeoJSON, GeoPackage or a zipped shapefile.',
  areasFileDamaged: (found) =>
    `The file cannot be read and may be damaged${withDetail(' (', found, ')')}. Save it again.`,
  areasPartMissing: (found) => `The part ${found} is missing in the file. Export the layer again with all parts.`,
  areasSeveralLayers: (_, d) =>
    `The file has several layers: ${d('layers')}. Save the one to read in a file of its own.`,
  areasLayerNotPlain: (found) =>
    `The layer ${found} is a view or computed. Save it as an ordinary table in a new GeoPackage.`,
  areasEncodingUnknown: (_, d) => `The file is not UTF-8 (byte ${d('byte')}). Save it as UTF-8.`,
  areasEncodingUtf16: () => 'The file is UTF-16 and was read as that. UTF-8 is better.',
  areasEncodingAssumed: (_, d) =>
    `The file does not say its character encoding. It was read as ${d('encoding')}. Check å, ä and ö.`,
  areasJsonBroken: (found, d) =>
    d('isCut') === '1'
      ? `The file ends half-way (line ${d('line')}, character ${d('column')}). Fetch or save it again.`
      : `The file is not valid JSON: "${found}" cannot stand at line ${d('line')}, character ${d('column')}.`,
  areasJsonSeveral: (_, d) =>
    `The file has several JSON documents in a row (the second at line ${d('line')}). Save one single FeatureCollection.`,
  areasJsonTooDeep: (_, d) =>
    `The file is nested deeper than ${d('most')} levels (line ${d('line')}). No areas look like that.`,
  areasKeyTwice: (found) => `"${found}" stands twice in one object, so that nobody can know which counts. Remove one.`,
  areasNameForbidden: (found) => `The name "${found}" is not allowed. Rename it.`,
  areasTextTooLong: (_, d) => `A text has more than ${d('most')} characters. Shorten it.`,
  areasTextGarbled: (found) => `"${found}" shows that å, ä and ö were garbled. Save the file again as UTF-8.`,
  areasTextTidied: (found) =>
    `Invisible characters, extra spaces or split letters were removed. The text is now "${found}".`,
  areasNotCollection: (found) =>
    `The file is ${withDetail('"', found, '"') || 'JSON'}, not a FeatureCollection. Export the areas as GeoJSON.`,
  areasTopologyBroken: () =>
    'The TopoJSON does not hold together: lines that the areas refer to are missing or faulty.',
  areasNone: () => 'The file has no areas.',
  areasOnlyOne: () => 'The file has a single area. Check that the whole layer was saved.',
  areasTooMany: (_, d) => `The file has ${d('areas')} areas. At most ${d('most')} are read.`,
  areasTooManyPoints: (_, d) => `The file has more than ${d('most')} vertices. Simplify the boundaries.`,
  areasTooComplex: () => 'The boundaries are too complex to be checked. Simplify them.',
  areasFeatureUnreadable: (found) => `Here stands "${found}" in place of an object of type Feature.`,
  areasPropertiesMissing: () => 'The area has no properties. Export the layer with attributes.',
  areasPropertyLeftOut: () =>
    'The property is a list, an object, a number with too many digits or one of too many, and is left out.',
  areasIdUnreadable: (found) => `The id ${found} is neither text nor an exact whole number. Write it as text.`,
  areasIdNumber: (found) => `The id is a number and is read as the text "${found}". Leading zeros may be lost.`,
  areasBoxIgnored: (found) => `The rectangle bbox (${found}) is faulty and is not used.`,
  areasSystemLikely: (found, d) =>
    `The coordinates (${found}) are not degrees in WGS 84. They fit ${d('name')} (${d('system')}). ${howToConvert(d)}`,
  areasSystemUnknown: (found) =>
    `The file states the coordinate system ${found}, which is not known here. Ask whoever delivered it for WGS 84, or ${exported('ogr2ogr -t_srs EPSG:4326 new.geojson old')}`,
  areasSystemContradicted: (found, d) =>
    `The file or the description says ${found}, but the coordinates (${d('position')}) then fall outside the map.${withDetail(' They fit ', d('likely'), '.')} Correct the coordinate system.`,
  areasSystemDisagrees: (found, d) =>
    `The file says ${found}, but the description ${d('asked')}. Correct the description.`,
  areasAxesSwapped: (found, d) =>
    `Swapped coordinates (${found}): north stands before east, in ${d('name')} (${d('system')}). Export the layer again from the map program with east first${d('system') === 'EPSG:4326' ? ', or on the command line: ogr2ogr -swapxy new.geojson old.geojson' : `, or swap them with ogr2ogr -swapxy on the command line, and state the coordinate system ${d('system')} in the description`}.`,
  areasOutside: (found, d) =>
    `The areas do not lie where the municipality is: ${found} is outside ${d('west')}–${d('east')}° east, ${d('south')}–${d('north')}° north. Choose the right file.`,
  areasFeatureOutside: (found, d) =>
    `${d('name')} lies outside the map (${found}).${withDetail(' This one area seems to be in ', d('likely'), '.')} Correct the area.`,
  areasSystemAssumed: () =>
    'The file does not say its coordinate system. The coordinates fit WGS 84 and were read as that.',
  areasSystemRemoved: (found) =>
    `The crs of the file (${found}) is WGS 84, which GeoJSON always has, and is not needed.`,
  areasConverted: (found, d) => `The coordinates were converted from ${d('name')} (${found}) to WGS 84.`,
  areasGeometryKind: (found) =>
    `The area is ${found === '' ? 'no geometry' : found}, not Polygon or MultiPolygon. Remove it or correct the layer.`,
  areasGeometryEmpty: () =>
    'The area has an empty geometry. Draw it, or write geometry: null and list it in the description.',
  areasNesting: (found) => `The coordinates do not have the levels of a ${found}. Export the layer again.`,
  areasPosition: (found) => `"${found}" is no position: two numbers are expected. Correct it.`,
  areasHeightDropped: (_, d) => `Heights in the coordinates (${d('areas')} areas) are not used and were dropped.`,
  areasRounded: (_, d) =>
    `Coordinates with more than ${d('decimals')} decimals (${d('areas')} areas) were rounded; that is a centimetre.`,
  areasPointsRepeated: (_, d) => `${d('positions')} vertices that stood twice in a row were removed.`,
  areasRingOpen: (_, d) => `The boundary of ${d('name')} is not closed: ${d('meters')} m are missing. Close it.`,
  areasRingClosed: (_, d) => `The boundary of ${d('name')} was not closed and has been closed (${d('meters')} m).`,
  areasRingShort: (_, d) =>
    `The boundary of ${d('name')} has too few vertices: at least three different ones are needed.`,
  areasRingFlat: (_, d) => `The boundary of ${d('name')} encloses nothing. Remove the ring or correct it.`,
  areasRingCrosses: (found, d) =>
    `The boundary of ${d('name')} crosses itself at ${found}. Correct it in the map program (“repair geometry”, on the command line ogr2ogr -makevalid), or state in the description that the file is a simplified copy.`,
  areasRingTouches: (found, d) =>
    `The boundary of ${d('name')} touches itself at ${found}. What it encloses is still clear.`,
  areasSpike: (found, d) =>
    `The boundary of ${d('name')} runs out and back along one line (${d('meters')} m) at ${found}. Remove the spike.`,
  areasSpikeRemoved: (found, d) =>
    `A spike of ${d('meters')} m in the boundary of ${d('name')} at ${found} was removed.`,
  areasRewound: (_, d) => `Rings of ${d('areas')} areas ran the wrong way round and were turned.`,
  areasHoleOutside: (_, d) => `A hole in ${d('name')} lies outside the area. Correct the hole.`,
  areasHolesOverlap: (_, d) => `Two holes in ${d('name')} overlap (${d('squareMeters')} m²). Correct them.`,
  areasPartsOverlap: (_, d) => `Two parts of ${d('name')} overlap (${d('squareMeters')} m²). Merge them.`,
  areasOverlap: (_, d) =>
    `${d('name')} and ${d('other')} overlap by ${d('squareMeters')} m². Correct the boundary between them.`,
  areasGeneralisedLikely: (_, d) =>
    `Is the file a copy that was simplified area by area? Say so in the description then, with overlaps of ${d('meters')} m and for example 12 m apart (in a mapping file "generalised": { "overlapMeters": ${d('meters')}, "apartMeters": 12 }). The overlaps are at most ${d('meters')} m deep; apart is how far apart the boundaries of neighbours may lie. Otherwise get the boundaries as they were before simplifying.`,
  areasOverlapGeneralised: (_, d) =>
    `${d('name')} and ${d('other')} overlap by ${d('squareMeters')} m², less deep than the description says of a simplified copy. The ground counts for both.`,
  areasHoleCut: (_, d) =>
    `${d('other')} (${d('squareMeters')} m²) lies wholly in ${d('name')}, which had no hole for it. The hole was made, so that ${d('name')} is smaller by as much.`,
  areasLoopRemoved: (found, d) =>
    `The boundary of ${d('name')} crossed itself at ${found}; a loop of at most ${d('squareMeters')} m² was taken out.`,
  areasGap: (_, d) => `Between ${d('names')} there is a gap of ${d('squareMeters')} m² that belongs to no area.`,
  areasVintageDiffers: (found, d) =>
    `The description is for the boundaries ${found}, but the map has ${d('vintage')}. Choose the same.`,
  areasLevelDiffers: (found, d) =>
    `The description is for the level ${found}, but the areas were held against ${d('level')}.`,
  areasIdMissingEverywhere: (found, d) =>
    `No area has ${found === '' ? 'an id of its own' : `the property "${found}"`}. Properties that there are: ${d('properties')}. Correct the description.`,
  areasVersionDiffers: (_, d) =>
    `Another version of the boundaries: the file has ${d('areas')} areas, the level ${d('units')}.${withDetail(' Only in the file: ', d('onlyInFile'), '.')}${withDetail(' Only on the map: ', d('onlyOnMap'), '.')}`,
  areaWithoutId: (_, d) => `${d('name')} has no id. Fill it in.`,
  areaUnknown: (found, d) =>
    `"${found}" is no area of the level.${withDetail(' Is ', d('suggestions'), ' meant?')} Correct the id or choose the right version.`,
  areaNamesInAnyCase: (found, d) =>
    `${d('areas')} names, such as "${found}", differ from those of the areas in capitals alone and were read as the same.`,
  areaTwice: (found, d) =>
    `${found} also stands as number ${d('other')} in the file. Merge them into one MultiPolygon.`,
  areaMissing: (found, d) =>
    `${d('name')} (${found}) is missing in the file. Add the area, or list it in the description as missing.`,
  areaWithoutShape: (found, d) =>
    `${d('name')} (${found}) has no geometry. Add it, or list it in the description as missing.`,
  areaListedWithoutShape: (found, d) =>
    `${d('name')} (${found}) has no geometry, as the description says, and is not drawn.`,
  areaListedHasShape: (found, d) =>
    `${d('name')} (${found}) should be missing by the description but is in the file and is used.`,
  areaFarFromPoint: (found, d) =>
    `${d('name')} (${found}) lies ${d('kilometers')} km from its known place${withDetail(', in ', d('other'))}. Check that ids have not been mixed up.`,
  areasMoreFindings: (found, d) =>
    `The same in another ${d('count')} places is not listed.${withDetail(' The last one listed: ', sentenceOf(areaFindingsEn, found, d))}`,
}
