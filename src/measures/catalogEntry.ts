/** A text in both languages of the interface. */
interface BothLanguages {
  readonly sv: string
  readonly en: string
}

/** What the method panel says about a measure. The id is the name of the function that computes it. */
export interface CatalogEntry {
  readonly id: string
  readonly symbol: string
  /** What the measure is about, after Massey & Denton (1988); `chance` = how much of D chance can explain. */
  readonly dimension: 'evenness' | 'exposure' | 'composition' | 'chance'
  /** One number for the region, or one for each areal unit. */
  readonly scope: 'global' | 'local'
  /** `two` = one group against another or the rest; `many` = any number of groups at once. */
  readonly groups: 'two' | 'many'
  /** Lowest and highest value as short texts, because most depend on the groups: `0`, `ln K`, `T/X`. */
  readonly range: readonly [lowest: string, highest: string]
  readonly unit: 'proportion' | 'ratio' | 'nats' | 'groups'
  /** What a higher value says. `aroundOne` = 1 is as in the region, both sides are a difference. */
  readonly direction: 'moreApart' | 'moreMixed' | 'lessMixed' | 'moreContact' | 'moreChance' | 'aroundOne'
  readonly source: string
  readonly name: BothLanguages
  /** What it means in two plain sentences. It describes the city and grades no area. */
  readonly meaning: BothLanguages
  /** What to keep in mind when reading it. */
  readonly caution: BothLanguages
}
