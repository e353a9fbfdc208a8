import type { MemoDocument, SourceLine } from '../domain/interventions.ts'
import { readSources } from './cellLists.ts'
import type { RowReader } from './rowReader.ts'

const withoutZeros = (id: string): string => (/^\d+$/.test(id) ? id.replace(/^0+(?=\d)/, '') : id)

/** Reads which line of which document a fact is from, against the documents that there are. */
export class SourceReader {
  readonly #documents: readonly MemoDocument[]

  constructor(documents: readonly MemoDocument[]) {
    this.#documents = documents
  }

  list<Key extends string>(row: RowReader<Key>, key: Key): SourceLine[] {
    return readSources(row.id(key) ?? '').map((source) => this.line(source, row, key))
  }

  /** Null where neither a document nor a line is given. */
  cells<Key extends string>(row: RowReader<Key>, documentKey: Key, linesKey: Key): SourceLine | null {
    const document = row.id(documentKey)
    const lines = row.id(linesKey)
    if (document === null && lines === null) return null
    const source = { document: document ?? '', lines: lines ?? '' }
    return document === null ? source : this.line(source, row, documentKey)
  }

  /** The line, with the zeros that a spreadsheet takes from the beginning of an id put back where one id alone fits. */
  line<Key extends string>(source: SourceLine, row: RowReader<Key>, key: Key): SourceLine {
    if (this.#documents.some(({ id }) => id === source.document)) return source
    const plain = withoutZeros(source.document)
    const [only, ...others] = this.#documents.filter(({ id }) => /^\d/.test(plain) && withoutZeros(id) === plain)
    if (only !== undefined && others.length === 0) {
      row.say('zerosRestored', key, source.document, { id: only.id })
      return { ...source, document: only.id }
    }
    if (source.document !== '') row.say('documentUnknown', key, source.document)
    return source
  }
}
