/** The literature in full, under the author and year that the catalogue and the docblocks name. */
export const REFERENCES: Readonly<Record<string, string>> = {
  'Allen, Burgess, Davidson & Windmeijer (2015)':
    'Allen, R., Burgess, S., Davidson, R. & Windmeijer, F. (2015). More reliable inference for the dissimilarity index of segregation. The Econometrics Journal 18(1), 40–66.',
  'Bell (1954)':
    'Bell, W. (1954). A probability model for the measurement of ecological segregation. Social Forces 32(4), 357–364.',
  'Berger & Parker (1970)':
    'Berger, W. H. & Parker, F. L. (1970). Diversity of planktonic foraminifera in deep-sea sediments. Science 168, 1345–1347.',
  'Carrington & Troske (1997)':
    'Carrington, W. J. & Troske, K. R. (1997). On measuring segregation in samples with small units. Journal of Business & Economic Statistics 15(4), 402–409.',
  'Duncan & Duncan (1955)':
    'Duncan, O. D. & Duncan, B. (1955). A methodological analysis of segregation indexes. American Sociological Review 20(2), 210–217.',
  'Elbers (2021)':
    'Elbers, B. (2021). A method for studying differences in segregation across time and space. Sociological Methods & Research 52(1), 5–42.',
  'Hill (1973)':
    'Hill, M. O. (1973). Diversity and evenness: a unifying notation and its consequences. Ecology 54(2), 427–432.',
  'Isard (1960)':
    'Isard, W. (1960). Methods of Regional Analysis: An Introduction to Regional Science. Cambridge, Mass.: MIT Press.',
  'James & Taeuber (1985)':
    'James, D. R. & Taeuber, K. E. (1985). Measures of segregation. Sociological Methodology 15, 1–32.',
  'Lieberson (1981)':
    'Lieberson, S. (1981). An asymmetrical approach to segregation. In Peach, C., Robinson, V. & Smith, S. (eds), Ethnic Segregation in Cities. London: Croom Helm.',
  'Mora & Ruiz-Castillo (2011)':
    'Mora, R. & Ruiz-Castillo, J. (2011). Entropy-based segregation indices. Sociological Methodology 41(1), 159–194.',
  'Reardon & Firebaugh (2002)':
    'Reardon, S. F. & Firebaugh, G. (2002). Measures of multigroup segregation. Sociological Methodology 32, 33–67.',
  'Shannon (1948)':
    'Shannon, C. E. (1948). A mathematical theory of communication. Bell System Technical Journal 27(3), 379–423.',
  'Simpson (1949)': 'Simpson, E. H. (1949). Measurement of diversity. Nature 163, 688.',
  'Theil (1972)': 'Theil, H. (1972). Statistical Decomposition Analysis. Amsterdam: North-Holland.',
  'Theil & Finizza (1971)':
    'Theil, H. & Finizza, A. J. (1971). A note on the measurement of racial integration of schools by means of informational concepts. Journal of Mathematical Sociology 1(2), 187–193.',
  'White (1986)':
    'White, M. J. (1986). Segregation and diversity measures in population distribution. Population Index 52(2), 198–221.',
  'Winship (1977)':
    'Winship, C. (1977). A revaluation of indexes of residential segregation. Social Forces 55(4), 1058–1066.',
}

/** The works that a source such as "Bell (1954); White (1986)" names. */
export const worksOf = (source: string): readonly string[] => source.split(/;\s*/)
