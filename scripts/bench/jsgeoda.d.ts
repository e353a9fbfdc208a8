/** What the benchmark uses of jsgeoda, which carries no types of its own. */
declare module 'jsgeoda' {
  interface GeoDa {
    readGeoJSON: (bytes: ArrayBuffer) => string
    getQueenWeights: (mapUid: string) => { delete?: () => void }
    localMoran: (weights: object, values: readonly number[], draws: number, method: 'lookup' | 'complete') => object
  }
  const jsgeoda: { readonly New: () => Promise<GeoDa> }
  export default jsgeoda
}
