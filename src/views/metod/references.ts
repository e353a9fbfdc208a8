const RESIDENTIAL_DISTRIBUTION =
  'Duncan, O. D. & Duncan, B. (1955). Residential distribution and occupational stratification. American Journal of Sociology 60(5), 493–503.'

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
  'Atkinson (1970)':
    'Atkinson, A. B. (1970). On the measurement of inequality. Journal of Economic Theory 2(3), 244–263.',
  'Bergsma (2013)':
    'Bergsma, W. (2013). A bias-correction for Cramér’s V and Tschuprow’s T. Journal of the Korean Statistical Society 42(3), 323–328.',
  'Carlson (1992)':
    'Carlson, S. M. (1992). Trends in race/sex occupational inequality: conceptual and measurement issues. Social Problems 39(3), 268–290.',
  'Cramer (1946)': 'Cramér, H. (1946). Mathematical Methods of Statistics. Princeton: Princeton University Press.',
  'Duncan, Cuzzort & Duncan (1961)':
    'Duncan, O. D., Cuzzort, R. P. & Duncan, B. (1961). Statistical Geography: Problems in Analyzing Areal Data. Glencoe: Free Press.',
  'Goodman & Kruskal (1954)':
    'Goodman, L. A. & Kruskal, W. H. (1954). Measures of association for cross classifications. Journal of the American Statistical Association 49(268), 732–764.',
  'Gorard & Taylor (2002)':
    'Gorard, S. & Taylor, C. (2002). What is segregation? A comparison of measures in terms of ‘strong’ and ‘weak’ compositional invariance. Sociology 36(4), 875–895.',
  'Hong & Sadahiro (2014)':
    'Hong, S.-Y. & Sadahiro, Y. (2014). Measuring geographic segregation: a graph-based approach. Journal of Geographical Systems 16(2), 211–231.',
  'Hoover (1941)':
    'Hoover, E. M. (1941). Interstate redistribution of population, 1850–1940. Journal of Economic History 1(2), 199–205.',
  'Hutchens (2001)':
    'Hutchens, R. (2001). Numerical measures of segregation: desirable properties and their implications. Mathematical Social Sciences 42(1), 13–29.',
  'Hutchens (2004)': 'Hutchens, R. (2004). One measure of segregation. International Economic Review 45(2), 555–578.',
  'James (1986)':
    'James, F. J. (1986). A new generalized ‘exposure-based’ segregation index: demonstration in Denver and Houston. Sociological Methods & Research 14(3), 301–316.',
  'Karmel & Maclachlan (1988)':
    'Karmel, T. & Maclachlan, M. (1988). Occupational sex segregation: increasing or decreasing? Economic Record 64(3), 187–195.',
  'Lee et al. (2008)':
    'Lee, B. A., Reardon, S. F., Firebaugh, G., Farrell, C. R., Matthews, S. A. & O’Sullivan, D. (2008). Beyond the census tract: patterns and determinants of racial segregation at multiple geographic scales. American Sociological Review 73(5), 766–791.',
  'Lieberson (1969)':
    'Lieberson, S. (1969). Measuring population diversity. American Sociological Review 34(6), 850–862.',
  'Massey & Denton (1988)':
    'Massey, D. S. & Denton, N. A. (1988). The dimensions of residential segregation. Social Forces 67(2), 281–315.',
  'Miller (1955)':
    'Miller, G. A. (1955). Note on the bias of information estimates. In Quastler, H. (ed.), Information Theory in Psychology, 95–100. Glencoe: Free Press.',
  'Morgan (1983)':
    'Morgan, B. S. (1983). A distance-decay based interaction index to measure residential segregation. Area 15(3), 211–217.',
  'Morrill (1991)':
    'Morrill, R. L. (1991). On the measure of geographic segregation. Geography Research Forum 11, 25–36.',
  'Openshaw (1984)':
    'Openshaw, S. (1984). The Modifiable Areal Unit Problem. Concepts and Techniques in Modern Geography 38. Norwich: Geo Books.',
  'O’Sullivan & Wong (2007)':
    'O’Sullivan, D. & Wong, D. W. S. (2007). A surface-based approach to measuring spatial segregation. Geographical Analysis 39(2), 147–168.',
  'Reardon (2011)':
    'Reardon, S. F. (2011). Measures of income segregation. Working paper, Center for Education Policy Analysis, Stanford University.',
  'Reardon & Bischoff (2011)':
    'Reardon, S. F. & Bischoff, K. (2011). Income inequality and income segregation. American Journal of Sociology 116(4), 1092–1153.',
  'Reardon & O’Sullivan (2004)':
    'Reardon, S. F. & O’Sullivan, D. (2004). Measures of spatial segregation. Sociological Methodology 34, 121–162.',
  'Reardon et al. (2008)':
    'Reardon, S. F., Matthews, S. A., O’Sullivan, D., Lee, B. A., Firebaugh, G., Farrell, C. R. & Bischoff, K. (2008). The geographic scale of metropolitan racial segregation. Demography 45(3), 489–514.',
  'Sakoda (1981)': 'Sakoda, J. M. (1981). A generalized index of dissimilarity. Demography 18(2), 245–250.',
  'Tivadar (2019)':
    'Tivadar, M. (2019). OasisR: an R package to bring some order to the world of segregation measurement. Journal of Statistical Software 89(7), 1–39.',
  'White (1983)':
    'White, M. J. (1983). The measurement of spatial segregation. American Journal of Sociology 88(5), 1008–1018.',
  'Wong (1993)': 'Wong, D. W. S. (1993). Spatial indices of segregation. Urban Studies 30(3), 559–572.',
  'Anselin (1995)':
    'Anselin, L. (1995). Local indicators of spatial association: LISA. Geographical Analysis 27(2), 93–115.',
  'Assunção & Reis (1999)':
    'Assunção, R. M. & Reis, E. A. (1999). A new proposal to adjust Moran’s I for population density. Statistics in Medicine 18(16), 2147–2162.',
  'Benjamini & Hochberg (1995)':
    'Benjamini, Y. & Hochberg, Y. (1995). Controlling the false discovery rate: a practical and powerful approach to multiple testing. Journal of the Royal Statistical Society B 57(1), 289–300.',
  'Cliff & Ord (1981)': 'Cliff, A. D. & Ord, J. K. (1981). Spatial Processes: Models and Applications. London: Pion.',
  'Geary (1954)':
    'Geary, R. C. (1954). The contiguity ratio and statistical mapping. The Incorporated Statistician 5(3), 115–145.',
  'Moran (1950)': 'Moran, P. A. P. (1950). Notes on continuous stochastic phenomena. Biometrika 37(1/2), 17–23.',
  'Ord & Getis (1995)':
    'Ord, J. K. & Getis, A. (1995). Local spatial autocorrelation statistics: distributional issues and an application. Geographical Analysis 27(4), 286–306.',
  'Phipson & Smyth (2010)':
    'Phipson, B. & Smyth, G. K. (2010). Permutation p-values should never be zero: calculating exact p-values when permutations are randomly drawn. Statistical Applications in Genetics and Molecular Biology 9(1), 39.',
  'Coady, Grosh & Hoddinott (2004)':
    'Coady, D., Grosh, M. & Hoddinott, J. (2004). Targeting of Transfers in Developing Countries: Review of Lessons and Experience. Washington, D.C.: World Bank.',
  'Cornia & Stewart (1993)':
    'Cornia, G. A. & Stewart, F. (1993). Two Errors of Targeting. Innocenti Occasional Papers, Economic Policy Series 36. Florence: UNICEF International Child Development Centre.',
  'Kakwani (1977)':
    'Kakwani, N. C. (1977). Measurement of tax progressivity: an international comparison. The Economic Journal 87(345), 71–80.',
  'Kakwani, Wagstaff & van Doorslaer (1997)':
    'Kakwani, N., Wagstaff, A. & van Doorslaer, E. (1997). Socioeconomic inequalities in health: measurement, computation, and statistical inference. Journal of Econometrics 77(1), 87–103.',
  'Narayanan, Stern & MacDonald (2020)':
    'Narayanan, A., Stern, A. & MacDonald, G. (2020). Spatial Equity Data Tool: Technical Appendix. Washington, D.C.: Urban Institute.',
  'O’Donnell, van Doorslaer, Wagstaff & Lindelow (2008)':
    'O’Donnell, O., van Doorslaer, E., Wagstaff, A. & Lindelow, M. (2008). Analyzing Health Equity Using Household Survey Data: A Guide to Techniques and Their Implementation. Washington, D.C.: World Bank.',
}

/** What authors wrote in the same year as the work above, for the measures that are from it. */
const OTHERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  absoluteCentralization: { 'Duncan & Duncan (1955)': RESIDENTIAL_DISTRIBUTION },
  relativeCentralization: { 'Duncan & Duncan (1955)': RESIDENTIAL_DISTRIBUTION },
}

/** The works that a source such as "Bell (1954); White (1986)" names. */
export const worksOf = (source: string): readonly string[] => source.split(/;\s*/)

/** The reference of a work that a measure is from. */
export const referenceOf = (measure: string, work: string): string | undefined =>
  OTHERS[measure]?.[work] ?? REFERENCES[work]
