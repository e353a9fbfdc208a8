import { describe, expect, test } from 'vitest'
import { bytesOf, readBytes, square } from './areaFixtures.ts'
import { shapes } from './packedFiles.ts'

const SHP = shapes([[square(0)]])

describe('other files under a wrong name', () => {
  test.each([
    ['nothing', new Uint8Array(), 'areasFileEmpty'],
    ['spaces', bytesOf('  \n'), 'areasFileEmpty'],
    ['gzip', Uint8Array.of(0x1f, 0x8b, 8, 0), 'areasFileIsCompressed'],
    ['PDF', bytesOf('%PDF-1.7'), 'areasFileIsPdf'],
    ['old Excel', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0), 'areasFileIsSpreadsheet'],
    ['a bare .shp', SHP, 'areasFileIsBareShapefile'],
    ['CSV', bytesOf('kod;namn\n00;x'), 'areasFileIsTable'],
    ['KML', bytesOf('<?xml version="1.0"?><kml/>'), 'areasFileIsXml'],
    ['a page with a heading of XML', bytesOf('<?xml version="1.0"?><html xmlns="x"/>'), 'areasFileIsHtml'],
    ['a sequence of texts', bytesOf('\u001e{}\n\u001e{}'), 'areasJsonSeveral'],
    ['other bytes', Uint8Array.of(9, 0, 9, 0), 'areasFileIsUnknown'],
    ['a list', bytesOf('[]'), 'areasNotCollection'],
  ])('%s is named', async (_, bytes, code) => {
    const { findings } = await readBytes(bytes)
    expect(findings.map((finding) => finding.code)).toEqual([code])
  })
})
