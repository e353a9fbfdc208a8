/** Zip files made by hand, so that they can hold what no spreadsheet program would write. */
import { crc32, deflateRawSync } from 'node:zlib'

export interface Packed {
  readonly name: string
  readonly method: 0 | 8
  readonly bytes: Uint8Array
  readonly size: number
  readonly crc: number
}

export function packed(name: string, content: string | Uint8Array, method: 0 | 8 = 8): Packed {
  const plain = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return {
    name,
    method,
    bytes: method === 8 ? deflateRawSync(plain) : plain,
    size: plain.length,
    crc: crc32(plain),
  }
}

function heading({ name, method, bytes, size, crc }: Packed, listedAt: number | null): Buffer {
  const isListed = listedAt !== null
  const head = Buffer.alloc(isListed ? 46 : 30)
  head.writeUInt32LE(isListed ? 0x02014b50 : 0x04034b50, 0)
  const from = isListed ? 6 : 4
  head.writeUInt16LE(20, from)
  head.writeUInt16LE(method, from + 4)
  head.writeUInt32LE(crc, from + 10)
  head.writeUInt32LE(bytes.length, from + 14)
  head.writeUInt32LE(size, from + 18)
  head.writeUInt16LE(name.length, from + 22)
  if (isListed) head.writeUInt32LE(listedAt, 42)
  return Buffer.concat([head, Buffer.from(name, 'latin1')])
}

/** @param timesListed how often the list at the end names each of the files, all with the same bytes */
export function zipFile(files: readonly Packed[], timesListed = 1): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const file of files) {
    const local = heading(file, null)
    for (let time = 0; time < timesListed; time += 1) list.push(heading(file, at))
    parts.push(local, Buffer.from(file.bytes))
    at += local.length + file.bytes.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(list.length, 8)
  end.writeUInt16LE(list.length, 10)
  end.writeUInt32LE(Buffer.concat(list).length, 12)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...parts, ...list, end]))
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const OFFICE = 'http://schemas.openxmlformats.org'

/** The files of an Excel file with one sheet, of which the rows are given as XML. */
export function excelFiles(sheetData: string): readonly Packed[] {
  const content = {
    '[Content_Types].xml': `<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    'xl/workbook.xml': `<workbook xmlns="${OFFICE}/spreadsheetml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships"><sheets><sheet name="Insatser" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    // The second style is a day.
    'xl/styles.xml': `<styleSheet xmlns="${OFFICE}/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${OFFICE}/spreadsheetml/2006/main"><sheetData>${sheetData}</sheetData></worksheet>`,
  }
  return Object.entries(content).map(([name, text]) => packed(name, XML + text))
}

export const excelFile = (sheetData: string): Uint8Array<ArrayBuffer> => zipFile(excelFiles(sheetData))
