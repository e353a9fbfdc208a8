/** A text in both languages of the interface. */
export interface BothLanguages {
  readonly sv: string
  readonly en: string
}

/** What the method pages say about a measure. The id is the name of the function that computes it. */
export interface CatalogEntry {
  readonly id: string
  readonly symbol: string
  /** What the measure is about: the dimensions of Massey & Denton (1988), and what else can be asked. */
  readonly dimension:
    | 'evenness'
    | 'exposure'
    | 'concentration'
    | 'centralization'
    | 'clustering'
    | 'composition'
    /** How a value is made up: by parts of the city, over time, by scale, by tenure. */
    | 'structure'
    /** How much of a value chance can explain. */
    | 'chance'
    /** Where money lies, against where need is. */
    | 'targeting'
  /** One number for the region, or one for each areal unit. */
  readonly scope: 'global' | 'local'
  /** `two` = one group against another or the rest; `many` = any number of groups; `value` = one number per unit. */
  readonly groups: 'two' | 'many' | 'value'
  /** Lowest and highest value as short texts, because most depend on the groups: `0`, `ln K`, `T/X`. */
  readonly range: readonly [lowest: string, highest: string]
  readonly unit:
    'proportion' | 'ratio' | 'nats' | 'groups' | 'coefficient' | 'standardDeviations' | 'kronor' | 'kronorPerPerson'
  /** What a higher value says. `aroundOne` and `aroundZero` = both sides of it are a difference. */
  readonly direction:
    | 'moreApart'
    | 'moreMixed'
    | 'lessMixed'
    | 'moreContact'
    | 'moreConcentrated'
    | 'moreCentral'
    | 'moreClustered'
    | 'moreCoupled'
    | 'moreChance'
    /** More of the money where the need is, or of the need where the money is. */
    | 'moreMatched'
    | 'moreMismatched'
    | 'moreMoney'
    | 'aroundOne'
    | 'aroundZero'
  readonly source: string
  readonly name: BothLanguages
  /** What it means in two plain sentences. It describes the city and grades no area. */
  readonly meaning: BothLanguages
  /** What it cannot say, and what to keep in mind when reading it. */
  readonly caution: BothLanguages
  /** The formula as the docblock of the function states it, in AsciiMath, from which the method page makes MathML. */
  readonly formula: string
  /** The same calculation in words, for who does not read formulas. */
  readonly formulaWords: BothLanguages
  /** Which reading of the literature is followed where it differs, and why; null where it does not. */
  readonly variant: BothLanguages | null
  /** The example of the docblock worked through in words, with its numbers. */
  readonly example: BothLanguages
}
